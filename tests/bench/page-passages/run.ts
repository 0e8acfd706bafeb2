import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

import { chromium, type Page } from 'playwright-core';

import { findBrowser } from '../../../tools/find-browser.ts';
import { scriptOf } from '../../browser/support/script-of.ts';
import { followTasks, type Task } from '../../browser/support/tasks.ts';
import type { Run } from './in-browser.ts';
import type { Asked } from './known-lesson.ts';
import type { PageBench } from './page.ts';
import { plot } from './plot.ts';
import { interval, median } from './spread.ts';

declare const bench: PageBench;

const HERE = 'tests/bench';
const PLOT = '.output/bench/page-passages.svg';
/** A host whose lessons are known, so that the page is found as it is in life. */
const ADDRESS = 'https://school.instructure.com/courses/7/pages/bench';
/** By its name a trace tells our calls from the browser's. */
const SCRIPT = '/page-passages.js';
const HTML = `<!doctype html><title>Bench</title>
  <style>body { width: 900px; font: 16px/1.5 sans-serif }</style>
  <div id="application" class="ic-app"><h1 class="page-title">Bench</h1>
  <div class="user_content" data-resource-type="wiki_page.body" data-resource-id="1">words</div></div>`;

const number = (name: string, usual: number): number => {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return found === undefined ? usual : Number(found.split('=')[1]);
};
const seed = number('seed', 101);
const repeats = number('repeats', 7);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

if (!existsSync(`${HERE}/node_modules`)) {
  execFileSync('npm', ['ci', '--prefix', HERE, '--ignore-scripts'], { stdio: 'inherit' });
}
const script = await scriptOf(`${HERE}/page-passages/page.ts`);

const browser = await chromium.launch({
  executablePath: findBrowser('chromium').path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const context = await browser.newContext();
await context.route('**/*', (route) =>
  route.request().url().endsWith(SCRIPT)
    ? route.fulfill({ contentType: 'text/javascript', body: script })
    : route.fulfill({ contentType: 'text/html', body: HTML }),
);

async function aPage(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.addScriptTag({ url: SCRIPT });
  return page;
}

interface Methods {
  readonly ours: Run[];
  readonly theirs: Run[];
  /** Of one more turn of ours, followed by a trace, which takes its time. */
  readonly tasks: readonly Task[];
}

/** Both methods on pages of their own, turn by turn; the first turn of each warms it up. */
async function turns(asked: Asked, methods: readonly ('ours' | 'theirs')[]): Promise<Methods> {
  const runs = { ours: Array<Run>(), theirs: Array<Run>(), tasks: Array<Task>() };
  const pages = [];
  for (const method of methods) {
    const page = await aPage();
    await page.evaluate(([how, what]) => bench.open(how, what), [method, asked] as const);
    pages.push({ method, page });
  }
  for (let n = 0; n < asked.edits; n += 1) {
    for (const { method, page } of pages) {
      await page.bringToFront();
      const run = await page.evaluate((turn) => bench.run(turn), n);
      runs[method].push(run);
    }
  }
  for (const { method, page } of pages) {
    if (method === 'ours') {
      await page.bringToFront();
      const tasks = await followTasks(page, SCRIPT);
      await page.evaluate((turn) => bench.run(turn), 0);
      runs.tasks.push(...(await tasks()));
    }
    await page.close();
  }
  return runs;
}

const middle = (runs: readonly Run[]): number => median(runs.slice(1).map((run) => run.painted));

const spread = (runs: readonly Run[]): string => {
  const painted = runs.slice(1).map((run) => run.painted);
  const [low, high] = interval(painted);
  return `${median(painted).toFixed(0)} ms [${low.toFixed(0)}-${high.toFixed(0)}]`;
};

function line(name: string, runs: readonly Run[]): string {
  const tasks = runs.flatMap((run) => run.longTasks);
  return [
    `  ${name}`.padEnd(34),
    spread(runs).padEnd(24),
    `first ${runs[0]?.painted.toFixed(0)} ms`.padEnd(16),
    `placed ${runs[0]?.placed}`.padEnd(13),
    `tasks over 50 ms: ${tasks.length === 0 ? 'none' : `${tasks.length}, longest ${Math.max(...tasks).toFixed(0)} ms`}`,
  ].join(' ');
}

/** By the processor's time: what others on the machine take is not ours. */
function ownTime(tasks: readonly Task[]): string {
  const ours = Math.max(...tasks.map((task) => task.ours));
  const all = Math.max(...tasks.map((task) => task.all));
  return `    processor time: our longest slice ${ours.toFixed(1)} ms, the longest task with what the browser draws ${all.toFixed(1)} ms`;
}

/** The longest task of the browser's in drawing the same edit where we are not. */
async function alone(asked: Asked): Promise<string> {
  const page = await aPage();
  const tasks = await followTasks(page, SCRIPT);
  await page.evaluate((what) => bench.alone(what), asked);
  const all = Math.max(...(await tasks()).map((task) => task.all));
  await page.close();
  return `    the same edit on a page without us: ${all.toFixed(1)} ms`;
}

const small = { seed, size: 100_000, edits: repeats + 1 };
say(
  `1,000 passages, from the mutation to painted, less the 300 ms a page has to rest (seed ${seed},`,
);
say(`${repeats} turns after one to warm up; median and 95 % interval of the median)\n`);
say('100 kB edited 5 %');
const times: { name: string; size: number; milliseconds: number }[] = [];
const ofOne = new Map<number, number>();
for (const revisions of [1, 10]) {
  const { ours, theirs, tasks } = await turns({ ...small, revisions }, ['ours', 'theirs']);
  const name = revisions === 1 ? 'Coachmark' : `Coachmark, ${revisions} revisions cited`;
  say(line(name, ours));
  say(ownTime(tasks));
  if (revisions === 1) say(await alone({ ...small, revisions }));
  say(line('Hypothesis', theirs));
  const ratios = theirs.slice(1).map((their, n) => their.painted / (ours[n + 1]?.painted ?? NaN));
  const [low, high] = interval(ratios);
  say(`    ${median(ratios).toFixed(1)} times faster [${low.toFixed(1)}-${high.toFixed(1)}]\n`);
  ofOne.set(revisions, middle(ours));
  times.push({ name, size: small.size, milliseconds: middle(ours) });
  times.push({ name: 'Hypothesis', size: small.size, milliseconds: middle(theirs) });
}
say('1 MB edited 5 %');
for (const revisions of [1, 10]) {
  const asked = { seed, size: 1_000_000, revisions, edits: Math.min(4, repeats + 1) };
  const { ours, tasks } = await turns(asked, ['ours']);
  const name = revisions === 1 ? 'Coachmark' : `Coachmark, ${revisions} revisions cited`;
  say(line(name, ours));
  say(ownTime(tasks));
  if (revisions === 1) say(await alone(asked));
  const growth = middle(ours) / (ofOne.get(revisions) ?? NaN);
  say(`    ${growth.toFixed(1)} times the 100 kB\n`);
  times.push({ name, size: asked.size, milliseconds: middle(ours) });
}
const page = await aPage();
const paints: number[] = [];
for (let n = 0; n <= repeats; n += 1) {
  paints.push(
    await page.evaluate((asked) => bench.firstPaint(asked), { ...small, revisions: 1, edits: 0 }),
  );
}
const [cold = 0, ...warm] = paints;
say(
  `First paint of 1,000 highlights: ${median(warm).toFixed(1)} ms of script (the first ${cold.toFixed(1)} ms)`,
);
await browser.close();
mkdirSync('.output/bench', { recursive: true });
writeFileSync(PLOT, plot(times));
say(`\nPlot: ${PLOT}`);
