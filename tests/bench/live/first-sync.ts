import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';

import type { Page } from 'playwright-core';

import { openBrowser } from '../../../tools/browser.ts';
import { skipWelcome } from '../../../tools/demo/join.ts';
import type { Lakeside } from '../../../tools/demo/lakeside.ts';
import { LAKESIDE_LESSON } from '../../../tools/demo/lms.ts';
import { words } from '../../../tools/demo/words.ts';
import type { LocalService } from '../../../tools/local-service.ts';
import type { PlainMember } from './coach.ts';

const BATCH = 50;
const NOTES_IN_A_LESSON = 50;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Shares so many notes of a year's lessons, each lesson with a text of some 3 kB. */
export async function writeAYear(
  teacher: PlainMember,
  audience: string,
  records: number,
): Promise<void> {
  for (let written = 0; written < records; written += BATCH) {
    const mutations = Array.from({ length: Math.min(BATCH, records - written) }, (_, n) => {
      const lesson = Math.floor((written + n) / NOTES_IN_A_LESSON);
      const id = digest(`lesson ${lesson}`);
      const revision = digest(`text ${lesson}`);
      const text = `Lesson ${lesson}. ${'What do we see, what do we think, and what do we wonder? '.repeat(12)}`;
      const blocks = Array.from({ length: 4 }, (__, part) => ({
        kind: 'paragraph',
        text: `${part} ${text}`,
      }));
      const body = `Note ${written + n}. ${'Who has not spoken yet today? '.repeat(6)}`;
      return {
        name: 'note.share',
        args: {
          note: { id: randomUUID(), lesson: id, revision, passage: null, kind: 'question', body },
          lesson: { record: 'lesson', id, title: `Lesson ${lesson}`, meta: '' },
          revision: { record: 'revision', id: revision, lesson: id, blocks },
          audience,
        },
      };
    });
    // Each batch follows the one before it: a device's mutations are numbered.
    await teacher.push(mutations);
  }
}

export interface Synced {
  /** Milliseconds from the code being sent to every record being there. */
  readonly all: number;
  /** Milliseconds until the panel could first be used. */
  readonly usable: number;
  /** The longest time, in milliseconds, in which the panel drew no frame once it could be used. */
  readonly longestGap: number;
  /** Milliseconds from each click on a tab to that tab being shown, meanwhile. */
  readonly clicks: readonly number[];
  /** What the panel said of it, one line after another. */
  readonly said: readonly string[];
}

/** A new browser of somebody whose school already holds all that. */
export async function firstSync(
  { service, school, folder }: { service: LocalService; school: Lakeside; folder: string },
  records: number,
): Promise<Synced> {
  const { apiPort, lmsPort, lms } = service;
  const profile = path.join(folder, `new-${randomUUID()}`);
  const browser = await openBrowser({ profile, apiPort, lmsPort });
  try {
    const lesson = await browser.context.newPage();
    await lesson.goto(lms.addressOf(LAKESIDE_LESSON));
    const panel = await browser.openPanel(lesson);
    await skipWelcome(panel);
    await panel.getByLabel(words('joinCode')).fill(await school.codeFor(school.teacher));
    await watch(panel);
    await panel.getByRole('button', { name: words('joinSubmit') }).click();
    return await panel.evaluate(
      async ([wanted, agree]) => {
        const begun = performance.now();
        let db: IDBDatabase | undefined;
        const button = (name: string): HTMLElement | undefined =>
          [...document.querySelectorAll('button')].find(({ innerText }) =>
            innerText.includes(name),
          );
        const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
        while (button(agree) === undefined) await frame();
        const usable = performance.now() - begun;
        button(agree)?.click();
        const clicks: number[] = [];
        for (;;) {
          const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
          const other = tabs.find((tab) => tab.ariaSelected !== 'true');
          if (other !== undefined) clicks.push(await shownAfterClick(other));
          if ((await count()) >= wanted) break;
          await new Promise((done) => setTimeout(done, 200));
        }
        const all = performance.now() - begun;
        const { gaps, said } = window as unknown as { gaps: [number, number][]; said: string[] };
        const since = gaps.filter(([when]) => when > begun + usable && when < begun + all);
        return {
          all,
          usable,
          clicks,
          said,
          longestGap: Math.max(0, ...since.map(([, gap]) => gap)),
        };

        async function shownAfterClick(tab: HTMLElement): Promise<number> {
          const clicked = performance.now();
          tab.click();
          do await frame();
          while (tab.ariaSelected !== 'true');
          return performance.now() - clicked;
        }

        async function count(): Promise<number> {
          db ??= await opened();
          if (db === undefined) return 0;
          const asked = db.transaction('rows').objectStore('rows').index('record').count('note');
          return new Promise((done) => {
            asked.addEventListener('success', () => done(asked.result));
          });
        }

        async function opened(): Promise<IDBDatabase | undefined> {
          const { name } =
            (await indexedDB.databases()).find((one) => /^coachmark:.+:/.test(one.name ?? '')) ??
            {};
          if (name === undefined) return undefined;
          return new Promise((done) => {
            const open = indexedDB.open(name);
            open.addEventListener('success', () => done(open.result));
          });
        }
      },
      [records, words('consentRead')] as const,
    );
  } finally {
    await browser.close();
  }
}

/** Notes every gap between two frames, and every line about sync. */
const watch = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const gaps: [number, number][] = [];
    const said: string[] = [];
    let before = performance.now();
    const look = (): void => {
      const now = performance.now();
      gaps.push([now, now - before]);
      before = now;
      const line = document.querySelector('.cm-sync')?.textContent ?? '';
      if (line !== '' && said.at(-1) !== line) said.push(line);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { gaps, said });
  });
