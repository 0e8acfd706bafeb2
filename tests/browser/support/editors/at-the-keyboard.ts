import type { Page } from 'playwright-core';

import { until } from '../../../../tools/demo/overlay-clicks.ts';
import type { MountedEditor } from './editor-page.ts';

declare global {
  interface Window {
    mounted?: MountedEditor;
  }
}

interface Step {
  readonly what: string;
  readonly keys: readonly string[];
}

const letters = (text: string): string[] => Array.from(text);
/**
 * Not a key: the hand rests. Editors hear of where the caret went a moment later, and what is typed
 * before that has a history that depends on how busy the machine is.
 */
const PAUSE = 'pause';
const PAUSED = 250;
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

/** What a person does at the keyboard; every key is a real one. */
export const STEPS: readonly Step[] = [
  { what: 'writes at the top', keys: ['Control+Home', PAUSE, ...letters('Today ')] },
  {
    what: 'writes inside the words that are noted on',
    keys: [
      'ArrowDown',
      PAUSE,
      'ArrowDown',
      PAUSE,
      'Home',
      ...times(10, 'ArrowRight'),
      PAUSE,
      ...letters('new '),
    ],
  },
  { what: 'undoes', keys: ['Control+z'] },
  { what: 'does it again', keys: ['Control+Shift+Z'] },
  {
    what: 'copies a word and pastes it at the end',
    keys: [
      'ArrowUp',
      'Home',
      PAUSE,
      'Control+Shift+ArrowRight',
      PAUSE,
      'Control+c',
      'Control+End',
      PAUSE,
      'Control+v',
    ],
  },
  { what: 'begins a paragraph', keys: ['Enter', ...letters('And then go home.')] },
  { what: 'deletes', keys: times(6, 'Backspace') },
  { what: 'undoes three times', keys: times(3, 'Control+z') },
];

/** Long enough for us to have read, placed and painted. Milliseconds. */
const REST = 900;

/** Where the caret is, as letters from the editor's beginning. */
interface Caret {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

export interface Written {
  readonly what: string;
  readonly carets: readonly Caret[];
  readonly content: string;
  readonly html: string;
  readonly history: string;
  readonly dirty: string;
  readonly text: string;
  readonly painted: readonly string[];
}

export const isMounted = (page: Page): Promise<true> =>
  until(() => page.evaluate(() => window.mounted !== undefined), 'the editor is there', 30_000);

/** Goes through all steps; what the editor says of itself after each. */
export async function write(page: Page): Promise<Written[]> {
  await page.bringToFront();
  await clickIn(page);
  await page.waitForTimeout(PAUSED);
  const written: Written[] = [];
  for (const { what, keys } of STEPS) {
    const carets: Caret[] = [];
    for (const key of keys) {
      if (key === PAUSE) {
        await page.waitForTimeout(PAUSED);
        continue;
      }
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      carets.push({ key, ...(await caret(page)) });
    }
    await page.waitForTimeout(REST);
    written.push({ what, carets, ...(await look(page)), painted: await paintedIn(page) });
  }
  return written;
}

/** Into the last line, by the mouse. */
async function clickIn(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const root = window.mounted?.root();
    const line = [
      ...(root?.querySelectorAll('p, [data-content-type], [data-slate-node="element"]') ?? []),
    ].at(-1);
    const box = line?.getBoundingClientRect();
    const frame = root?.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return box && { x: box.left + 30 + (frame?.left ?? 0), y: box.top + 8 + (frame?.top ?? 0) };
  });
  if (at === undefined) throw new Error('There is no line to click in.');
  await page.mouse.click(at.x, at.y);
}

const caret = (page: Page): Promise<{ from: number; to: number }> =>
  page.evaluate(() => {
    const root = window.mounted?.root();
    const selection = root?.ownerDocument.getSelection();
    if (!root || !selection?.anchorNode || !selection.focusNode) return { from: -1, to: -1 };
    const upTo = (node: Node, offset: number): number => {
      const range = root.ownerDocument.createRange();
      range.setStart(root, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    };
    return {
      from: upTo(selection.anchorNode, selection.anchorOffset),
      to: upTo(selection.focusNode, selection.focusOffset),
    };
  });

const look = (page: Page): Promise<Omit<Written, 'what' | 'carets' | 'painted'>> =>
  page.evaluate(() => {
    const { mounted } = window;
    if (mounted === undefined) throw new Error('The editor is gone.');
    const root = mounted.root();
    return {
      content: mounted.content(),
      html: root.innerHTML,
      history: JSON.stringify(mounted.history()),
      dirty: JSON.stringify(mounted.dirty()),
      text: root.textContent ?? '',
    };
  });

/** Words with a highlight of ours, suggestions' left out. */
export const paintedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const view = window.mounted?.root().ownerDocument.defaultView as typeof globalThis | null;
    return [...(view?.CSS.highlights.get('cmk-2') ?? [])].map(String);
  });
