import { afterAll, beforeAll, expect, test } from 'vitest';

import { joinIfNeeded } from '../../tools/demo/join.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { allSent, type AtWork, atWork, idOf, shareNote } from './support/teacher.ts';

let stage: Stage;
let teacher: AtWork;

const OFFLINE = ['First written offline.', 'Second written offline.'];
const everything: string[] = [];

/** Shared once, with nothing waiting and nothing sent back. */
async function wentOutOnce(...bodies: readonly string[]): Promise<void> {
  const { panel } = teacher;
  await allSent(panel);
  for (const body of bodies) {
    expect(await stage.timesDone('note.share', await idOf(panel, body))).toBe(1);
    everything.push(body);
  }
  expect(await storedIn(panel, 'coachmark:', 'drafts')).toBe('[[]]');
}

/** Counts how often the notice leaves the screen while it is true. */
const watchNotice = (sentence: string): Promise<void> =>
  teacher.panel.evaluate((text) => {
    const shown = (): boolean => document.body.innerText.includes(text);
    Object.assign(globalThis, { gone: 0 });
    new MutationObserver(() => {
      if (!shown()) Object.assign(globalThis, { gone: 1 });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, sentence);

const noticeLeft = (): Promise<unknown> =>
  teacher.panel.evaluate(() => Reflect.get(globalThis, 'gone'));

beforeAll(async () => {
  stage = await openStage();
  teacher = await atWork(stage);
});

afterAll(async () => {
  await stage?.close();
});

test('with the API gone, shared notes are kept, counted and said to wait', async () => {
  await stage.service.crash();
  const { panel } = teacher;
  for (const body of OFFLINE) await shareNote(panel, body);
  await panel.getByText(words('offlineOther', words('numberTwo'))).waitFor();
  for (const body of OFFLINE) expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(body);
});

test('when it is back they go out by themselves, once, and the notice goes', async () => {
  await stage.service.revive();
  await teacher.panel
    .getByText(words('offlineOther', words('numberTwo')))
    .waitFor({ state: 'detached', timeout: 60_000 });
  await wentOutOnce(...OFFLINE);
}, 120_000);

test.each([
  ['an error', 500, 'application/json', '{"oops":true}'],
  ['a page of HTML', 200, 'text/html', '<!doctype html><title>Sign in to the Wi-Fi</title>'],
  ['broken JSON', 200, 'application/json', '{"results": ['],
  ['JSON that means nothing', 200, 'application/json', '{"results":[{"id":"x"}]}'],
  [
    'the answer to another push',
    200,
    'application/json',
    '{"lastMutationId":9000,"results":[{"id":9000,"outcome":"applied"}]}',
  ],
])(
  'to %s the words are kept, it is said once and stays said, and her own try goes through',
  async (name, status, type, body) => {
    const { panel } = teacher;
    const note = `Written while the school answered with ${name}.`;
    const before = stage.faults.seen('/').length;
    stage.faults.set({ kind: 'answer', status, type, body });
    await shareNote(panel, note);
    const sentence = panel.getByText(words('troubleTitle'));
    await sentence.waitFor();
    await watchNotice(words('troubleTitle'));
    await until(async () => (await tries(before)) > 2, 'it is tried again and again', 90_000);
    expect(await noticeLeft()).toBe(0);
    expect(await sentence.count()).toBe(1);
    expect(await storedIn(panel, 'coachmark:', 'mine')).toContain(note);
    stage.faults.clear();
    await panel.getByRole('button', { name: words('tryAgain') }).click();
    await sentence.waitFor({ state: 'detached' });
    await wentOutOnce(note);
  },
  150_000,
);

const tries = async (before: number): Promise<number> =>
  stage.faults
    .seen('/')
    .slice(before)
    .filter(({ path }) => path === '/v1/push').length;

test('a school that fails is asked a few times in ten seconds for each thing, not hammered', async () => {
  const { panel } = teacher;
  const note = 'Written while the school was on its knees.';
  // Not a 5xx: to those Chromium itself is slow to send an extension again.
  stage.faults.set({ kind: 'answer', status: 200, type: 'text/html', body: '<p>Back soon' });
  stage.faults.cut();
  await shareNote(panel, note);
  const before = stage.faults.seen('/').length;
  await panel.waitForTimeout(10_000);
  const asked = stage.faults.seen('/').slice(before);
  for (const wanted of ['/v1/push', '/v1/live']) {
    const times = asked.filter(({ path }) => path === wanted).length;
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(12);
  }
  stage.faults.clear();
  await panel.getByRole('button', { name: words('tryAgain') }).click();
  await wentOutOnce(note);
}, 120_000);

test('a school slower than our patience is said not to answer; what it did take is not doubled', async () => {
  const { panel } = teacher;
  const note = 'Written while the school was slow.';
  const before = stage.faults.seen('/').length;
  stage.faults.set({ kind: 'slow', ms: 25_000 }, '/v1/push');
  await shareNote(panel, note);
  await panel.getByText(words('troubleTitle')).waitFor({ timeout: 30_000 });
  expect(await stage.timesDone('note.share', await idOf(panel, note))).toBe(1);
  stage.faults.clear();
  await wentOutOnce(note);
  expect(await tries(before)).toBeGreaterThan(1);
}, 150_000);

test('a push whose reply was lost is sent again and carried out once', async () => {
  const note = 'Written while replies got lost.';
  const before = stage.faults.seen('/').length;
  stage.faults.set({ kind: 'lost' }, '/v1/push');
  await shareNote(teacher.panel, note);
  await until(async () => (await tries(before)) >= 3, 'it is sent again', 40_000);
  stage.faults.clear();
  await wentOutOnce(note);
}, 120_000);

test('a line that is cut before the school hears anything changes nothing', async () => {
  const note = 'Written while nothing got through.';
  stage.faults.set({ kind: 'refuse' });
  await shareNote(teacher.panel, note);
  await teacher.panel.getByText(words('offlineOne', words('numberOne'))).waitFor();
  expect(await stage.timesDone('note.share', await idOf(teacher.panel, note))).toBe(0);
  stage.faults.clear();
  await wentOutOnce(note);
}, 120_000);

test('after all of this her coach has every note, each once', async () => {
  const coach = await stage.browser('coach');
  const his = await coach.openOwn('sidepanel.html');
  await joinIfNeeded(his, () => stage.school.codeFor(stage.school.coach));
  for (const body of everything) {
    await until(
      async () => (await storedIn(his, 'coachmark:', 'rows')).split(body).length === 2,
      `“${body}” is there exactly once`,
    );
  }
});
