import { beforeAll, describe, expect, test } from 'vitest';

import { type Audience, audienceOf, type Group, groupAudience } from '../../shared/model';
import { Mutation } from '../../shared/mutations';
import { mutationOf } from '../permissions/acts';
import { type Act, CELLS, type Relation, type Thread } from '../permissions/table';
import { aPair, aSchool, call, hash, Member, problemOf, sharing } from './a-school';

let people: Record<Relation, Member>;
let plcs: Record<Thread, Group>;

beforeAll(async () => {
  const { admin, enrol, assign, group, teacher, coach } = await aPair();
  const elsewhere = await aSchool();
  people = {
    author: teacher,
    participant: coach,
    coach: await enrol('Coach Novak', 'coach'),
    otherCoach: await enrol('Coach Okafor', 'coach'),
    plcMember: await enrol('Pia in the PLC', 'teacher'),
    leader: await enrol('Principal Lee', 'leader'),
    admin,
    otherSchool: await elsewhere.enrol('Flo from elsewhere', 'teacher'),
    removed: await enrol('Coach Gone', 'coach'),
    nobody: new Member(crypto.randomUUID(), `${elsewhere.organizationId}.${'x'.repeat(43)}`, ''),
  };
  await assign(people.coach, teacher);
  await assign(people.removed, teacher);
  plcs = {
    pair: await group('Two', teacher, people.plcMember),
    plc: await group('Four', teacher, coach, people.plcMember, people.removed),
  };
  await call(`/v1/people/${people.removed.id}/remove`, { token: admin.token, body: {} });
});

/** A new thread: the author's note and the participant's answer to it. */
async function aThread(audience: Audience, act: Act) {
  const args = sharing(audience);
  const answer = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing', body: 'Oh.' };
  expect(await people.author.push('note.share', args)).toBe('applied');
  expect(await people.participant.push('note.reply', answer)).toBe('applied');
  if (act === 'restoreAnswer') await people.participant.push('note.remove', { id: answer.id });
  const later = { ...args.revision, id: hash('c') };
  if (act === 'placeBack')
    await people.author.push('note.place', { id: args.note.id, revision: later, passage: null });
  const parsed = Mutation.parse({ name: 'note.share', args });
  if (parsed.name !== 'note.share') throw new Error('Not a share.');
  return { ...parsed.args, later: { ...parsed.args.revision, id: later.id }, answer: answer.id };
}

describe('who may do what, by real sign-ins', () => {
  test.each(CELLS)('$thread, $act by $relation: $expected', async (cell) => {
    const { thread, act, relation, expected } = cell;
    const actor = people[relation];
    const plc = groupAudience(plcs[thread].id);
    const audience = thread === 'plc' ? plc : audienceOf([people.author.id, people.participant.id]);
    const { note, answer, lesson, revision, later } = await aThread(audience, act);
    const partner = relation === 'author' ? people.participant : people.author;
    const { name, args } = mutationOf(act, {
      newId: () => crypto.randomUUID(),
      note,
      answer,
      sharing: { lesson, revision },
      later,
      audiences: { thread: audience, pair: audienceOf([actor.id, partner.id]), plc },
    });
    expect(await outcomeFor(actor, { name, args })).toBe(expected);
  });
});

/** What becomes of a mutation, in the table's words. */
async function outcomeFor(
  actor: Member,
  { name, args }: { name: string; args: unknown },
): Promise<string> {
  // Somebody the door does not know has no mutation counted: each is their first.
  if (actor === people.removed || actor === people.nobody) {
    const response = await call('/v1/push', {
      token: actor.token,
      body: { clientId: actor.client, mutations: [{ id: 1, name, args }] },
    });
    return response.status === 401 ? 'door' : problemOf(response);
  }
  const outcome = await actor.push(name, args);
  return outcome === 'applied' ? 'yes' : outcome;
}
