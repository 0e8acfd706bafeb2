import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { groupAudience } from '../../../shared/model';
import { openStage } from '../../faults/stage';
import { member, pairIn, shareOf } from './coachmark';
import { percentile } from './measure';

/** Milliseconds of pulling one new change, and of one edit, with so much in the school. */
export interface Grown {
  readonly what: string;
  readonly size: number;
  readonly pull: number;
  readonly write: number;
}

const TRIES = 60;
const BATCH = 50;

/** How a school's speed changes with its members and with what is kept in one audience. */
export async function growth(members: readonly number[], records: readonly number[]) {
  const stage = await openStage();
  const grown: Grown[] = [];
  try {
    const school = await stage.aSchool('growth');
    let people = 3;
    for (const size of members) {
      for (; people < size; people += 1) await school.add(`Person ${people}`, 'teacher');
      grown.push({ what: 'members', size, ...(await probe(stage.url, school)) });
    }
    const big = await stage.aSchool('records');
    const { audience, teacher, coach } = await pairIn(big);
    const a = member(stage.url, teacher);
    const b = member(stage.url, coach);
    const ids: string[] = [];
    for (const size of records) {
      while (ids.length < size) {
        const batch = Array.from({ length: BATCH }, () => randomUUID());
        await a.push(batch.map((id) => shareOf(audience, id, 'x'.repeat(200))));
        ids.push(...batch);
      }
      grown.push({ what: 'records', size, ...(await measure(a, b, ids[0] ?? '')) });
    }
  } finally {
    await stage.close();
  }
  return grown;
}

async function probe(url: string, school: Parameters<typeof pairIn>[0]) {
  const { audience, teacher, coach } = await pairIn(school);
  const a = member(url, teacher);
  const id = randomUUID();
  await a.push([shareOf(audience, id, 'The note.')]);
  return measure(a, member(url, coach), id);
}

/** An edit, and the pull that brings it and nothing else; medians. */
async function measure(a: ReturnType<typeof member>, b: ReturnType<typeof member>, id: string) {
  await b.pull();
  const [writes, pulls]: [number[], number[]] = [[], []];
  for (let i = 0; i < TRIES; i += 1) {
    const start = performance.now();
    await a.push([{ name: 'note.edit', args: { id, body: `Edited ${i}.` } }]);
    const written = performance.now();
    const changes = await b.pull();
    pulls.push(performance.now() - written);
    writes.push(written - start);
    if (changes.length !== 1) throw new Error(`${changes.length} changes for one edit.`);
  }
  return { pull: percentile(pulls, 0.5), write: percentile(writes, 0.5) };
}

/**
 * Two hundred sockets say nothing for 15 s: does the school wake again, and do all hear the next?
 *
 * @param bundle logs each time a school is made or wakes
 */
export async function hibernation(
  sockets: number,
  bundle: string,
): Promise<{ open: number; poked: number; before: number; after: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-sleep-'));
  const log = path.join(folder, 'log');
  const constructed = async (): Promise<number> =>
    (await readFile(log, 'utf8')).split('{"constructed":true}').length - 1;
  const stage = await openStage(bundle, log);
  try {
    const school = await stage.aSchool('sleep');
    const { audience: _, teacher, coach } = await pairIn(school);
    const person = await school.add('Theo', 'teacher');
    const group = await school.group([person]);
    const theo = await school.signIn(await school.code(person));
    const listening = [
      member(stage.url, theo),
      member(stage.url, teacher),
      member(stage.url, coach),
    ];
    const poked = new Set<WebSocket>();
    const all: WebSocket[] = [];
    for (let i = 0; i < sockets; i += 1) {
      const socket: WebSocket | undefined = await listening[i % 3]?.live(() => {
        if (socket !== undefined) poked.add(socket);
      });
      if (socket !== undefined) all.push(socket);
    }
    const before = await constructed();
    await sleep(15_000);
    const open = all.filter(({ readyState }) => readyState === WebSocket.OPEN).length;
    poked.clear();
    // News for everybody, and for a group.
    await school.add('Somebody new', 'teacher');
    await member(stage.url, theo).push([shareOf(groupAudience(group), randomUUID(), 'News.')]);
    await sleep(1000);
    for (const socket of all) socket.close();
    return { open, poked: poked.size, before, after: await constructed() };
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}
