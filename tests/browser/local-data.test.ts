import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { joinIfNeeded } from '../../tools/demo/join.ts';
import { LAKESIDE_LESSON } from '../../tools/demo/lms.ts';
import { until } from '../../tools/demo/overlay-clicks.ts';
import { words } from '../../tools/demo/words.ts';
import { storedIn } from './support/indexed-db.ts';
import { openStage, type Stage } from './support/lakeside.ts';

let stage: Stage;
let folder: string;
let teacher: Page;
let file: string;

const BODIES = [
  'The first note of three.',
  'The second note of three.',
  'The third note of three.',
];

/** The teacher's panel beside the lesson, on her notes, in the profile of this name. */
async function notesIn(profile: string): Promise<Page> {
  const browser = await stage.browser(profile);
  const lesson = await browser.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  const panel = await browser.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  const tab = panel.getByRole('tab', { name: new RegExp(`^${words('tabNotes')}`) });
  const consent = panel.getByRole('button', { name: words('consentRead') });
  await tab.or(consent).first().waitFor();
  if (await consent.isVisible()) await consent.click();
  await tab.click();
  return panel;
}

const noteOf = (panel: Page, body: string) => panel.getByRole('article').filter({ hasText: body });

/** Breaks every copy of the private note with these words, as a disk might. */
const corrupt = (panel: Page, body: string): Promise<number> =>
  panel.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('IndexedDB refused.')));
      });
    let broken = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      if (!name.startsWith('coachmark:')) continue;
      const db = await done(indexedDB.open(name));
      for (const table of ['mine', 'rows']) {
        const store = db.transaction(table, 'readwrite').objectStore(table);
        const rows = (await done(store.getAll())) as { id: string; body?: string }[];
        for (const row of rows.filter((each) => each.body === wanted)) {
          await done(store.put({ ...row, body: { torn: true }, passage: 7 }));
          broken += 1;
        }
      }
      db.close();
    }
    return broken;
  }, body);

beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(path.join(tmpdir(), 'coachmark-copy-'));
  file = path.join(folder, 'notes.json');
});

afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a copy of her notes is saved to a file, and the panel says where they live until then', async () => {
  teacher = await notesIn('teacher');
  const panel = teacher;
  for (const body of BODIES) {
    await panel.getByRole('button', { name: words('noteWrite') }).click();
    await panel.getByRole('textbox').fill(body);
    await panel.getByRole('button', { name: words('save'), exact: true }).click();
    await noteOf(panel, body).waitFor();
  }
  await panel.getByText(words('notesOnDevice')).waitFor();
  await panel.getByRole('button', { name: words('menuMore') }).click();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: words('copySave') }).click();
  const downloaded = await download;
  await downloaded.saveAs(file);
  expect(downloaded.suggestedFilename()).toMatch(/^coachmark-notes-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(file, 'utf8');
  for (const body of BODIES) expect(text).toContain(body);
  await panel.getByText(words('copyDone')).waitFor();
});

test('a row that is corrupt when the browser starts is said once, and everything else works', async () => {
  const [torn = '', ...whole] = BODIES;
  expect(await corrupt(teacher, torn)).toBe(2);
  await teacher.context().close();

  const again = await notesIn('teacher');
  await again.getByText(words('asideFound')).waitFor();
  for (const body of whole) await noteOf(again, body).waitFor();
  expect(await noteOf(again, torn).count()).toBe(0);
  expect(await storedIn(again, 'coachmark:', 'aside')).toContain('torn');
  await again.getByRole('button', { name: words('asideSeen') }).click();
  await again.getByText(words('asideFound')).waitFor({ state: 'detached' });
  await again.getByRole('button', { name: words('noteWrite') }).click();
  await again.getByRole('textbox').fill('Written after it.');
  await again.getByRole('button', { name: words('save'), exact: true }).click();
  await noteOf(again, 'Written after it.').waitFor();
});

test('on another device of hers the file shows the notes, and nothing goes to the school', async () => {
  const panel = await notesIn('teacher’s other device');
  expect(await noteOf(panel, BODIES[0] ?? '').count()).toBe(0);
  await panel.getByRole('button', { name: words('menuMore') }).click();
  await panel.locator('input[type=file]').setInputFiles(file);
  await panel.getByText(words('bringTakenOther', 3)).waitFor();
  await panel.keyboard.press('Escape');
  for (const body of BODIES) await noteOf(panel, body).waitFor();
  expect(await storedIn(panel, 'coachmark:', 'outbox')).toBe('[[]]');
  for (const body of BODIES) expect(await stage.isOnDisk(body)).toBe(false);
});

const OLD = '00000000-0000-7000-8000-00000000001d';
const OLD_TEXT = 'A lesson as it was kept before texts were packed.';

/** A school of hers as the version before kept it: its database's schema 2, a text in its row. */
const keepOld = (panel: Page): Promise<void> =>
  panel.evaluate(
    async ([person, text]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error('IndexedDB refused.')));
        });
      const old = indexedDB.open(`coachmark:old:${person}`, 20);
      old.addEventListener('upgradeneeded', () => {
        const make = (name: string, keyPath: string | string[], ...indexes: string[]): void => {
          const store = old.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store.createIndex(index, index);
        };
        make('mine', 'id', 'record');
        make('confirmed', ['audience', 'id'], 'id', 'audience');
        make('rows', 'id', 'record', 'lesson', 'parent');
        for (const name of ['outbox', 'drafts']) make(name, 'id');
        make('meta', 'key');
        const aside = old.result.createObjectStore('aside', { keyPath: 'n', autoIncrement: true });
        aside.createIndex('seen', 'seen');
      });
      const db = await done(old);
      const [lesson, id] = ['a'.repeat(64), 'b'.repeat(64)];
      const about = { lesson, revision: id, passage: null, parent: null, kind: 'reflection' };
      const rows = [
        { record: 'lesson', id: lesson, title: 'Old', meta: '' },
        { record: 'revision', id, lesson, blocks: [{ kind: 'paragraph', text }] },
        {
          record: 'note',
          id: person,
          author: person,
          audience: 'me',
          ...about,
          body: 'Old words',
          createdAt: 1,
          editedAt: null,
          settled: false,
        },
      ];
      for (const table of ['mine', 'rows'])
        for (const row of rows)
          await done(db.transaction(table, 'readwrite').objectStore(table).put(row));
      db.close();
      const device = await done(indexedDB.open('coachmark'));
      const memberships = device.transaction('memberships', 'readwrite').objectStore('memberships');
      await done(
        memberships.put({
          key: `old:${person}`,
          organizationId: 'old',
          schoolName: 'Old school',
          apiBaseUrl: 'https://old.example',
          lessonKey: id,
          clientId: person,
          person: {
            record: 'person',
            id: person,
            audience: 'school',
            name: 'Ana Torres',
            roles: ['teacher'],
            removed: false,
          },
          refreshToken: '',
          proposedToken: null,
          accessToken: null,
          accessExpires: 0,
          signedOut: true,
        }),
      );
      device.close();
    },
    [OLD, OLD_TEXT] as const,
  );

test('what the version before kept is read as it was, and packed without losing a word', async () => {
  const panel = await notesIn('teacher’s oldest device');
  await keepOld(panel);
  const message = { type: 'notes/copy', as: `old:${OLD}`, format: 'coachmark' };
  const copy = (): Promise<unknown> =>
    panel.evaluate(
      (asked) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
          }
        ).chrome.runtime.sendMessage(asked),
      message,
    );
  expect(await copy()).toContain(OLD_TEXT);
  const kept = (table: string): Promise<string> => storedIn(panel, 'coachmark:old:', table);
  await until(async () => !(await kept('rows')).includes(OLD_TEXT), 'the text is packed');
  await until(async () => !(await kept('mine')).includes(OLD_TEXT), 'its only copy, too');
  expect(await kept('texts')).toContain('"packed"');
  expect(await kept('aside')).toBe('[[]]');
  expect(await copy()).toContain(OLD_TEXT);
});
