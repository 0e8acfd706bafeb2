import { expect, test } from 'vitest';

import { NOT_TELLING } from '../../../../extension/store/not-telling';
import { both, id, lesson, noteBy, rivera, tess } from '../../shared/mutations/staff';
import { put } from '../store/device';
import { aBackground, panel } from './a-background';

/** Half past nine, and ten in the evening, on a Tuesday where the test runs. */
const MORNING = new Date(2026, 10, 17, 9, 30).getTime();
const EVENING = new Date(2026, 10, 17, 22, 0).getTime();

const root = noteBy(tess, 100, both);
const reply = { ...noteBy(rivera, 101, both), parent: root.id, body: 'Secret words.' };

async function answered(now = MORNING) {
  let time = now;
  const background = await aBackground({ now: () => time });
  const { store } = background;
  await store.accept({ changes: [put(lesson), put(root)], left: [], cursor: { [both]: 1 } });
  await store.accept({ changes: [put(reply)], left: [], cursor: { [both]: 2 } });
  return { ...background, until: (later: number) => (time = later) };
}

test('a reply is news until it has been on a screen; her own words are none', async () => {
  const { db, dots, answer, lookAtNews } = await answered();
  expect(await db.news.toArray()).toEqual([{ id: reply.id, lesson: reply.lesson, told: 0 }]);
  await lookAtNews();
  expect(dots.at(-1)).toBe(true);
  await answer({ type: 'news/seen', notes: [reply.id] }, panel);
  await lookAtNews();
  expect(dots.at(-1)).toBe(false);
});

test('what a device hears of first is old', async () => {
  const { store, db } = await aBackground();
  await store.accept({
    changes: [put(lesson), put(root), put(reply)],
    left: [],
    cursor: {},
    isFirst: true,
  });
  expect(await db.news.count()).toBe(0);
});

test('what is said again, or taken back, is no news', async () => {
  const { store, db, answer } = await answered();
  await answer({ type: 'news/seen', notes: [reply.id] }, panel);
  await store.accept({ changes: [put({ ...reply, body: 'Better.' })], left: [], cursor: {} });
  expect(await db.news.count()).toBe(0);
  const other = { ...reply, id: id(102) };
  await store.accept({ changes: [put(other)], left: [], cursor: {} });
  expect(await db.news.count()).toBe(1);
  await store.accept({
    changes: [{ op: 'delete', audience: both, id: other.id }],
    left: [],
    cursor: {},
  });
  expect(await db.news.count()).toBe(0);
});

test('the browser notifies nobody who did not choose it', async () => {
  const { lookAtNews, notified, device } = await answered();
  expect(await device.telling()).toEqual(NOT_TELLING);
  await lookAtNews();
  expect(notified).toEqual([]);
});

test('who chose it is notified once, of who wrote and where, never of the words', async () => {
  const { lookAtNews, notified, answer, opened, newsClicked, key } = await answered();
  await answer({ type: 'telling/set', telling: { ...NOT_TELLING, on: true } }, panel);
  await lookAtNews();
  expect(notified).toHaveLength(1);
  expect(notified[0]?.words).toContain('wrote to you on');
  expect(notified[0]?.words).not.toContain('Secret');
  await newsClicked(notified[0]?.target ?? '');
  expect(opened).toEqual([
    `/workspace.html?as=${encodeURIComponent(key)}#/reading/${reply.lesson}/${root.id}`,
  ]);
  await newsClicked('not ours');
  expect(opened).toHaveLength(1);
});

test('in quiet hours nothing is told; afterwards it is, once', async () => {
  const { lookAtNews, notified, answer, until, dots } = await answered(EVENING);
  await answer({ type: 'telling/set', telling: { ...NOT_TELLING, on: true } }, panel);
  await lookAtNews();
  expect(notified).toEqual([]);
  expect(dots.at(-1)).toBe(true);
  until(MORNING);
  await lookAtNews();
  await lookAtNews();
  expect(notified).toHaveLength(1);
});
