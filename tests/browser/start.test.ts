import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { until } from '../../tools/demo/overlay-clicks.ts';
import { listenOn, shut } from '../../tools/tls-front.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coachmark-start-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** `npm start` as a newcomer without a display runs it, its kept data in a folder of this test's. */
function start() {
  const folders = ['--kept', path.join(folder, 'kept'), '--demo', path.join(folder, 'demo')];
  const child = spawn(process.execPath, ['tools/start.ts', '--headless', ...folders], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { child, said, ended };
}

/** The processes of this machine: each with its parent. */
const processes = (): { pid: number; parent: number }[] =>
  execFileSync('ps', ['-ax', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }));

/** Everything that a process started, and what that started. */
function startedBy(root: number): number[] {
  const all = processes();
  const found = [root];
  for (const id of found) for (const { pid, parent } of all) if (parent === id) found.push(pid);
  return found.slice(1);
}

test('npm start plays the story, numbers its pictures, and replaces a port that is taken', async () => {
  const other = createServer();
  await listenOn(other, 8787);
  const { said, ended } = start();
  expect({ code: await ended, said: said.text }).toMatchObject({ code: 0 });
  await shut(other);
  expect(said.text).toMatch(/Port 8787 is taken: the API is on \d+ instead\./);
  const pictures = await readdir(path.join(folder, 'demo'));
  expect(pictures).toContain('index.html');
  expect(pictures.filter((file) => /^\d\d-[a-z-]+\.png$/.test(file)).length).toBeGreaterThan(8);
});

test('a second run keeps what the first wrote; Ctrl-C in its middle leaves nothing running', async () => {
  const { child, said, ended } = start();
  await until(async () => said.text.includes('Ana opens her lesson ('), 'the story begins', 40_000);
  expect(said.text).toContain('Lakeside was here already');
  const started = startedBy(child.pid ?? 0);
  // The API, a browser and its many helpers.
  expect(started.length).toBeGreaterThan(3);
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  await until(async () => {
    const alive = new Set(processes().map(({ pid }) => pid));
    return !started.some((pid) => alive.has(pid));
  }, 'something is left running');
});
