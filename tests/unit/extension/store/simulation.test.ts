import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Note, type Row } from '../../../../shared/model';
import type { Mutation } from '../../../../shared/mutations';
import {
  ASSIGNMENTS,
  assignment,
  both,
  id,
  later,
  newNote,
  revision,
  rivera,
  shareOf,
  STAFF,
  tess,
} from '../../shared/mutations/staff';
import { aDevice, type Device } from './device';
import { SmallSchool } from './small-school';

const ACTS = [
  'write',
  'write and share',
  'share',
  'edit',
  'reply',
  'settle',
  'take back',
  'remove',
  'place',
  'place back',
  'push',
  'push, answer lost',
  'pull',
  'pull one page',
  'assign',
  'part',
] as const;

const step = fc.record({
  who: fc.constantFrom('tess', 'rivera'),
  act: fc.oneof(
    fc.constantFrom(...ACTS),
    fc.constantFrom<(typeof ACTS)[number]>('write and share', 'edit', 'reply', 'push', 'pull'),
  ),
  pick: fc.nat(20),
});
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) & { readonly n: number };

interface Party {
  readonly me: string;
  readonly device: Device;
  /** Words she wrote for herself alone and has not shared since. */
  readonly secrets: Set<string>;
  /** Notes of hers she has not removed. */
  readonly kept: Set<string>;
}

async function push(school: SmallSchool, { me, device }: Party, heard = true): Promise<void> {
  const pending = await device.store.pending(3);
  if (pending.length === 0) return;
  const answer = school.push(
    me,
    pending.map((entry) => Object.assign({}, entry.mutation, { id: entry.id })),
  );
  if (heard) await device.store.settle(answer.results);
}

async function pull(school: SmallSchool, { me, device }: Party, pages = 1000): Promise<void> {
  for (let page = 0; page < pages; page += 1) {
    const { cursor } = await device.db.progress();
    const { more, lastMutationId, ...rest } = school.pull(me, cursor, 2);
    await device.store.accept(more ? rest : { ...rest, lastMutationId });
    if (!more) return;
  }
}

/** The note a step is about, among those its party may do this with. */
async function chosen(
  { device }: Party,
  pick: number,
  fit: (note: Note) => boolean,
): Promise<Note | undefined> {
  const notes = (await device.db.rows.toArray()).filter(
    (row): row is Note => row.record === 'note' && fit(row),
  );
  return notes[pick % Math.max(1, notes.length)];
}

async function write(party: Party, n: number): Promise<void> {
  await party.device.does({ name: 'note.write', args: newNote(n, `words-${n}.`) });
  party.secrets.add(`words-${n}.`);
  party.kept.add(id(n));
}

async function share(party: Party, note: Note | undefined): Promise<void> {
  if (note === undefined) return;
  const { id: shared, lesson, passage, kind, body } = note;
  const refusal = await party.device.store.apply(
    shareOf({ id: shared, lesson, revision: revision.id, passage, kind, body }, both),
  );
  if (refusal === undefined) party.secrets.delete(body);
}

async function take(school: SmallSchool, party: Party, { act, pick, n }: Step): Promise<void> {
  const { me, device, secrets, kept } = party;
  const own = (note: Note): boolean => note.author === me;
  const root = (note: Note): boolean => note.parent === null;
  const isPrivate = (note: Note): boolean => note.audience === 'me';
  const does = async (note: Note | undefined, how: (note: Note) => Mutation): Promise<void> => {
    if (note !== undefined) await device.does(how(note));
  };
  switch (act) {
    case 'write':
      return write(party, n);
    case 'write and share':
      await write(party, n);
      return share(party, await device.note(id(n)));
    case 'share':
      return share(
        party,
        await chosen(party, pick, (note) => own(note) && root(note) && isPrivate(note)),
      );
    case 'edit': {
      const note = await chosen(party, pick, own);
      const body = `words-${n}.`;
      if (note?.audience === 'me') secrets.add(body);
      return does(note, (each) => ({ name: 'note.edit', args: { id: each.id, body } }));
    }
    case 'reply':
      return does(await chosen(party, pick, (note) => root(note) && !isPrivate(note)), (note) => ({
        name: 'note.reply',
        args: { id: id(n), parent: note.id, kind: 'noticing', body: `words-${n}.` },
      }));
    case 'settle':
      return does(await chosen(party, pick, root), (note) => ({
        name: 'note.settle',
        args: { id: note.id, settled: !note.settled },
      }));
    case 'take back':
      return does(
        await chosen(party, pick, (note) => own(note) && root(note) && !isPrivate(note)),
        (note) => ({ name: 'note.takeBack', args: { id: note.id } }),
      );
    case 'place':
      return does(await chosen(party, pick, (note) => own(note) && root(note)), (note) => ({
        name: 'note.place',
        args: { id: note.id, revision: pick % 2 === 0 ? revision : later, passage: null },
      }));
    case 'place back': {
      const note = await chosen(party, pick, (each) => own(each) && each.earlier !== undefined);
      const to = note?.earlier?.at(-1)?.revision === later.id ? later : revision;
      return does(note, (each) => ({
        name: 'note.placeBack',
        args: { id: each.id, revision: to },
      }));
    }
    case 'remove': {
      const note = await chosen(
        party,
        pick,
        (each) => own(each) && (isPrivate(each) || !root(each)),
      );
      if (note !== undefined) kept.delete(note.id);
      return does(note, (each) => ({ name: 'note.remove', args: { id: each.id } }));
    }
    case 'push':
      return push(school, party);
    case 'push, answer lost':
      return push(school, party, false);
    case 'pull':
      return pull(school, party);
    case 'pull one page':
      return pull(school, party, 1);
    case 'assign':
      return school.put(assignment(rivera, tess));
    case 'part':
      return school.remove(assignment(rivera, tess).id);
  }
}

const byId = (rows: Iterable<Row>): Map<string, Row> =>
  new Map(Array.from(rows, (row) => [row.id, row]));

test('when quiet, both devices hold exactly what their member may read, and no secret has left', async () => {
  let shared = 0;
  let drafts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const school = new SmallSchool();
      for (const row of [...STAFF, ...ASSIGNMENTS]) school.put(row);
      const party = async (me: string): Promise<Party> => ({
        me,
        device: await aDevice(me, []),
        secrets: new Set(),
        kept: new Set(),
      });
      const parties = { tess: await party(tess.id), rivera: await party(rivera.id) };
      const everyone = Object.values(parties);
      for (const each of everyone) await pull(school, each);

      for (const [index, each] of steps.entries())
        await take(school, parties[each.who], { ...each, n: 1000 + index });
      for (let round = 0; round < 20; round += 1)
        for (const each of everyone) await push(school, each);
      for (const each of everyone) await pull(school, each);

      for (const { me, device, secrets, kept } of everyone) {
        const { db } = device;
        expect(await db.outbox.count()).toBe(0);
        const readable = byId(school.readable(me));
        const mine = await device.mine();
        expect(byId(await device.rows())).toEqual(new Map([...byId(mine), ...readable]));
        const doubled = mine.filter((row) => row.record === 'note' && readable.has(row.id));
        expect(doubled).toEqual([]);
        for (const note of kept) expect(await db.rows.get(note)).toBeDefined();
        for (const secret of secrets) expect(school.heard).not.toContain(secret);
        shared += school.notesOf(me).length;
        drafts += await db.drafts.count();
        db.close();
      }
      expect(school.heard).not.toContain('note.write');
    }),
    { seed: 20_261_124, numRuns: 100 },
  );
  // There was something to hold, and something was refused.
  expect(shared).toBeGreaterThan(50);
  expect(drafts).toBeGreaterThan(5);
}, 60_000);
