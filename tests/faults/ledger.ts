import * as z from 'zod';

import { type Audience, groupOf, peopleOf } from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import { PullResponse, PushResponse, type PushResult } from '../../shared/sync';
import type { SimDevice } from './device';
import type { Heard } from './wire';

/** A mutation somebody made, and what is known of when the school can have carried it out. */
export interface Op {
  readonly mutation: Mutation;
  readonly person: string;
  readonly client: string;
  /** When it first left its device; undefined while it never has. */
  start?: number;
  /** When its device heard what became of it. */
  end?: number;
  outcome?: string;
  /** Its device was wiped before it heard. */
  gone?: true;
}

interface Thread {
  readonly author: string;
  /** The first note of its thread; itself for a root. */
  readonly root: string;
  /** Everywhere it was ever meant to be read: one set for a whole thread. */
  readonly audiences: Set<Audience>;
  readonly lesson: string;
  readonly revision: string;
}

interface Event<T> {
  readonly op: Op;
  readonly effect: T;
}

/** Whom or what a link joins is in its name. It may hold from `start`, at the latest till `end`. */
interface Held {
  readonly start: number;
  end: number;
}

const WORDS = /w\d+\./g;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * The independent record: what people did, what their devices heard, what went over the wire. From
 * that alone it works out what must hold, and never asks the school. Where two things happened at
 * once it takes either order for right, and counts how often.
 */
export class Ledger {
  readonly violations: string[] = [];
  readonly counts = { checked: 0, eitherWay: 0, applied: 0, refused: 0, pulls: 0 };
  readonly notes = new Map<string, Thread>();
  readonly ops: Op[] = [];
  readonly leaders = new Set<string>();
  /** Words written for oneself alone. */
  readonly secrets = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #byNumber = new Map<string, Op>();
  readonly #said = new Map<string, string>();
  readonly #last = new Map<string, number>();
  readonly #words = new Map<string, ReadonlySet<Audience>>();
  readonly #links = new Map<string, Held[]>();
  readonly #cursors = new Map<string, Readonly<Record<string, number>>>();
  readonly #tick: () => number;

  constructor(tick: () => number) {
    this.#tick = tick;
  }

  broken(rule: string, what: string): void {
    this.violations.push(`${rule}: ${what}`);
  }

  /** From `at` on an admin may have done, or has surely undone, what a link stands for. */
  link(name: string, on: boolean, at: number): void {
    const held = this.#links.get(name) ?? [];
    const last = held.at(-1);
    if (on) held.push({ start: at, end: Infinity });
    else if (last !== undefined) last.end = at;
    this.#links.set(name, held);
  }

  #could(name: string, from: number, to: number): boolean {
    return (this.#links.get(name) ?? []).some(({ start, end }) => start <= to && end >= from);
  }

  mayRead(person: string, audience: Audience, from: number, to: number): boolean {
    if (audience === 'school') return true;
    const group = groupOf(audience);
    return group === undefined
      ? peopleOf(audience).includes(person)
      : this.#could(`${group} ${person}`, from, to);
  }

  /** Words were written: for whom, the note they belong to says. */
  wrote(words: string, note: Thread): void {
    this.#words.set(words, note.audiences);
  }

  queued(op: Op, number: number | undefined): void {
    this.ops.push(op);
    if (number !== undefined) this.#byNumber.set(`${op.client} ${number}`, op);
  }

  readonly pushing = (client: string, ids: readonly number[]): void => {
    for (const id of ids) {
      const op = this.#byNumber.get(`${client} ${id}`);
      if (op !== undefined) op.start ??= this.#tick();
    }
  };

  readonly acknowledged = (client: string, results: readonly PushResult[]): void => {
    for (const result of results) {
      const op = this.#byNumber.get(`${client} ${result.id}`);
      if (op === undefined || op.outcome !== undefined) continue;
      op.outcome = result.outcome === 'applied' ? 'applied' : result.code;
      op.end = this.#tick();
      if (result.outcome === 'applied') {
        this.counts.applied += 1;
        const forbidden = this.#forbidden(op);
        if (forbidden !== undefined)
          this.broken('no write without permission', `${op.mutation.name}: ${forbidden}`);
      } else this.counts.refused += 1;
    }
  };

  readonly sending = (from: string, path: string, body: string): void => {
    for (const [words] of body.matchAll(WORDS))
      if (this.secrets.has(words)) this.broken('private stays', `${words} left ${from} by ${path}`);
  };

  /** What the school really said to a person, whether or not the device got it. */
  heard({ path, sent, said, status, start, end }: Heard, person: string): void {
    if (status >= 500) this.broken('no 5xx', `${path} ${status}`);
    if (status !== 200) return;
    const json: unknown = JSON.parse(said);
    if (path === '/v1/push') this.#heardPush(sent, PushResponse.parse(json));
    if (path === '/v1/pull') this.#heardPull(PullResponse.parse(json), { person, start, end });
  }

  #heardPush(sent: string, { results }: PushResponse): void {
    const { clientId } = z.object({ clientId: z.string() }).parse(JSON.parse(sent));
    for (const result of results) {
      const key = `${clientId} ${result.id}`;
      const outcome = result.outcome === 'applied' ? 'applied' : result.code;
      const before = this.#said.get(key) ?? outcome;
      if (before !== outcome)
        this.broken('applied exactly once', `${key} was ${before} and then ${outcome}`);
      this.#said.set(key, before);
    }
  }

  #heardPull(
    { changes }: PullResponse,
    { person, start, end }: { person: string; start: number; end: number },
  ): void {
    this.counts.pulls += 1;
    for (const change of changes) {
      const { audience } = change;
      if (!this.mayRead(person, audience, start, end))
        this.broken('seen outside the audience', `${person} was sent ${audience}`);
      if (change.op !== 'put' || change.row.record !== 'note') continue;
      const { row } = change;
      if (row.audience !== audience)
        this.broken('seen outside the audience', `${row.id} of ${row.audience} in ${audience}`);
      for (const [words] of row.body.matchAll(WORDS))
        if (this.#words.get(words)?.has(audience) !== true)
          this.broken('seen outside the audience', `${words} in ${audience}`);
      const back = this.#surelyBack(row.id, start, end);
      if (back) this.broken('left after an un-share', `${row.id} came by a later pull`);
      if (Math.abs(row.createdAt - Date.now()) > HALF_A_DAY)
        this.broken('no device clock', `${row.id} was made at ${row.createdAt}`);
    }
  }

  /** Was the thread taken back for good before `from`, as far as anybody can have known? */
  #surelyBack(id: string, from: number, to: number): boolean {
    const root = this.notes.get(id)?.root;
    const takenBack = this.#applied('note.takeBack', root).findLast(
      ({ end = Infinity }) => end < from,
    );
    if (takenBack === undefined) return false;
    const { start: since = 0 } = takenBack;
    return !this.ops.some(
      (op) =>
        op.mutation.name === 'note.share' &&
        op.mutation.args.note.id === root &&
        op.start !== undefined &&
        op.start <= to &&
        (op.outcome === undefined || op.outcome === 'applied') &&
        (op.end ?? Infinity) > since,
    );
  }

  /** Was the thread shared by its author before `from`, and not taken back till `to`? */
  #surelyThere(root: string, from: number, to: number): boolean {
    const shared = this.#applied('note.share', root).some(
      ({ person, end = Infinity }) => person === this.notes.get(root)?.author && end < from,
    );
    const backSince = this.ops.some(
      ({ mutation, start = Infinity }) =>
        mutation.name === 'note.takeBack' && mutation.args.id === root && start <= to,
    );
    return shared && !backSince;
  }

  #applied(name: Mutation['name'], id: string | undefined): Op[] {
    return this.ops.filter(
      ({ mutation, outcome }) =>
        mutation.name === name && outcome === 'applied' && idOf(mutation) === id,
    );
  }

  /** Why an applied mutation cannot have been allowed at any moment it can have been applied. */
  #forbidden({ mutation, person, start = 0, end = Infinity }: Op): string | undefined {
    if (this.leaders.has(person)) return 'a leader wrote';
    const about = mutation.name === 'note.reply' ? mutation.args.parent : idOf(mutation);
    const note = this.notes.get(about);
    const reads = (audience: Audience): boolean => this.mayRead(person, audience, start, end);
    switch (mutation.name) {
      case 'note.share': {
        const { audience } = mutation.args;
        if (note !== undefined && note.author !== person) {
          if (this.#surelyThere(about, start, end)) return 'another’s note was shared';
          // An id that is free is anybody's; what is said of its note no longer holds.
          this.#taken.add(about);
        }
        if (!reads(audience)) return 'shared with people one is not among';
        const apart = peopleOf(audience).find(
          (other) => other !== person && !this.#could(pairOf(person, other), start, end),
        );
        return apart === undefined ? undefined : 'shared without an assignment';
      }
      case 'note.reply':
      case 'note.settle':
        if (note === undefined || ![...note.audiences].some(reads)) return 'not a reader';
        return this.#surelyBack(about, start, end) ? 'the thread was taken back' : undefined;
      case 'note.edit':
      case 'note.remove':
      case 'note.takeBack':
      case 'note.restore':
        return note?.author === person || this.#taken.has(note?.root ?? '')
          ? undefined
          : 'not the author';
      case 'note.place':
      case 'note.placeBack':
        if (note?.author !== person && !this.#taken.has(note?.root ?? '')) return 'not the author';
        return this.#surelyBack(about, start, end) ? 'the thread was taken back' : undefined;
      case 'note.write':
      case 'choice.make':
      case 'choice.clear':
        return 'private stays on the device';
    }
  }

  /** A device lost its disk: what it had not heard about may have been carried out, or not. */
  wiped(client: string): void {
    for (const op of this.ops) if (op.client === client && op.outcome === undefined) op.gone = true;
  }

  /** Nothing is under way any more: what was not carried out by now never will be. */
  quiet(): void {
    const now = this.#tick();
    for (const op of this.ops) if (op.gone && op.start !== undefined) op.end ??= now;
  }

  /** What came last: undefined where several may have, `otherwise` where nothing did. */
  #latest<T>(events: readonly Event<T>[], otherwise: T): T | undefined {
    const real = events.filter(({ op }) => mayHaveHappened(op));
    const followed = (x: Op): boolean =>
      real.some(
        ({ op }) =>
          op !== x && op.outcome === 'applied' && (x.end ?? Infinity) < (op.start ?? Infinity),
      );
    const last = real.filter(({ op }) => !followed(op));
    const [first] = last;
    if (first === undefined) return otherwise;
    const isSure = last.every(
      ({ op, effect }) => op.outcome === 'applied' && effect === first.effect,
    );
    return isSure ? first.effect : undefined;
  }

  /** Where a note is now: an audience, `out`, or undefined where either may be. */
  #placeOf(id: string): Audience | 'out' | undefined {
    const note = this.notes.get(id);
    if (note === undefined || this.#taken.has(note.root)) return undefined;
    const events: Event<Audience | 'out'>[] = [];
    for (const op of this.ops) {
      if (!mayHaveHappened(op)) continue;
      const { mutation } = op;
      if (mutation.name === 'note.share' && mutation.args.note.id === note.root) {
        const along = mutation.args.thread?.some((each) => each.id === id) === true;
        const isIt = id === note.root || along;
        events.push({ op, effect: isIt ? mutation.args.audience : 'out' });
      } else if (mutation.name === 'note.takeBack' && mutation.args.id === note.root)
        events.push({ op, effect: 'out' });
      else if (mutation.name === 'note.remove' && mutation.args.id === id)
        events.push({ op, effect: 'out' });
      else if (
        (mutation.name === 'note.reply' || mutation.name === 'note.restore') &&
        mutation.args.id === id
      ) {
        const place = this.#placeOf(mutation.args.parent);
        // It was put where its thread was; where that is open, so is this.
        events.push({ op, effect: place ?? 'out' });
        if (place === undefined) return undefined;
      }
    }
    return this.#latest<Audience | 'out'>(events, 'out');
  }

  #bodyOf(id: string): string | undefined {
    if (this.#taken.has(this.notes.get(id)?.root ?? id)) return undefined;
    const events: Event<string>[] = [];
    for (const op of this.ops) {
      const { mutation } = op;
      if (mutation.name === 'note.share') {
        const { note, thread = [] } = mutation.args;
        const its = note.id === id ? note : thread.find((each) => each.id === id);
        if (its !== undefined) events.push({ op, effect: its.body });
      } else if (
        (mutation.name === 'note.edit' || mutation.name === 'note.reply') &&
        mutation.args.id === id
      )
        events.push({ op, effect: mutation.args.body });
    }
    return this.#latest<string | undefined>(events, undefined);
  }

  /** The version of its lesson that a note stands in. */
  #textOf(id: string): string | undefined {
    if (this.#taken.has(this.notes.get(id)?.root ?? id)) return undefined;
    const events: Event<string>[] = [];
    for (const op of this.ops) {
      const { mutation } = op;
      if (idOf(mutation) !== id) continue;
      if (mutation.name === 'note.share') events.push({ op, effect: mutation.args.note.revision });
      else if (mutation.name === 'note.place' || mutation.name === 'note.placeBack')
        events.push({ op, effect: mutation.args.revision.id });
    }
    return this.#latest<string | undefined>(events, undefined);
  }

  /** All that is known of a thread, for whoever looks into a violation. */
  story(id: string): string[] {
    const root = this.notes.get(id)?.root;
    return this.ops.flatMap(({ mutation, person, start, end, outcome, gone }) => {
      if (this.notes.get(idOf(mutation))?.root !== root) return [];
      const { name } = mutation;
      const where = name === 'note.share' ? mutation.args.audience : '';
      const what = `${name} ${idOf(mutation).slice(0, 8)} by ${person.slice(0, 8)} ${where}`;
      return [`${start}–${end} ${what} ${outcome} ${gone === true ? 'wiped' : ''}`];
    });
  }

  /** Everything is quiet: holds each device against what its member may read, and wrote. */
  async check(devices: readonly SimDevice[]): Promise<void> {
    const places = new Map([...this.notes.keys()].map((id) => [id, this.#placeOf(id)]));
    const bodies = new Map([...this.notes.keys()].map((id) => [id, this.#bodyOf(id)]));
    const texts = new Map([...this.notes.keys()].map((id) => [id, this.#textOf(id)]));
    const seen = new Map<string, string>();
    for (const device of devices) await this.#checkDevice(device, { places, bodies, texts, seen });
    for (const place of places.values())
      this.counts[place === undefined ? 'eitherWay' : 'checked'] += 1;
  }

  async #checkDevice(
    { name, person, running: { db, clientId } }: SimDevice,
    {
      places,
      bodies,
      texts,
      seen,
    }: {
      readonly places: ReadonlyMap<string, Audience | 'out' | undefined>;
      readonly bodies: ReadonlyMap<string, string | undefined>;
      readonly texts: ReadonlyMap<string, string | undefined>;
      readonly seen: Map<string, string>;
    },
  ): Promise<void> {
    const now = this.#tick();
    const progress = await db.progress();
    if (progress.sync.state !== 'saved')
      this.broken('it heals', `${name} is ${progress.sync.state} ${progress.sync.detail}`);
    if ((await db.outbox.count()) > 0) this.broken('it heals', `${name} still has an outbox`);
    const before = this.#cursors.get(clientId) ?? {};
    for (const [audience, seq] of Object.entries(progress.cursor))
      if (seq < (before[audience] ?? 0) && !audience.startsWith('group:'))
        this.broken('cursors never go back', `${name} ${audience} ${seq}`);
    this.#cursors.set(clientId, progress.cursor);
    if (progress.lastMutationId < (this.#last.get(clientId) ?? 0))
      this.broken('cursors never go back', `${name} counts ${progress.lastMutationId}`);
    this.#last.set(clientId, progress.lastMutationId);

    const confirmed = await db.confirmed.toArray();
    const here = new Set(confirmed.map(({ audience, id }) => `${audience} ${id}`));
    const cited = new Set<string>();
    for (const { audience, id, row } of confirmed) {
      if (!this.mayRead(person, audience, now, now))
        this.broken('holds exactly what it may read', `${name} keeps ${row.record} of ${audience}`);
      const json = JSON.stringify(row);
      const key = `${audience} ${id}`;
      if ((seen.get(key) ?? json) !== json)
        this.broken('all hold the same', `${name} has another ${row.record} ${id}`);
      seen.set(key, json);
      if (row.record !== 'note') continue;
      for (const text of [row.lesson, row.revision]) {
        cited.add(`${audience} ${text}`);
        if (!here.has(`${audience} ${text}`))
          this.broken('holds exactly what it may read', `${name} lacks the text of ${id}`);
      }
      const place = places.get(id);
      if (place !== undefined && place !== audience)
        this.broken('left after an un-share', `${name} holds ${id} in ${audience}, it is ${place}`);
      const text = texts.get(id);
      if (row.parent === null && text !== undefined && text !== row.revision)
        this.broken('acknowledged is durable', `${name} has ${id} in ${row.revision}, not ${text}`);
      const body = bodies.get(id);
      if (body !== undefined && body !== row.body)
        this.broken(
          'acknowledged is durable',
          `${name} reads “${row.body}” in ${id}, not “${body}”`,
        );
    }
    for (const { audience, id, row } of confirmed)
      if ((row.record === 'lesson' || row.record === 'revision') && !cited.has(`${audience} ${id}`))
        this.broken('left after an un-share', `${name} keeps the text ${id} of ${audience}`);
    for (const [id, place] of places) {
      if (place === undefined || place === 'out' || !this.mayRead(person, place, now, now))
        continue;
      if (!here.has(`${place} ${id}`))
        this.broken('acknowledged is durable', `${name} lacks ${id}`);
    }
    const mine = new Set(await db.mine.toCollection().primaryKeys());
    const ids = new Set(confirmed.map(({ id }) => id));
    for (const id of await db.rows.toCollection().primaryKeys())
      if (!mine.has(id) && !ids.has(id))
        this.broken('holds exactly what it may read', `${name} still shows ${id}`);
    await this.#checkTexts(name, db);
    await this.#checkDrafts(name, db, clientId);
  }

  /** The texts a device keeps are those of its revisions, each once, and no other. */
  async #checkTexts(name: string, db: SimDevice['running']['db']): Promise<void> {
    const kept = new Set(await db.texts.toCollection().primaryKeys());
    const confirmed = (await db.confirmed.toArray()).map(({ row }) => row);
    const needed = new Set<string>();
    for (const row of [...confirmed, ...(await db.mine.toArray()), ...(await db.rows.toArray())])
      if (row.record === 'revision' && 'text' in row) needed.add(row.text);
    for (const text of needed)
      if (!kept.has(text)) this.broken('holds exactly what it may read', `${name} lacks ${text}`);
    for (const text of kept)
      if (!needed.has(text)) this.broken('left after an un-share', `${name} keeps ${text}`);
  }

  async #checkDrafts(
    name: string,
    db: SimDevice['running']['db'],
    clientId: string,
  ): Promise<void> {
    const drafts = new Map((await db.drafts.toArray()).map(({ id, body }) => [id, body]));
    const refused = new Map<string, string>();
    for (const { client, mutation, outcome } of this.ops) {
      if (client !== clientId || outcome === undefined || outcome === 'applied') continue;
      const words = wordsIn(mutation);
      if (words !== undefined) refused.set(idOf(mutation), words);
    }
    for (const [id, words] of refused)
      if (drafts.get(id) !== words)
        this.broken('a refusal keeps the words', `${name} lost “${words}” of ${id}`);
  }
}

const mayHaveHappened = ({ outcome, gone, start }: Op): boolean =>
  outcome === 'applied' || (outcome === undefined && gone === true && start !== undefined);

/** The name of the link between two who work together. */
export const pairOf = (a: string, b: string): string => [a, b].toSorted().join(' ');

export const idOf = (mutation: Mutation): string =>
  mutation.name === 'note.share' ? mutation.args.note.id : mutation.args.id;

const wordsIn = (mutation: Mutation): string | undefined => {
  switch (mutation.name) {
    case 'note.share':
      return mutation.args.note.body;
    case 'note.reply':
    case 'note.restore':
    case 'note.edit':
      return mutation.args.body;
    case 'note.write':
    case 'note.remove':
    case 'note.takeBack':
    case 'note.settle':
    case 'note.place':
    case 'note.placeBack':
    case 'choice.make':
    case 'choice.clear':
      return undefined;
  }
};
