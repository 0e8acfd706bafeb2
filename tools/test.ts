import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** Everything that has to hold before a change lands, cheapest first; the first failure ends it. */
const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-test-'));
const reports = {
  fast: path.join(folder, 'fast.json'),
  browser: path.join(folder, 'browser.json'),
};
const vitest = (name: keyof typeof reports): string[] => [
  `test:${name}`,
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reports[name]}`,
];
const steps = [['lint'], ['typecheck'], vitest('fast'), ['build'], vitest('browser')];

let status = 0;
for (const [script = '', ...args] of steps) {
  console.log(`\n── npm run ${script}`);
  const started = Date.now();
  const run = spawnSync('npm', ['run', '-s', script, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  status = run.status ?? 1;
  console.log(`── ${script}: ${status === 0 ? 'done' : 'failed'} in ${seconds(started)} s`);
  if (status !== 0) break;
}

const totals = { passed: 0, failed: 0, skipped: 0 };
for (const file of Object.values(reports)) {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) continue;
  const report = JSON.parse(text) as Report;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.skipped += report.numPendingTests;
}
await rm(folder, { recursive: true, force: true });
if (status !== 0 && totals.failed === 0) totals.failed = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = status;

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}
