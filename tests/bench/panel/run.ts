import type { CDPSession, Page } from 'playwright-core';

import type { ExtensionBrowser } from '../../../tools/browser.ts';
import { joinIfNeeded } from '../../../tools/demo/join.ts';
import { LAKESIDE_LESSON } from '../../../tools/demo/lms.ts';
import { words } from '../../../tools/demo/words.ts';
import { openStage, type Stage } from '../../browser/support/lakeside.ts';
import { median } from '../page-passages/spread.ts';

/** Notes on the device: so many on the lesson, the others spread over further lessons. */
const NOTES = 500;
const ON_LESSON = 300;
const ROUNDS = Number(process.argv[2] ?? 15);
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
/** Milliseconds of script until the panel shows something, at most. */
const MOST = 150;

interface Device {
  readonly browser: ExtensionBrowser;
  readonly address: string;
}

/** A teacher's browser with the panel joined, agreed and one note written on a heading. */
async function device(stage: Stage, name: string): Promise<Device & { readonly panel: Page }> {
  const browser = await stage.browser(name);
  const lesson = await browser.context.newPage();
  await lesson.goto(stage.service.lms.addressOf(LAKESIDE_LESSON));
  const panel = await browser.openPanel(lesson);
  await joinIfNeeded(panel, () => stage.school.codeFor(stage.school.teacher));
  await panel.getByRole('button', { name: words('consentRead') }).click();
  await panel.locator('.k-sug').first().waitFor();
  return { browser, address: panel.url(), panel };
}

/** Writes the notes where a view reads them: copies of one that she wrote on a heading. */
async function fill(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(words('tabNotes')) }).click();
  await panel.getByRole('button', { name: words('noteWrite') }).click();
  await panel.getByRole('textbox').fill('Weigh the garden before period three, not during.');
  await panel.locator('select').selectOption({ index: 3 });
  await panel.getByRole('button', { name: words('save'), exact: true }).click();
  await panel.getByRole('article').first().waitFor();
  await panel.evaluate(
    async ([notes, onLesson]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const all = await indexedDB.databases();
      const name = all.find((one) => one.name?.startsWith('coachmark:'))?.name ?? '';
      const db = await done(indexedDB.open(name));
      const rows = await done(db.transaction('rows').objectStore('rows').getAll());
      const note = rows.find(({ record }: { record: string }) => record === 'note');
      const lesson = rows.find(({ record }: { record: string }) => record === 'lesson');
      const change = db.transaction(['rows', 'mine'], 'readwrite');
      const put = (row: object): void => {
        change.objectStore('rows').put(row);
        change.objectStore('mine').put(row);
      };
      for (let n = 1; n < notes; n += 1) {
        const digits = String(n).padStart(12, '0');
        const other = String(n % 40).padStart(64, 'a');
        const isHere = n < onLesson;
        if (!isHere) put({ ...lesson, id: other });
        put({
          ...note,
          id: `01890000-0000-7000-8000-${digits}`,
          lesson: isHere ? note.lesson : other,
          createdAt: note.createdAt - n * 60_000,
          body: `Note ${n}: **next time** the data table comes first.\n\n- cover the last row\n- give them a minute\n\nhttps://example.org/${n}`,
        });
      }
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      db.close();
    },
    [NOTES, ON_LESSON] as const,
  );
}

async function scriptSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

interface Opened {
  /** Milliseconds of script until the panel's first content, and from pressing Notes to the list. */
  readonly open: number;
  readonly notes: number;
}

async function once({ browser, address }: Device): Promise<Opened> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('.k-sug').first().waitFor();
  const open = await scriptSoFar(session);
  // What comes after the first content is not part of pressing the tab.
  await page.waitForTimeout(300);
  const before = await scriptSoFar(session);
  await page.getByRole('tab', { name: new RegExp(words('tabNotes')) }).click();
  await page.getByRole('button', { name: words('noteWrite') }).waitFor();
  await page.waitForTimeout(300);
  const notes = (await scriptSoFar(session)) - before;
  await page.close();
  return { open, notes };
}

const stage = await openStage();
try {
  const full = await device(stage, 'full');
  const empty = await device(stage, 'empty');
  await fill(full.panel);
  await full.panel.close();
  await empty.panel.close();
  // One of each before it counts: code is compiled the first time.
  await once(full);
  await once(empty);
  const pairs: { full: Opened; empty: Opened }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Turn about: neither always runs on a machine the other has warmed.
    const first = round % 2 === 0 ? full : empty;
    const one = await once(first);
    const other = await once(first === full ? empty : full);
    pairs.push(first === full ? { full: one, empty: other } : { full: other, empty: one });
  }
  say(`${NOTES} notes on the device, ${ON_LESSON} of them on the lesson; ${ROUNDS} pairs.\n`);
  for (const [key, name] of [
    ['open', 'opened, to first content'],
    ['notes', 'Notes pressed, to the list'],
  ] as const) {
    const a = median(pairs.map((pair) => pair.full[key]));
    const b = median(pairs.map((pair) => pair.empty[key]));
    const ratio = median(pairs.map((pair) => pair.full[key] / pair.empty[key]));
    say(
      `${name.padEnd(28)} ${a.toFixed(0).padStart(5)} ms of script, empty ${b.toFixed(0).padStart(5)} ms, ${ratio.toFixed(2)} times (median of the pairs)`,
    );
  }
  const reached = median(pairs.map((pair) => pair.full.open)) <= MOST;
  say(`\nAt most ${MOST} ms to first content: ${reached ? 'reached' : 'NOT reached'}.`);
  if (!reached) process.exitCode = 1;
} finally {
  await stage.close();
}
