import { randomUUID } from 'node:crypto';

import { audienceOf } from '../../../shared/model';
import { LiveTicket, PullResponse, PushResponse } from '../../../shared/sync';
import { openStage, type StagedSchool } from '../../faults/stage';
import { arrivals, type Pair, type Peer } from './peer';

const LESSON = 'a'.repeat(64);
const REVISION = 'b'.repeat(64);

/** A member at a device of theirs, as plain as the protocol allows. */
export function member(url: string, token: string) {
  const clientId = randomUUID();
  let last = 0;
  let cursor: Record<string, number> = {};
  async function ask(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
  return {
    ask,
    async push(mutations: readonly { name: string; args: unknown }[]): Promise<void> {
      const numbered = mutations.map((mutation) => {
        last += 1;
        return Object.assign({ id: last }, mutation);
      });
      const said = await ask('/v1/push', { clientId, mutations: numbered });
      const { results } = PushResponse.parse(said);
      const refused = results.find(({ outcome }) => outcome === 'refused');
      if (refused !== undefined) throw new Error(JSON.stringify(refused));
    },
    async pull(from = cursor) {
      const changes: PullResponse['changes'] = [];
      let more = true;
      cursor = from;
      while (more) {
        const page = PullResponse.parse(await ask('/v1/pull', { clientId, cursor }));
        ({ cursor, more } = page);
        changes.push(...page.changes);
      }
      return changes;
    },
    async live(poked: () => void): Promise<WebSocket> {
      const { ticket } = LiveTicket.parse(await ask('/v1/live'));
      const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/live?ticket=${ticket}`);
      await new Promise((open) => {
        socket.addEventListener('open', open, { once: true });
      });
      socket.addEventListener('message', ({ data }) => {
        if (data !== 'pong') poked();
      });
      return socket;
    },
  };
}

export const shareOf = (audience: string, id: string, body: string) => ({
  name: 'note.share',
  args: {
    note: { id, lesson: LESSON, revision: REVISION, passage: null, kind: 'question', body },
    lesson: { record: 'lesson', id: LESSON, title: 'Fractions', meta: '' },
    revision: {
      record: 'revision',
      id: REVISION,
      lesson: LESSON,
      blocks: [{ kind: 'paragraph', text: 'Today we divide a pie.' }],
    },
    audience,
  },
});

export async function pairIn(school: StagedSchool) {
  const coach = await school.add('Coach', 'coach');
  const teacher = await school.add('Teacher', 'teacher');
  await school.assign(coach, teacher);
  const signIn = async (person: string) => school.signIn(await school.code(person));
  return {
    audience: audienceOf([coach, teacher]),
    coach: await signIn(coach),
    teacher: await signIn(teacher),
  };
}

export async function coachmark(): Promise<Peer> {
  const stage = await openStage();
  const school = await stage.aSchool('bench');
  return {
    name: 'Coachmark',
    port: Number(new URL(stage.url).port),
    pid: () => stage.pid(),
    async open(_, port): Promise<Pair> {
      const url = port === undefined ? stage.url : `http://127.0.0.1:${port}`;
      const { audience, ...tokens } = await pairIn(school);
      const stranger = await school.signIn(await school.code(await school.add('C', 'teacher')));
      const a = member(url, tokens.teacher);
      const b = member(url, tokens.coach);
      const { arrived, wait } = arrivals();
      const root = randomUUID();
      await a.push([shareOf(audience, root, 'The thread.')]);
      await b.pull();
      const wordsIn = (changes: PullResponse['changes']): number[] =>
        changes.flatMap((change) =>
          change.op === 'put' && change.row.record === 'note' && change.row.parent !== null
            ? [Number(change.row.body.split(' ')[0])]
            : [],
        );
      // As a device does it: a poke during a pull is met by one more pull after it.
      let pulling: Promise<void> | undefined;
      let again = false;
      const pull = async (): Promise<void> => {
        do {
          again = false;
          wordsIn(await b.pull()).forEach(arrived);
        } while (again);
        pulling = undefined;
      };
      const socket = await b.live(() => {
        again = true;
        pulling ??= pull();
      });
      return {
        write: (id, words) =>
          a.push([
            {
              name: 'note.reply',
              args: { id: randomUUID(), parent: root, kind: 'noticing', body: `${id} ${words}` },
            },
          ]),
        seen: wait,
        count: async () => wordsIn(await member(stage.url, tokens.coach).pull({})).length,
        async leftAfterUnshare() {
          await a.push([{ name: 'note.takeBack', args: { id: root } }]);
          return wordsIn(await member(stage.url, tokens.coach).pull({})).length;
        },
        seenByC: async () => wordsIn(await member(stage.url, stranger).pull({})).length,
        async close() {
          socket.close();
          await pulling;
        },
      };
    },
    crash: () => stage.kill(),
    close: () => stage.close(),
  };
}
