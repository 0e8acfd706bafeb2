import { describePassage } from '../../shared/passages';
import type { PassageSelector } from '../../shared/passages/types';
import type { LessonText } from '../../shared/text';
import { LONGEST_LESSON } from '../messages/longest-lesson';
import type { FromPage } from '../messages/protocol';
import type { CardTicket, PageMarks, ToPage } from '../messages/to-page';
import { createOverlay, type Overlay } from '../overlay';
import {
  afterFrame,
  createLiveLesson,
  createPainter,
  inSteps,
  type Mark as Painted,
  pageTheme,
  type PageText,
  readLesson,
  watchPage,
} from '../page';
import type { FoundLesson } from '../surfaces';
import { t } from '../ui/text';
import { createFinder } from './find-lesson';
import { followPage } from './follow-page';
import { createNewest } from './newest';
import { overlayWords } from './overlay-words';
import { paintMarks, removedPins } from './paint-marks';
import { Placer } from './place';
import { createWordsApart } from './words-apart';

interface Deps {
  readonly document: Document;
  /** The scripts' own, which the page cannot see. */
  readonly world: object;
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
  readonly send: <Answer>(message: FromPage) => Promise<Answer | undefined>;
  /** Calls back with what the background says, until the signal aborts. */
  readonly listen: (take: (message: ToPage) => void, signal: AbortSignal) => void;
  /** The card's page; a browser may give it another address in every session. */
  readonly cardUrl: string;
  /** Its end takes everything away; to stop reading is such an end. */
  readonly end: AbortController;
}

/** Milliseconds a selection rests before the panel hears of it. */
const REST = 300;
/** How often a reading begins again because the page changed under it. */
const MOST_DROPPED = 3;

/**
 * Reads the lesson on a page, and paints and serves what belongs to it. Starts over whenever
 * the page shows another lesson; one abort takes everything away.
 */
export function createLesson(deps: Deps): void {
  const { document, send, listen, cardUrl, end: all } = deps;
  const { signal } = all;
  const finder = createFinder(deps);
  let here: { readonly key: string; readonly root: Element; readonly end: AbortController } | null =
    null;

  const look = (): void => {
    const found = finder.find()?.lesson ?? null;
    if (found !== null && here?.key === found.key && here.root === found.root) return;
    here?.end.abort();
    here = null;
    if (found === null) return;
    const end = new AbortController();
    signal.addEventListener('abort', () => end.abort(), { once: true });
    here = { key: found.key, root: found.root, end };
    void openLesson(found, end.signal);
  };

  async function openLesson(found: FoundLesson, ended: AbortSignal): Promise<void> {
    const { root, key, title, meta } = found;
    const apart =
      found.apart && createWordsApart(found.apart, { document, fetch: deps.fetch, signal: ended });
    let page: PageText | undefined;
    let marks: PageMarks | undefined;
    /** The text `marks` were given for; by the time they come the page may say something else. */
    let told: LessonText | undefined;
    let isTelling = false;
    let sent: LessonText | undefined;
    let isAskDue = false;
    let overlay: Overlay | undefined;
    let drawn: AbortController | undefined;
    let painted = new Map<string, Painted>();
    const painter = createPainter({ theme: pageTheme(root), signal: ended });
    const placer = new Placer();
    const reading = createNewest(ended);
    const painting = createNewest(ended);
    let dropped = 0;
    let isBehind = false;

    /** A page that never rests is read all the same: no range is made where it says otherwise. */
    const drop = (): void => {
      if (!reading.isOn() || dropped >= MOST_DROPPED) return;
      dropped += 1;
      reading.end();
    };

    const live =
      apart === undefined
        ? createLiveLesson({
            root,
            limit: LONGEST_LESSON,
            signal: ended,
            onStir: drop,
            onSettled: () => void read(),
          })
        : undefined;
    const steps = <T>(parts: Generator<void, T>, newer: AbortSignal): Promise<T | undefined> =>
      inSteps(parts, newer, live && { wait: live.composed });

    async function read(): Promise<void> {
      isBehind = reading.isOn() && dropped >= MOST_DROPPED;
      if (isBehind) return;
      const begun = reading.begin();
      const parts = live?.read() ?? (await readApart());
      if (begun.aborted) return;
      if (parts === null) {
        reading.end();
        if (page === undefined) await send({ type: 'page/unread' });
        return;
      }
      const now = await steps(parts, begun);
      if (now === undefined) return;
      reading.end();
      dropped = 0;
      const before = page;
      page = now;
      // Not a block is another one: every range stands where it stood.
      if (now === before) painter.keep();
      // Painted from what is known already; the background's answer may take its time.
      else await Promise.all([paint(), isOf(before, now) ? null : tell(now)]);
      if (isBehind) await read();
    }

    async function readApart(): Promise<Generator<void, PageText> | null> {
      const words = (await apart?.read()) ?? null;
      return words && readLesson(words, LONGEST_LESSON);
    }

    const isOn = (text: PageText): boolean => isOf(page, text);

    async function tell(now: PageText): Promise<void> {
      const { isCut, lesson } = now;
      isTelling = true;
      sent = lesson;
      const answer = await send<PageMarks>({
        type: 'page/lesson',
        key,
        title,
        meta,
        blocks: [...lesson.blocks],
        isCut,
      });
      // Where the page has been read again since, the answer to that one is on its way.
      if (ended.aborted || !isOn(now)) return;
      isTelling = false;
      if (answer !== undefined) {
        take(answer, lesson);
        await paint();
      }
      if (isAskDue) await ask();
    }

    async function ask(): Promise<void> {
      isAskDue = isTelling;
      const asked = page;
      if (isAskDue || asked === undefined) return;
      const answer = await send<PageMarks>({ type: 'page/marks' });
      if (answer === undefined || ended.aborted || isTelling || !isOn(asked)) return;
      take(answer, asked.lesson);
      await paint();
    }

    function take(answer: PageMarks, lesson: LessonText): void {
      // In her other school she may have another part, and other words on the toolbar.
      if (overlay !== undefined && marks?.isCoach !== answer.isCoach)
        overlay = openOverlay(answer.isCoach);
      marks = answer;
      told = lesson;
    }

    async function paint(): Promise<void> {
      if (marks === undefined || page === undefined || told === undefined) return;
      const text = page;
      const { isCoach, hasNews = false } = marks;
      const newer = painting.begin();
      const isTold = told.text === text.lesson.text;
      const placed = await steps(placer.place(marks, told, text.lesson), newer);
      if (placed === undefined) return;
      // Until it is told this text, the background knows of no places in it.
      if (isTold) void send({ type: 'page/placed', placements: placed.placements });
      // A copy of the words is nowhere to be seen: there is nothing to paint.
      const shown = apart === undefined ? placed : { marks: [], removed: [] };
      const view = document.defaultView;
      const repaint = painter.repaint();
      const pins = await steps(paintMarks(shown.marks, { text, view, repaint }), newer);
      if (pins === undefined) return;
      painted = new Map(pins.map(({ id, kind, range }) => [id, { kind, range }]));
      // Drawn once, when the suggestions are there too.
      if (isTelling && overlay === undefined) return;
      if (view) await afterFrame(view);
      if (newer.aborted) return;
      overlay ??= openOverlay(isCoach);
      overlay.setLauncher({
        label: t(hasNews ? 'overlayLauncherNews' : 'overlayLauncher'),
        news: hasNews ? 'coach' : null,
      });
      overlay.setPins([...pins, ...removedPins(shown.removed, text)]);
    }

    function openOverlay(isCoach: boolean): Overlay {
      drawn?.abort();
      drawn = new AbortController();
      const made = createOverlay({
        document,
        signal: AbortSignal.any([ended, drawn.signal]),
        text: overlayWords(isCoach),
        frameUrl: cardUrl,
        on: {
          reflect: (range) => void write('reflect', range),
          askCoach: (range) => void write('ask', range),
          strategies: () => void send({ type: 'page/panel' }),
          openPin: (id) => void open(id),
          launcher: () => void send({ type: 'page/panel' }),
          closeCard: () => painter.light(null),
          gaveUp: () => void send({ type: 'page/hinders' }),
          pointAt: (id) => painter.light((id === null ? undefined : painted.get(id)) ?? null),
        },
      });
      made.setLesson(root);
      made.setLauncher({ label: t('overlayLauncher'), news: null });
      return made;
    }

    async function write(mode: 'reflect' | 'ask', range: Range): Promise<void> {
      const passage = page === undefined ? null : passageOf(page, range);
      if (passage === null) {
        // Past the end of what was read: the panel says so, and takes a note on the whole lesson.
        await send({ type: 'page/panel' });
        return;
      }
      const answer = await send<CardTicket>({ type: 'page/write', mode, passage });
      const kind = mode === 'ask' ? 'coach' : 'note';
      if (answer !== undefined)
        overlay?.openCard({ src: `${cardUrl}#${answer.nonce}`, kind, range });
      painter.light({ kind, range });
    }

    async function open(id: string): Promise<void> {
      if (marks?.spans.some((span) => span.id === id)) {
        await send({ type: 'page/panel' });
        return;
      }
      const answer = await send<CardTicket>({ type: 'page/open', id });
      const kind = marks?.groups
        .flatMap((group) => group.marks)
        .find((mark) => mark.id === id)?.kind;
      if (answer !== undefined)
        overlay?.openCard({ src: `${cardUrl}#${answer.nonce}`, kind: kind ?? 'note', pin: id });
      painter.light(painted.get(id) ?? null);
    }

    function show(id: string): void {
      const mark = painted.get(id);
      if (mark !== undefined) bringIntoView(mark);
    }

    /** Words a note may be put on: lit as they would be, and nothing more. */
    function showWords({ start, end }: { start: number; end: number }): void {
      const range = page?.rangeOf(start, end) ?? null;
      if (range !== null) bringIntoView({ kind: 'note', range });
    }

    function bringIntoView(mark: Painted): void {
      const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark.range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: calm === true ? 'auto' : 'smooth',
      });
      painter.light(mark);
    }

    listen((message) => {
      switch (message.type) {
        case 'to-page/marks':
          void ask();
          break;
        case 'to-page/notes':
          // They are about the text that was told: where it is not the page's any more, its own are coming.
          if (isTelling && page !== undefined && sent === page.lesson) {
            take(message.notes, sent);
            void paint();
          }
          break;
        case 'to-page/show':
          show(message.id);
          break;
        case 'to-page/show-words':
          showWords(message);
          break;
        case 'to-page/resize-card':
          overlay?.resizeCard(message.height);
          break;
        case 'to-page/close-card':
          overlay?.closeCard();
          break;
        case 'to-page/toolbar':
          overlay?.focusToolbar();
          break;
        case 'to-page/stop':
          all.abort();
          break;
        case 'to-page/here':
          // The loader's to answer.
          break;
      }
    }, ended);
    // The lesson's frame, if it has one, can get another page without a change to this one.
    if (root.ownerDocument !== document) watchPage(root.ownerDocument, look, { signal: ended });
    apart?.watch(() => void read());
    followSelection(
      root,
      (range) => {
        if (page === undefined) return undefined;
        if (apart === undefined) return range && passageOf(page, range);
        return passageOfWords(page.lesson, apart.selected());
      },
      ended,
    );
    await read();
  }

  /** Lets the panel write about what is selected; a selection outside the lesson changes nothing. */
  function followSelection(
    root: Element,
    passageFor: (range: Range | null) => PassageSelector | null | undefined,
    ended: AbortSignal,
  ): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const owner = root.ownerDocument;
    const rest = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selection = owner.getSelection();
        const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
        const isIn = range !== null && root.contains(range.commonAncestorContainer);
        if (!isIn && owner.activeElement !== root) return;
        const passage = passageFor(isIn ? range : null);
        if (passage !== undefined) void send({ type: 'page/selected', passage });
      }, REST);
    };
    owner.addEventListener('selectionchange', rest, { signal: ended });
    ended.addEventListener('abort', () => clearTimeout(timer));
  }

  look();
  followPage({ document, finder, look, signal });
}

const isOf = (one: PageText | undefined, other: PageText): boolean =>
  one?.lesson.text === other.lesson.text;

function passageOf(page: PageText, range: Range): PassageSelector | null {
  const offsets = range.collapsed ? null : page.offsetsOf(range);
  return offsets === null ? null : describePassage(page.lesson, offsets.start, offsets.end);
}

/** Where these words stand, once and nowhere else; null for none that do. */
function passageOfWords(lesson: PageText['lesson'], words: string): PassageSelector | null {
  const wanted = words.trim();
  const at = wanted === '' ? -1 : lesson.text.indexOf(wanted);
  if (at < 0 || lesson.text.includes(wanted, at + 1)) return null;
  return describePassage(lesson, at, at + wanted.length);
}
