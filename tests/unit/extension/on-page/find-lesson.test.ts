import { afterEach, expect, test } from 'vitest';

import { createFinder, markAsked } from '../../../../extension/on-page/find-lesson';
import { LINGERS } from '../../../../extension/on-page/lingers';

const at = (address: string): void => Reflect.get(window, 'happyDOM').setURL(address);
const show = (html: string): void => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
let clock = 0;
const finder = (world: object = {}) => createFinder({ document, world, now: () => clock });

afterEach(() => document.body.replaceChildren());

const ultra = (words: string): string =>
  `<div class="bbml-editor"><div class="bb-editor-root"><p>${words}</p></div></div>`;
const DOCUMENT = 'https://lakeside.blackboard.com/ultra/courses/_9_1/document/';

test('the old page under a new address is not taken for the new one', () => {
  const ultraPage = finder();
  at(`${DOCUMENT}_1_1`);
  show(ultra('Trees'));
  expect(ultraPage.find()?.lesson.key).toContain('_9_1/_1_1');
  at(`${DOCUMENT}_2_1`);
  expect(ultraPage.find()).toBeNull();
  show(ultra('Soil'));
  expect(ultraPage.find()?.lesson.key).toContain('_9_1/_2_1');
});

test('two pages with the very same words are told apart in the end', () => {
  const ultraPage = finder();
  at(`${DOCUMENT}_1_1`);
  show(ultra('Trees'));
  ultraPage.find();
  at(`${DOCUMENT}_2_1`);
  expect(ultraPage.find()).toBeNull();
  clock += LINGERS;
  expect(ultraPage.find()?.lesson.key).toContain('_9_1/_2_1');
});

test('any page is a lesson only where she asked, and never one of a host with its own surface', () => {
  const world = {};
  at('https://plans.example.org/unit/4');
  show('<main><h1>Trees</h1><p>Plan</p></main>');
  expect(finder(world).find()).toBeNull();
  markAsked(world);
  expect(finder(world).find()?.surface.id).toBe('web');
  at('https://school.instructure.com/conversations');
  expect(finder(world).find()).toBeNull();
  at('https://docs.google.com/spreadsheets/d/1a2b3c4d5e6f7g8h9i0j/edit');
  expect(finder(world).find()).toBeNull();
});
