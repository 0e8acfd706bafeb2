import { createCarrier } from '../../../extension/on-page/carrier';
import { paintMarks } from '../../../extension/on-page/paint-marks';
import { Placer } from '../../../extension/on-page/place';
import { createLiveLesson, createPainter } from '../../../extension/page';
import { describePassage } from '../../../shared/passages';
import { atOnce } from '../../unit/extension/page/at-once';

const LIMIT = { blocks: 20_000, bytes: 1_500_000 };
const PARAGRAPHS = 40;

const after = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** What left the page, if it is still held by anyone. */
const left: WeakRef<Node>[] = [];
let keepOn: ((times: number) => void) | undefined;

/** A lesson whose every paragraph is marked; each time one of them is written anew. */
function startPainting(): void {
  const root = document.createElement('main');
  for (let n = 0; n < PARAGRAPHS; n += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraph ${n} asks where the mass of tree number ${n} came from.`;
    root.append(paragraph);
  }
  document.body.replaceChildren(root);
  const { signal } = new AbortController();
  const lesson = createLiveLesson({ root, limit: LIMIT, signal, onSettled: () => {} });
  const painter = createPainter({ theme: 'light', signal });
  const placer = new Placer(createCarrier());
  const { lesson: told } = atOnce(lesson.read());
  const shown = { kind: 'note', label: '', gloss: '', who: '', shared: false } as const;
  const marks = told.blocks.map(({ start, end }, n) => ({
    ...shown,
    id: `${n}`,
    passage: describePassage(told, start, end),
  }));
  let turn = 0;
  keepOn = (times) => {
    for (let time = 0; time < times; time += 1) {
      turn += 1;
      const old = root.children[turn % PARAGRAPHS];
      const paragraph = document.createElement('p');
      paragraph.append(`Paragraph ${turn % PARAGRAPHS} asks, time ${turn}, where `, made('mass'));
      for (const node of [old, old?.firstChild]) if (node) left.push(new WeakRef(node));
      old?.replaceWith(paragraph);
      const text = atOnce(lesson.read());
      const given = { isCoach: false, groups: [{ blocks: null, marks }], spans: [] };
      const placed = atOnce(placer.place(given, told, text.lesson));
      atOnce(paintMarks(placed?.marks ?? [], { text, view: window, repaint: painter.repaint() }));
    }
  };
}

function made(word: string): Element {
  const bold = document.createElement('b');
  bold.textContent = word;
  return bold;
}

const kept = (): { left: number; held: number; ranges: number } => ({
  left: left.length,
  held: left.filter((one) => one.deref() !== undefined).length,
  ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
});

/** A word is composed in an editor's frame: how often a change was told of, during and after. */
async function composeInFrame(): Promise<{ during: number; after: number; waits: boolean }> {
  const root = document.createElement('main');
  root.innerHTML = '<p>Beside the editor</p><iframe></iframe>';
  document.body.replaceChildren(root);
  const end = new AbortController();
  let told = 0;
  const onSettled = (): void => {
    told += 1;
  };
  const lesson = createLiveLesson({ root, limit: LIMIT, signal: end.signal, onSettled });
  const editor = root.querySelector('iframe')?.contentDocument;
  atOnce(lesson.read());
  // As TinyMCE does: the frame's page is opened and written anew.
  editor?.open();
  editor?.write('<body><p>Written</p>');
  editor?.close();
  await after(700);
  atOnce(lesson.read());
  told = 0;
  const paragraph = editor?.querySelector('p');
  paragraph?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  if (paragraph) paragraph.textContent = 'Writtenk';
  await after(700);
  const during = told;
  const waits = lesson.composed() !== null;
  paragraph?.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  await after(700);
  end.abort();
  return { during, after: told, waits };
}

Object.assign(globalThis, {
  startPainting,
  keepOn: (times: number) => keepOn?.(times),
  kept,
  composeInFrame,
});
