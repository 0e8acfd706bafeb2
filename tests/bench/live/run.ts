import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Page } from 'playwright-core';

import { openBrowser } from '../../../tools/browser.ts';
import { joinIfNeeded } from '../../../tools/demo/join.ts';
import { COACH, lakeside } from '../../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../../tools/demo/lms.ts';
import { until } from '../../../tools/demo/overlay-clicks.ts';
import { words } from '../../../tools/demo/words.ts';
import { startService } from '../../../tools/local-service.ts';
import { scriptOf } from '../../browser/support/script-of.ts';
import type { Prepared } from '../page/page.ts';
import { plainMember, type PlainMember } from './coach.ts';
import { firstSync, writeAYear } from './first-sync.ts';
import { type Timeline, watchPainting } from './painting.ts';

declare const prepared: Prepared;

/**
 * How long a coach's comment takes to a teacher's page, and a device's first sync to all there is,
 * in real Chromium with the extension that ships and raw workerd with its SQLite on disk.
 */
const number = (name: string, usual: number): number => {
  const found = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return found === undefined ? usual : Number(found.split('=')[1]);
};
const comments = number('comments', 200);
const records = number('records', 5000);
const devices = number('devices', 3);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const now = (): number => performance.timeOrigin + performance.now();
const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;

const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-live-'));
const service = await startService({ folder });
const school = await lakeside(service, folder);
const { apiPort, lmsPort } = service;
const teacher = await openBrowser({ profile: path.join(folder, 'teacher'), apiPort, lmsPort });
let between = '';
try {
  const lesson = await teacher.context.newPage();
  await lesson.goto(service.lms.addressOf(LAKESIDE_LESSON));
  const panel = await teacher.openPanel(lesson);
  await joinIfNeeded(panel, () => school.codeFor(school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) }).click();
  await share(panel, 'The first of the conversation.');
  const coach = await plainMember(service.api, await school.codeFor(school.coach));
  const place = await placeIn(coach, await teacher.context.newPage());
  between = place.audience;
  await lesson.bringToFront();
  const { sent, painted } = await livePainting(coach, lesson, place);
  const durable = sent.map(({ from, acknowledged }) => acknowledged - from);
  const seen = sent.map(({ from }, index) => (painted[index] ?? Number.NaN) - from);
  const after = sent.map(
    ({ acknowledged }, index) => (painted[index] ?? Number.NaN) - acknowledged,
  );
  const row = (what: string, values: readonly number[]): void =>
    say(
      `| ${what} | ${[0.5, 0.9, 0.99].map((part) => `${at(values, part).toFixed(1)} ms`).join(' | ')} |`,
    );
  say(`| ${comments} comments | p50 | p90 | p99 |\n| --- | --- | --- | --- |`);
  row('sent, to durable and acknowledged', durable);
  row('acknowledged, to painted on her page', after);
  row('sent, to painted on her page', seen);
} finally {
  await teacher.close();
}
const hers = await plainMember(service.api, await school.codeFor(school.teacher));
await writeAYear(hers, between, records);
for (let device = 0; device < devices; device += 1) {
  const { all, usable, longestGap, clicks, said } = await firstSync(
    { service, school, folder },
    records,
  );
  say(
    `first sync of ${records} records: all there after ${(all / 1000).toFixed(2)} s, the panel after ${(usable / 1000).toFixed(2)} s; its longest gap between frames then ${longestGap.toFixed(0)} ms, a tab shown ${at(clicks, 0.5).toFixed(0)} ms after its click (most ${Math.max(...clicks).toFixed(0)} ms, ${clicks.length} clicks); it said: ${said.join(', ')}`,
  );
}
await service.stop();
await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(0);

/** Writes a note in the panel and shares it with her coach. */
async function share(panel: Page, body: string): Promise<void> {
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill(body);
  await panel.getByRole('radio', { name: new RegExp(words('audienceYouAnd', COACH)) }).check();
  await panel.getByRole('button', { name: words('shareWith', COACH) }).click();
  await panel.getByRole('article').filter({ hasText: body }).waitFor();
}

/** What a comment on the lesson she shared goes along with. */
async function placeIn(coach: PlainMember, maker: Page) {
  const { lesson, revision } = await until(async () => {
    const rows = await coach.everything();
    const text = rows.find(({ record }) => record === 'revision');
    const about = rows.find(({ record }) => record === 'lesson');
    return text && about && { lesson: about, revision: text };
  }, 'the coach has the lesson');
  await maker.addScriptTag({ content: await scriptOf('tests/bench/page/page.ts') });
  const passages = await maker.evaluate(
    (all) => prepared.cite(all, 8),
    [...(revision.blocks ?? [])],
  );
  await maker.close();
  const { audience = '', ...text } = revision;
  const { audience: _, ...about } = lesson;
  return { audience, lesson: about, revision: text, passages };
}

/** One comment after another, each once the one before it was painted and taken back. */
async function livePainting(
  coach: PlainMember,
  lesson: Page,
  { audience, lesson: about, revision, passages }: Awaited<ReturnType<typeof placeIn>>,
): Promise<{ sent: { from: number; acknowledged: number }[]; painted: number[] }> {
  const timeline: Timeline = await watchPainting(lesson);
  const sent: { from: number; acknowledged: number }[] = [];
  const painted: number[] = [];
  // The first few find the service worker, the compiler and the disk unready; they are not counted.
  for (let n = -5; n < comments; n += 1) {
    const id = randomUUID();
    const passage = passages[Math.abs(n) % passages.length];
    const note = {
      id,
      lesson: about.id,
      revision: revision.id,
      passage,
      kind: 'wondering',
      body: `Comment ${n}.`,
    };
    const arriving = timeline.next();
    const from = now();
    await coach.push([{ name: 'note.share', args: { note, lesson: about, revision, audience } }]);
    const acknowledged = now();
    const seen = await arriving;
    if (n >= 0) {
      sent.push({ from, acknowledged });
      painted.push(seen);
    }
    const leaving = timeline.next();
    await coach.push([{ name: 'note.takeBack', args: { id } }]);
    await leaving;
    // People do not write in step with the frames of somebody else's screen.
    await sleep(30 + 70 * Math.random());
  }
  return { sent, painted };
}
