import { setTimeout as sleep } from 'node:timers/promises';

import { isNoRoom } from '../../extension/store/no-room';
import {
  type Audience,
  audienceOf,
  groupAudience,
  type Lesson,
  type Note,
  type Revision,
  type Row,
} from '../../shared/model';
import type { Mutation } from '../../shared/mutations';
import { PushResponse } from '../../shared/sync';
import { SimDevice } from './device';
import { Ledger, pairOf } from './ledger';
import { type Seeded, seeded } from './seeded';
import type { Stage, StagedSchool } from './stage';
import { createWire } from './wire';

export interface Played {
  readonly seed: number;
  readonly rounds: number;
  readonly violations: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

const LESSONS = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
/** What every lesson says at times: its words are no one lesson's. */
const EVERYWHERE = 'd'.repeat(64);
const DAY = 24 * 60 * 60 * 1000;
/** Rounds between two moments of quiet, in which everything is checked. */
const UNTIL_QUIET = 20;

/** The versions of its text that a lesson has. */
const textsOf = (lesson: string): string[] => [
  `0${lesson.slice(1)}`,
  `1${lesson.slice(1)}`,
  EVERYWHERE,
];

const lessonRow = (id: string): Lesson => ({
  record: 'lesson',
  id,
  title: `Lesson ${id[0]}`,
  meta: '',
});

const revisionRow = (lesson: string, id: string): Revision => ({
  record: 'revision',
  id,
  lesson,
  blocks: [{ kind: 'paragraph', text: `As it is in ${id.slice(0, 2)}` }],
});

interface Cast {
  readonly school: StagedSchool;
  readonly people: Readonly<Record<string, string>>;
  readonly devices: readonly SimDevice[];
  readonly group: string;
}

/**
 * One school and eight devices, through so many rounds. What happens next is chosen by what would
 * hurt most: the note that was just touched, a device that has not heard of it, the request that
 * was held back.
 */
export async function play(
  stage: Stage,
  { seed, rounds, kills }: { seed: number; rounds: number; kills: number },
): Promise<Played> {
  const chance = seeded(seed);
  let ticks = 0;
  const tick = (): number => (ticks += 1);
  const ledger = new Ledger(tick);
  const personOf = new Map<string, string>();
  const wire = createWire({
    chance,
    tick,
    sending: ledger.sending,
    heard: (heard) => ledger.heard(heard, personOf.get(heard.from) ?? ''),
  });
  const cast = await gather(stage, { seed, chance, ledger, wire, personOf });
  const game = new Game({ stage, chance, ledger, tick, wire, cast });
  const before = stage.kills;
  const everyKill = kills === 0 ? Infinity : Math.max(1, Math.floor(rounds / kills));
  for (let round = 1; round <= rounds; round += 1) {
    wire.set(0.35);
    await (round % everyKill === 0 ? game.kill() : game.round());
    if (round % UNTIL_QUIET === 0 || round === rounds) await game.quiet();
    if (ledger.violations.length > 0) break;
  }
  for (const device of cast.devices) device.wipe();
  return {
    seed,
    rounds,
    violations: [
      ...ledger.violations,
      ...new Set(
        ledger.violations.flatMap((each) =>
          (each.match(/[0-9a-f-]{36}/g) ?? []).flatMap((id) => ledger.story(id)),
        ),
      ),
    ],
    counts: { ...ledger.counts, ...wire.counts, kills: stage.kills - before, ...game.done },
  };
}

async function gather(
  stage: Stage,
  {
    seed,
    chance,
    ledger,
    wire,
    personOf,
  }: {
    seed: number;
    chance: Seeded;
    ledger: Ledger;
    wire: ReturnType<typeof createWire>;
    personOf: Map<string, string>;
  },
): Promise<Cast> {
  const school = await stage.aSchool(`faults-${seed}-${Date.now().toString(36)}`);
  const people = {
    tess: await school.add('Tess', 'teacher'),
    uma: await school.add('Uma', 'teacher'),
    pia: await school.add('Pia', 'teacher'),
    rivera: await school.add('Coach Rivera', 'coach'),
    novak: await school.add('Coach Novak', 'coach'),
    lee: await school.add('Principal Lee', 'leader'),
  };
  ledger.leaders.add(people.lee);
  for (const [coach, teacher] of [
    [people.rivera, people.tess],
    [people.rivera, people.uma],
    [people.novak, people.tess],
  ] as const) {
    await school.assign(coach, teacher);
    ledger.link(pairOf(coach, teacher), true, 0);
  }
  const members = [people.tess, people.uma, people.rivera];
  const group = await school.group(members);
  for (const person of members) ledger.link(`${group} ${person}`, true, 0);
  const owners = ['tess', 'tess', 'uma', 'pia', 'rivera', 'rivera', 'novak', 'lee'] as const;
  const devices: SimDevice[] = [];
  for (const [index, owner] of owners.entries()) {
    const name = `${seed}-${index}-${owner}`;
    personOf.set(name, people[owner]);
    const device = new SimDevice({
      name,
      baseUrl: stage.url,
      organizationId: school.organizationId,
      line: (alive) => wire.line(name, alive),
      newId: () => chance.id(),
      // A day fast, a day slow, or right.
      clockOff: [0, DAY, -DAY][index % 3] ?? 0,
      pushing: ledger.pushing,
      acknowledged: ledger.acknowledged,
    });
    await device.join(await school.code(people[owner]));
    await device.synced();
    devices.push(device);
  }
  return { school, people, devices, group };
}

interface Deps {
  readonly stage: Stage;
  readonly chance: Seeded;
  readonly ledger: Ledger;
  readonly tick: () => number;
  readonly wire: ReturnType<typeof createWire>;
  readonly cast: Cast;
}

/** A write that finds the disk full is undone as a whole, and said. */
async function unlessFull(act: Promise<void>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!isNoRoom(error)) throw error;
  });
}

class Game {
  readonly done: Record<string, number> = {};
  readonly #stage: Stage;
  readonly #chance: Seeded;
  readonly #ledger: Ledger;
  readonly #tick: () => number;
  readonly #wire: Deps['wire'];
  readonly #cast: Cast;
  /** Notes that something just happened to, the latest last. */
  readonly #focus: string[] = [];
  readonly #removed: { readonly id: string; readonly parent: string; readonly body: string }[] = [];
  readonly #links = new Map<string, boolean>();
  readonly #rogues = new Map<string, { readonly client: string; last: number }>();
  #words = 0;

  constructor({ stage, chance, ledger, tick, wire, cast }: Deps) {
    this.#stage = stage;
    this.#chance = chance;
    this.#ledger = ledger;
    this.#tick = tick;
    this.#wire = wire;
    this.#cast = cast;
  }

  #say(): string {
    this.#words += 1;
    return `w${this.#words}.`;
  }

  get #device(): SimDevice {
    const device = this.#chance.pick(this.#cast.devices);
    if (device === undefined) throw new Error('Nobody is there.');
    return device;
  }

  /** A few things happen, and some devices sync, each on a line that may fail. */
  async round(): Promise<void> {
    const acts = 2 + this.#chance.below(3);
    const actors = new Set<SimDevice>();
    for (let i = 0; i < acts; i += 1) {
      const device = this.#device;
      actors.add(device);
      await this.#act(device);
    }
    if (this.#chance.chance(0.25)) actors.add(this.#device);
    const syncing = [...actors].filter(() => this.#chance.chance(0.7));
    if (this.#chance.chance(0.5)) await Promise.all(syncing.map((each) => each.synced()));
    else for (const each of syncing) await each.synced();
    if (this.#chance.chance(0.3)) await this.#wire.deliver();
  }

  /** Devices with something to say are at it when the power goes. */
  async kill(): Promise<void> {
    const devices = this.#chance.shuffled(this.#cast.devices).slice(0, 4);
    for (const device of devices) await unlessFull(this.#write(device));
    const syncing = devices.map((device) => device.synced());
    await sleep(this.#chance.below(25));
    await this.#stage.kill();
    await Promise.all(syncing);
  }

  /** The line is whole again, everything arrives, and everything is held against the ledger. */
  async quiet(): Promise<void> {
    this.#wire.set(0);
    await this.#wire.deliver();
    for (let pass = 0; pass < 3; pass += 1)
      for (const device of this.#cast.devices) {
        device.diskFull = false;
        await device.synced();
      }
    this.#ledger.quiet();
    await this.#ledger.check(this.#cast.devices);
    await this.#checkPrivate();
  }

  /** What she wrote for herself is on the device she wrote it on, with the text it is about. */
  async #checkPrivate(): Promise<void> {
    for (const device of this.#cast.devices) {
      const { store, db } = device.running;
      const { mine } = db;
      for (const note of await device.notes()) {
        if (note.audience !== 'me' || note.parent !== null) continue;
        const [lesson, revision] = await Promise.all([
          db.rows.get(note.lesson),
          store.texts.revision(note.revision),
        ]);
        if (lesson?.record !== 'lesson' || revision === undefined)
          this.#ledger.broken('private stays', `${device.name} lost the text of ${note.id}`);
      }
      for (const id of this.#private.get(device) ?? []) {
        const note = await mine.get(id);
        if (note === undefined)
          this.#ledger.broken('private stays', `${device.name} lost its own ${id}`);
      }
    }
  }
  readonly #private = new Map<SimDevice, Set<string>>();

  async #act(device: SimDevice): Promise<void> {
    const acts: readonly (readonly [number, string, () => Promise<void>])[] = [
      [7, 'write', () => this.#write(device)],
      [3, 'keep private', async () => void (await this.#writePrivate(device))],
      [5, 'edit', () => this.#edit(device)],
      [7, 'reply', () => this.#reply(device)],
      [3, 'settle', () => this.#settle(device)],
      [4, 'take back', () => this.#takeBack(device)],
      [3, 'share again', () => this.#shareAgain(device)],
      [4, 'place', () => this.#place(device)],
      [2, 'put back', () => this.#placeBack(device)],
      [3, 'remove answer', () => this.#remove(device)],
      [2, 'restore', () => this.#restore(device)],
      [2, 'assignment', () => this.#assignment()],
      [2, 'group', () => this.#membership()],
      [4, 'rogue', () => this.#rogue(device)],
      [1, 'renew', () => device.running.session.distrust()],
      [1, 'crash', () => this.#crash(device)],
      [0.3, 'wipe', () => this.#wipe(device)],
      [0.7, 'disk full', async () => this.#fill(device)],
      [0.5, 'old mutation', () => this.#old(device)],
    ];
    let at = this.#chance.next() * acts.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, name, act] of acts) {
      at -= weight;
      if (at > 0) continue;
      this.done[name] = (this.done[name] ?? 0) + 1;
      await unlessFull(act());
      return;
    }
  }

  /** Among the notes this device shows, the one touched last is the most telling. */
  async #note(device: SimDevice, fit: (note: Note) => boolean): Promise<Note | undefined> {
    const notes = (await device.notes()).filter(fit);
    const recent = this.#focus.toReversed().flatMap((id) => notes.filter((each) => each.id === id));
    return this.#chance.chance(0.7) && recent.length > 0
      ? recent[Math.min(recent.length - 1, this.#chance.below(3))]
      : this.#chance.pick(notes);
  }

  #touch(id: string): void {
    this.#focus.push(id);
    if (this.#focus.length > 12) this.#focus.shift();
  }

  /** Does it on the device, and writes down what the school may come to hear. */
  async #do(device: SimDevice, mutation: Mutation, about?: readonly Row[]): Promise<boolean> {
    const did = await device.apply(mutation, about);
    if (typeof did === 'object') return false;
    if (did !== 'private') {
      const { person, clientId: client } = device;
      this.#ledger.queued({ mutation, person, client }, did);
    }
    return true;
  }

  #audience(person: string): Audience {
    const { people, group } = this.#cast;
    const others = Object.values(people).filter((other) => other !== person);
    return this.#chance.chance(0.35)
      ? groupAudience(group)
      : audienceOf([person, this.#chance.pick(others) ?? '']);
  }

  async #writePrivate(device: SimDevice): Promise<Note | undefined> {
    const id = this.#chance.id();
    const body = this.#say();
    const lesson = this.#chance.pick(LESSONS) ?? '';
    const revision = this.#chance.pick(textsOf(lesson)) ?? '';
    const root = { author: device.person, root: id, audiences: new Set<Audience>() };
    this.#ledger.secrets.add(body);
    const args = { id, lesson, revision, passage: null, kind: 'reflection', body } as const;
    const about = [lessonRow(lesson), revisionRow(lesson, revision)];
    if (!(await this.#do(device, { name: 'note.write', args }, about))) return undefined;
    this.#ledger.notes.set(id, { ...root, lesson, revision });
    this.#ledger.wrote(body, { ...root, lesson, revision });
    this.#private.set(device, (this.#private.get(device) ?? new Set()).add(id));
    return (await device.notes()).find((note) => note.id === id);
  }

  async #write(device: SimDevice): Promise<void> {
    const note = await this.#writePrivate(device);
    if (note !== undefined) await this.#share(device, note);
  }

  async #share(device: SimDevice, note: Note): Promise<void> {
    const { id, lesson, revision, kind, body } = note;
    const audience = this.#audience(device.person);
    const beneath = (await device.notes()).filter(
      (each) => each.parent === id && each.author === device.person,
    );
    const thread = beneath.map((each) => ({ id: each.id, kind: each.kind, body: each.body }));
    const shared = await this.#do(device, {
      name: 'note.share',
      args: {
        note: { id, lesson, revision, passage: null, kind, body },
        lesson: lessonRow(lesson),
        revision: revisionRow(lesson, revision),
        audience,
        ...(thread.length > 0 && { thread }),
      },
    });
    if (!shared) return;
    this.#ledger.notes.get(id)?.audiences.add(audience);
    for (const words of [body, ...thread.map((each) => each.body)])
      this.#ledger.secrets.delete(words);
    this.#private.get(device)?.delete(id);
    this.#touch(id);
  }

  async #shareAgain(device: SimDevice): Promise<void> {
    const note = await this.#note(
      device,
      (each) => each.audience === 'me' && each.parent === null && each.author === device.person,
    );
    if (note !== undefined) await this.#share(device, note);
  }

  /** Puts a note of hers into another version of its lesson. */
  async #place(device: SimDevice): Promise<void> {
    const note = await this.#ownRoot(device);
    if (note === undefined) return;
    const { id, lesson } = note;
    const revision = revisionRow(lesson, this.#chance.pick(textsOf(lesson)) ?? '');
    const about = note.audience === 'me' ? [lessonRow(lesson), revision] : [];
    await this.#do(device, { name: 'note.place', args: { id, revision, passage: null } }, about);
    this.#touch(id);
  }

  /** Undoes it, where the device still has the text that the note stood in. */
  async #placeBack(device: SimDevice): Promise<void> {
    const note = await this.#ownRoot(device, ({ earlier = [] }) => earlier.length > 0);
    const before = note?.earlier?.at(-1);
    if (note === undefined || before === undefined) return;
    const revision = await device.running.store.texts.revision(before.revision);
    if (revision === undefined) return;
    const { id, lesson } = note;
    const args = { id, revision: { ...revision, lesson } };
    await this.#do(device, { name: 'note.placeBack', args });
    this.#touch(id);
  }

  #ownRoot(
    device: SimDevice,
    fit: (note: Note) => boolean = () => true,
  ): Promise<Note | undefined> {
    return this.#note(
      device,
      (each) => each.parent === null && each.author === device.person && fit(each),
    );
  }

  async #edit(device: SimDevice): Promise<void> {
    const note = await this.#note(device, (each) => each.author === device.person);
    const known = note && this.#ledger.notes.get(note.id);
    if (note === undefined || known === undefined) return;
    const body = this.#say();
    this.#ledger.wrote(body, known);
    if (note.audience === 'me') this.#ledger.secrets.add(body);
    await this.#do(device, { name: 'note.edit', args: { id: note.id, body } });
    this.#touch(note.id);
  }

  async #reply(device: SimDevice): Promise<void> {
    const root = await this.#note(device, (each) => each.parent === null && each.audience !== 'me');
    const known = root && this.#ledger.notes.get(root.id);
    if (root === undefined || known === undefined) return;
    const [id, body] = [this.#chance.id(), this.#say()];
    const args = { id, parent: root.id, kind: 'noticing', body } as const;
    this.#ledger.wrote(body, known);
    if (await this.#do(device, { name: 'note.reply', args }))
      this.#ledger.notes.set(id, { ...known, author: device.person });
    this.#touch(root.id);
    this.#touch(id);
  }

  async #settle(device: SimDevice): Promise<void> {
    const root = await this.#note(device, (each) => each.parent === null && each.audience !== 'me');
    if (root === undefined) return;
    await this.#do(device, {
      name: 'note.settle',
      args: { id: root.id, settled: !root.settled },
    });
  }

  async #takeBack(device: SimDevice): Promise<void> {
    const note = await this.#note(
      device,
      (each) => each.parent === null && each.author === device.person && each.audience !== 'me',
    );
    if (note === undefined) return;
    await this.#do(device, { name: 'note.takeBack', args: { id: note.id } });
    this.#touch(note.id);
    // Somebody who has not heard of it yet writes into it.
    const other = this.#device;
    if (this.#chance.chance(0.5)) await this.#reply(other);
  }

  async #remove(device: SimDevice): Promise<void> {
    const note = await this.#note(
      device,
      (each) => each.parent !== null && each.author === device.person && each.audience !== 'me',
    );
    if (note?.parent == null) return;
    if (await this.#do(device, { name: 'note.remove', args: { id: note.id } }))
      this.#removed.push({ id: note.id, parent: note.parent, body: note.body });
  }

  async #restore(device: SimDevice): Promise<void> {
    const one = this.#chance.pick(this.#removed);
    if (one === undefined || this.#ledger.notes.get(one.id)?.author !== device.person) return;
    await this.#do(device, { name: 'note.restore', args: { ...one, kind: 'noticing' } });
  }

  async #toggle(name: string, now: boolean, how: (on: boolean) => Promise<unknown>): Promise<void> {
    const on = !now;
    // It may hold from the moment it is asked for, and until it is known to be undone.
    if (on) this.#ledger.link(name, true, this.#tick());
    await how(on);
    if (!on) this.#ledger.link(name, false, this.#tick());
    this.#links.set(name, on);
  }

  async #assignment(): Promise<void> {
    const { people, school } = this.#cast;
    const [coach, teacher, first] = this.#chance.pick([
      [people['rivera'], people['tess'], true],
      [people['rivera'], people['uma'], true],
      [people['novak'], people['tess'], true],
      [people['novak'], people['pia'], false],
    ] as const) ?? ['', '', false];
    if (coach === undefined || teacher === undefined) return;
    const name = pairOf(coach, teacher);
    await this.#toggle(name, this.#links.get(name) ?? first, (on) =>
      on ? school.assign(coach, teacher) : school.unassign(coach, teacher),
    );
    // Whoever has not heard of it yet goes on as before.
    const coaching = this.#cast.devices.filter(({ person }) => person === coach);
    const device = this.#chance.pick(coaching);
    if (device !== undefined && this.#chance.chance(0.5)) await this.#write(device);
  }

  async #membership(): Promise<void> {
    const { people, school, group } = this.#cast;
    // Tess stays, so that there is always a group.
    const person = this.#chance.pick([people['uma'], people['pia'], people['rivera']]);
    if (person === undefined) return;
    const name = `${group} ${person}`;
    await this.#toggle(name, this.#links.get(name) ?? person !== people['pia'], (on) =>
      on ? school.enter(group, person) : school.leave(group, person),
    );
  }

  /** A device that does not keep the rules: it sends what its own store would never let out. */
  async #rogue(device: SimDevice): Promise<void> {
    const { person } = device;
    const id = this.#chance.pick(
      this.#chance.chance(0.6) && this.#focus.length > 0
        ? this.#focus
        : [...this.#ledger.notes.keys()],
    );
    const note = id === undefined ? undefined : this.#ledger.notes.get(id);
    if (id === undefined || note === undefined) return;
    const body = this.#say();
    const fresh = this.#chance.id();
    const { lesson, revision } = note;
    const share = (of: string, audience: Audience): Mutation => ({
      name: 'note.share',
      args: {
        note: { id: of, lesson, revision, passage: null, kind: 'question', body },
        lesson: lessonRow(lesson),
        revision: revisionRow(lesson, revision),
        audience,
      },
    });
    const other = revisionRow(lesson, this.#chance.pick(textsOf(lesson)) ?? '');
    const mutation = this.#chance.pick<Mutation>([
      { name: 'note.edit', args: { id, body } },
      { name: 'note.takeBack', args: { id } },
      { name: 'note.remove', args: { id } },
      { name: 'note.settle', args: { id, settled: true } },
      { name: 'note.place', args: { id, revision: other, passage: null } },
      { name: 'note.placeBack', args: { id, revision: other } },
      { name: 'note.reply', args: { id: fresh, parent: note.root, kind: 'noticing', body } },
      { name: 'note.restore', args: { id, parent: note.root, kind: 'noticing', body } },
      share(fresh, this.#audience(person)),
      share(note.root, this.#audience(person)),
      share(note.root, [...note.audiences][0] ?? this.#audience(person)),
    ]);
    const access = await device.running.session.access();
    if (mutation === undefined || 'failed' in access) return;
    const rogue = this.#rogues.get(person) ?? { client: this.#chance.id(), last: 0 };
    this.#rogues.set(person, rogue);
    rogue.last += 1;
    const { client, last } = rogue;
    this.#ledger.wrote(body, note);
    const isNew = mutation.name === 'note.share' && mutation.args.note.id === fresh;
    if (mutation.name === 'note.reply') this.#ledger.notes.set(fresh, { ...note, author: person });
    if (isNew) {
      const own = {
        author: person,
        root: fresh,
        audiences: new Set([mutation.args.audience]),
        lesson,
        revision,
      };
      this.#ledger.notes.set(fresh, own);
      this.#ledger.wrote(body, own);
    } else if (mutation.name === 'note.share') note.audiences.add(mutation.args.audience);
    this.#ledger.queued({ mutation, person, client, start: this.#tick() }, last);
    // On a line of its own that does not fail: what is tried here is the rules.
    const response = await fetch(new URL('/v1/push', this.#stage.url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        clientId: client,
        mutations: [{ id: last, ...mutation }],
      }),
    });
    if (!response.ok) {
      rogue.last -= 1;
      return;
    }
    const { results } = PushResponse.parse(await response.json());
    this.#ledger.acknowledged(client, results);
    // Its own devices know nothing of what it did: they hear of it like everybody else.
    if (results[0]?.outcome === 'applied' && !isNew)
      for (const each of this.#private.values()) each.delete(note.root);
  }

  async #crash(device: SimDevice): Promise<void> {
    const under = device.synced();
    await sleep(this.#chance.below(4));
    await device.crash();
    await under;
  }

  async #wipe(device: SimDevice): Promise<void> {
    const { name, clientId, person } = device;
    device.wipe();
    this.#ledger.wiped(clientId);
    this.#private.delete(device);
    await device.join(await this.#cast.school.code(person));
    this.done[`wiped ${name}`] = 1;
  }

  #fill(device: SimDevice): void {
    device.diskFull = true;
  }

  /** Something an earlier version left in the outbox, that no school knows any more. */
  async #old(device: SimDevice): Promise<void> {
    const { db } = device.running;
    await db.transaction('rw', [db.outbox, db.meta], async () => {
      const id = (await db.progress()).lastMutationId + 1;
      await db.note({ lastMutationId: id });
      const mutation = { name: 'note.comment', args: { text: this.#say() } };
      const entry: unknown = { id, mutation, touched: [], decided: false };
      await db.table('outbox').add(entry);
    });
  }
}
