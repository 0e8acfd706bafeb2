import { afterEach, beforeEach, expect, test } from 'vitest';

import type { FromPage } from '../../../../extension/messages/protocol';
import type { ToPage } from '../../../../extension/messages/to-page';
import { createCarrier } from '../../../../extension/on-page/carrier';
import { createFinder } from '../../../../extension/on-page/find-lesson';
import { createLesson } from '../../../../extension/on-page/lesson';
import { takeOver } from '../../../../extension/on-page/take-over';

const SETTLED = 400;

let end: AbortController;
let said: string[];
let told: string[];
let hear: (message: ToPage) => void;

function showLesson(words: string): void {
  const body = document.createElement('div');
  body.dataset['resourceType'] = 'wiki_page.body';
  body.dataset['resourceId'] = '42';
  body.textContent = words;
  document.body.replaceChildren(body);
}

beforeEach(() => {
  Reflect.get(window, 'happyDOM').setURL('https://school.instructure.com/courses/7/pages/trees');
  showLesson('Where does a tree’s mass come from?');
  said = [];
  told = [];
  end = takeOver({});
  createLesson({
    document,
    finder: createFinder({ document, world: {}, now: () => performance.now() }),
    carrier: async () => createCarrier(),
    fetch: () => Promise.reject(new TypeError('offline')),
    send: async (message: FromPage) => {
      said.push(message.type);
      if (message.type === 'page/lesson') told.push(message.blocks.map(({ text }) => text).join());
      return undefined;
    },
    listen(take) {
      hear = take;
    },
    cardUrl: 'chrome-extension://abc/card.html',
    end,
  });
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const settle = () => new Promise((done) => setTimeout(done, SETTLED));

test('a lesson whose nodes are replaced is read again', async () => {
  expect(said).toEqual(['page/lesson']);
  showLesson('Another text.');
  await settle();
  expect(said).toEqual(['page/lesson', 'page/lesson']);
});

test('a reading that the page changes under is dropped, and nothing of it is told', async () => {
  const root = document.querySelector('[data-resource-id]');
  root?.replaceChildren(
    ...Array.from({ length: 3000 }, (_, n) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `Paragraph ${n}`;
      return paragraph;
    }),
  );
  await new Promise((done) => setTimeout(done, 330));
  root?.replaceChildren('Short again.');
  await settle();
  await settle();
  expect(told).toEqual(['Where does a tree’s mass come from?', 'Short again.']);
});

test('once told to stop, nothing on the page is read again', async () => {
  hear({ type: 'to-page/stop' });
  showLesson('Another text.');
  await settle();
  expect(said).toEqual(['page/lesson']);
});

test('a second injection ends the first', () => {
  const world = {};
  const first = takeOver(world);
  const second = takeOver(world);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});
