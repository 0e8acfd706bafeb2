import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { joinIfNeeded } from '../../tools/demo/join.ts';
import { cardFrame, clickInOverlay, until } from '../../tools/demo/overlay-clicks.ts';
import { selectWords } from '../../tools/demo/select-words.ts';
import { words } from '../../tools/demo/words.ts';
import { storedIn } from './support/indexed-db.ts';
import { killBrowser, killWorker } from './support/kill.ts';
import { openStage, type Stage } from './support/lakeside.ts';
import { allSent, type AtWork, atWork, idOf, shareNote } from './support/teacher.ts';

const IN_PANEL = 'Half a thought about the whole lesson, typed without a pause for breath';
const IN_CARD = 'Half a question about these very words, typed without a pause for breath';
const CARD_WORDS = 'Give each pair the willow data table.';

/** Milliseconds between two keys: quicker than the pause after which a draft used to be kept. */
const KEY = 60;

let stage: Stage;
let teacher: AtWork;
const everything: string[] = [];

async function wentOutOnce(body: string): Promise<void> {
  const { panel } = teacher;
  await allSent(panel);
  expect(await stage.timesDone('note.share', await idOf(panel, body))).toBe(1);
  expect(await storedIn(panel, 'coachmark:', 'drafts')).toBe('[[]]');
  everything.push(body);
}

const pushes = (body: string): number =>
  stage.faults.seen('/v1/push').filter((push) => push.body.includes(body)).length;

beforeAll(async () => {
  stage = await openStage();
  teacher = await atWork(stage);
});

afterAll(async () => {
  await stage?.close();
});

test('the API killed after it took a push and before it could say so: sent twice, carried out once', async () => {
  const body = 'Shared while the power went.';
  stage.faults.set({ kind: 'slow', ms: 600_000 }, '/v1/push');
  await shareNote(teacher.panel, body);
  const id = await idOf(teacher.panel, body);
  await until(async () => (await stage.timesDone('note.share', id)) === 1, 'it is carried out');
  await stage.service.crash();
  stage.faults.cut();
  stage.faults.clear();
  await stage.service.revive();
  await wentOutOnce(body);
  expect(pushes(body)).toBeGreaterThan(1);
}, 120_000);

test.each([0, 1, 2, 4, 8, 16])(
  'the API killed %i ms into a push and started on the same disk: nothing lost, nothing doubled',
  async (ms) => {
    const body = `Shared ${ms} ms before the power went.`;
    const reached = stage.faults.handedOn('/v1/push');
    await shareNote(teacher.panel, body);
    await reached;
    await sleep(ms);
    await stage.service.crash();
    await stage.service.revive();
    await wentOutOnce(body);
  },
  120_000,
);

test('the worker killed mid-push sends the same push again when it wakes, and it is carried out once', async () => {
  const body = 'Shared as the browser put its worker away.';
  stage.faults.set({ kind: 'slow', ms: 600_000 }, '/v1/push');
  await shareNote(teacher.panel, body);
  const id = await idOf(teacher.panel, body);
  await until(async () => (await stage.timesDone('note.share', id)) === 1, 'it is carried out');
  expect(pushes(body)).toBe(1);
  await killWorker(teacher.browser);
  stage.faults.cut();
  stage.faults.clear();
  expect(await storedIn(teacher.panel, 'coachmark:', 'outbox')).toContain(body);
  // She does nothing: a poke, or the alarm within a minute, wakes the worker.
  await allSent(teacher.panel, 90_000);
  await wentOutOnce(body);
  expect(pushes(body)).toBe(2);
}, 150_000);

test('the worker killed before a push leaves: what was shared goes out when it wakes', async () => {
  const body = 'Shared in the last moment of a worker.';
  stage.faults.set({ kind: 'refuse' });
  await shareNote(teacher.panel, body);
  await killWorker(teacher.browser);
  stage.faults.clear();
  const waker = await teacher.browser.openOwn('workspace.html');
  await wentOutOnce(body);
  await waker.close();
}, 120_000);

test('the browser killed mid-push: what was shared goes out once after it opens again', async () => {
  const body = 'Shared as the laptop died.';
  stage.faults.set({ kind: 'slow', ms: 600_000 }, '/v1/push');
  await shareNote(teacher.panel, body);
  const id = await idOf(teacher.panel, body);
  await until(async () => (await stage.timesDone('note.share', id)) === 1, 'it is carried out');
  await killBrowser(teacher.browser);
  stage.faults.cut();
  stage.faults.clear();
  teacher = await atWork(stage);
  await wentOutOnce(body);
  expect(pushes(body)).toBe(2);
}, 120_000);

test('the browser killed while she types in the panel: the draft is there when it opens again', async () => {
  const { panel } = teacher;
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').pressSequentially(IN_PANEL, { delay: KEY });
  await killBrowser(teacher.browser);
  teacher = await atWork(stage);
  const begun = teacher.panel.getByText(IN_PANEL.slice(0, 20));
  await begun.waitFor();
  await teacher.panel.getByRole('button', { name: words('noteWrite') }).click();
  const kept = await teacher.panel.getByRole('textbox').inputValue();
  // At most the last 300 ms of typing are gone.
  expect(IN_PANEL.startsWith(kept)).toBe(true);
  expect(IN_PANEL.length - kept.length).toBeLessThan(15);
  for (const body of everything) await idOf(teacher.panel, body);
}, 120_000);

test('the browser killed while she types in a card: the draft is there on the same words', async () => {
  await teacher.lesson.bringToFront();
  await selectWords(teacher.lesson, CARD_WORDS);
  await clickInOverlay(teacher.lesson, words('overlayReflect'));
  const card = await cardFrame(teacher.lesson);
  await card.getByRole('textbox').pressSequentially(IN_CARD, { delay: KEY });
  await killBrowser(teacher.browser);
  teacher = await atWork(stage);
  await teacher.panel.getByText(IN_CARD.slice(0, 20)).waitFor();
  await teacher.lesson.bringToFront();
  await selectWords(teacher.lesson, CARD_WORDS);
  await clickInOverlay(teacher.lesson, words('overlayReflect'));
  const field = (await cardFrame(teacher.lesson)).getByRole('textbox');
  const kept = await until(async () => {
    const value = await field.inputValue();
    return value === '' ? undefined : value;
  }, 'the draft is in the card');
  expect(IN_CARD.startsWith(kept)).toBe(true);
  expect(IN_CARD.length - kept.length).toBeLessThan(15);
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
