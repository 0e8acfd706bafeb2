import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { BUGS } from './bugs.ts';

/** What a copy needs to build the worker and the devices. */
const SOURCES = [
  'extension',
  'shared',
  'worker',
  'tests/faults',
  'tools',
  'package.json',
  'tsconfig.json',
  'wrangler.toml',
  'wrangler.env',
];
/** Tries of each, with another seed. */
const TRIES = 4;
const ROUNDS = 400;

/**
 * Plants one mistake at a time in a copy of the sources, and holds the harness to finding it: a
 * check that nothing can fail is worth nothing.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-plant-'));
const at = (...parts: readonly string[]): string => path.join(folder, ...parts);
for (const source of SOURCES) await cp(source, at(source), { recursive: true });
await symlink(path.resolve('node_modules'), at('node_modules'));

const npm = (...args: readonly string[]): boolean =>
  spawnSync('npm', ['run', '-s', ...args], { cwd: folder, stdio: 'pipe' }).status === 0;

function caughtBy(): string | undefined {
  for (let seed = 1; seed <= TRIES; seed += 1) {
    const run = spawnSync(
      'npm',
      ['run', '-s', 'faults', '--', `--rounds=${ROUNDS}`, '--kills=6', `--seed=${seed}`],
      { cwd: folder, encoding: 'utf8' },
    );
    if (run.status === 0) continue;
    const [, found = run.stderr.trim().split('\n').at(-1) ?? ''] =
      run.stdout.split(/^seed \d+:\n/m);
    return `seed ${seed}: ${found.split('\n')[0]?.replaceAll(/[0-9a-f-]{36}/g, '…')}`;
  }
  return undefined;
}

let missed = 0;
const wanted = process.argv.slice(2).map(Number);
for (const [index, { name, file, find, put }] of BUGS.entries()) {
  if (wanted.length > 0 && !wanted.includes(index + 1)) continue;
  const sound = await readFile(at(file), 'utf8');
  if (!sound.includes(find)) throw new Error(`${file} no longer has the place for: ${name}`);
  await writeFile(at(file), sound.replace(find, put));
  if (!npm('build:worker')) throw new Error(`Does not build: ${name}`);
  const caught = caughtBy();
  if (caught === undefined) missed += 1;
  console.log(`${index + 1}. ${name}: ${caught === undefined ? 'MISSED' : `caught, ${caught}`}`);
  await writeFile(at(file), sound);
}
await rm(folder, { recursive: true, force: true });
console.log(missed === 0 ? 'All caught.' : `${missed} missed.`);
process.exitCode = missed === 0 ? 0 : 1;
