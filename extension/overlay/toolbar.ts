import { isVeryLong } from '../page/very-long';
import { build, buildIcon } from './build';
import { canFocus } from './can-focus';
import { rangeLines, textUnder, type Box } from './geometry';
import type { Layout } from './layout';
import { place } from './pins';
import { selectionIn } from './selection';
import type { OverlayEvents, OverlayText } from './types';

/** A selection made by keyboard grows key by key: wait until it rests. Milliseconds. */
const REST = 180;
const ABOVE = 8;
const BELOW = 7;
const MARGIN = 8;

interface Options {
  readonly document: Document;
  readonly wrapper: HTMLElement;
  readonly layout: Layout;
  readonly text: OverlayText;
  readonly on: Pick<OverlayEvents, 'reflect' | 'askCoach' | 'strategies'>;
  readonly signal: AbortSignal;
  origin(): { x: number; y: number };
}

/** Reflect, Ask coach, Strategies: near the selected words, on the side that hides fewer others. */
export class Toolbar {
  readonly #options: Options;
  readonly #element: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];
  #root: Element | null = null;
  #range: Range | null = null;
  /** A selection that was acted on or sent away: it stays selected, the toolbar stays away. */
  #dismissed: Range | null = null;
  #isPointerDown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #side: 'above' | 'below' | null = null;
  #returnTo: Element | null = null;

  constructor(options: Options) {
    this.#options = options;
    const { document, text, on, signal } = options;
    this.#element = build(document, 'div', {
      class: 'cm-toolbar cmo-toolbar cmo-at',
      role: 'toolbar',
      'aria-label': text.toolbar,
      hidden: '',
    });
    const act = (run: (range: Range) => void) => (): void => {
      const range = this.#range?.cloneRange();
      this.dismiss();
      if (range) run(range);
    };
    this.#buttons = [
      this.#button(
        'note',
        text.reflect,
        act((range) => on.reflect(range)),
      ),
      this.#button(
        'coach',
        text.askCoach,
        act((range) => on.askCoach(range)),
      ),
      this.#button(
        'suggestion',
        text.strategies,
        act((range) => on.strategies(range)),
      ),
    ];
    this.#element.append(...this.#buttons);
    options.wrapper.append(this.#element);
    options.layout.add(() => this.#measure());
    // Pressing a button must not end the selection it is about.
    this.#element.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
    this.#element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.#element.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Watches the selection of the lesson's own document, which may be a frame's. */
  watch(root: Element, signal: AbortSignal): void {
    this.#root = root;
    const { ownerDocument } = root;
    const options = { capture: true, passive: true, signal } as const;
    ownerDocument.addEventListener(
      'pointerdown',
      () => {
        this.#isPointerDown = true;
      },
      options,
    );
    for (const type of ['pointerup', 'pointercancel', 'dragend'] as const) {
      ownerDocument.addEventListener(
        type,
        () => {
          this.#isPointerDown = false;
          this.#later(0);
        },
        options,
      );
    }
    ownerDocument.addEventListener('selectionchange', () => this.#later(REST), { signal });
    signal.addEventListener('abort', () => {
      this.#root = null;
      this.hide();
    });
  }

  /** Away until something else is selected. */
  dismiss(): void {
    this.#dismissed = this.#range ?? this.#dismissed;
    this.hide();
  }

  hide(): void {
    this.#range = null;
    this.#side = null;
    this.#element.hidden = true;
  }

  /** For a keyboard command: into the toolbar, if it is shown. */
  focus(): boolean {
    if (this.#element.hidden) return false;
    this.#returnTo = this.#root?.ownerDocument.activeElement ?? null;
    this.#buttons[0]?.focus();
    return true;
  }

  #button(
    kind: 'note' | 'coach' | 'suggestion',
    label: string,
    run: () => void,
  ): HTMLButtonElement {
    const { document, signal } = this.#options;
    const icon = buildIcon(document, kind);
    const color = kind === 'suggestion' ? 'k-sug' : `k-${kind}`;
    const button = build(document, 'button', { type: 'button', class: color }, icon, label);
    button.addEventListener('click', run, { signal });
    return button;
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), wait);
  }

  #look(): void {
    if (this.#isPointerDown || !this.#root) return;
    const range = selectionIn(this.#root);
    if (!range) {
      this.#dismissed = null;
      this.hide();
      return;
    }
    if (this.#dismissed && isSame(range, this.#dismissed)) return;
    this.#dismissed = null;
    this.#range = range;
    this.#side = null;
    this.#options.layout.request();
  }

  #onKey(event: KeyboardEvent): void {
    const at = this.#buttons.findIndex((button) => button.matches(':focus'));
    if (event.key === 'Escape') {
      this.dismiss();
      if (this.#returnTo && canFocus(this.#returnTo)) this.#returnTo.focus();
      return;
    }
    const isRtl = this.#options.wrapper.dir === 'rtl';
    const step =
      event.key === (isRtl ? 'ArrowLeft' : 'ArrowRight')
        ? 1
        : event.key === (isRtl ? 'ArrowRight' : 'ArrowLeft')
          ? -1
          : 0;
    if (at < 0 || step === 0) return;
    event.preventDefault();
    this.#buttons[(at + step + this.#buttons.length) % this.#buttons.length]?.focus();
  }

  #measure(): () => void {
    const root = this.#root;
    const lines = this.#range && rangeLines(this.#range);
    if (!root || !lines) {
      return () => {
        this.#element.hidden = true;
      };
    }
    // Shown before it is measured, or its size would be nothing.
    this.#element.hidden = false;
    const { width, height } = this.#element.getBoundingClientRect();
    const { documentElement } = this.#options.document;
    const [pageWidth, pageHeight] = [documentElement.clientWidth, documentElement.clientHeight];
    const boxOn = (side: 'above' | 'below'): Box => {
      const line = side === 'above' ? lines.first : lines.last;
      const wanted = (line.left + line.right) / 2 - width / 2;
      const left = Math.max(MARGIN, Math.min(wanted, pageWidth - width - MARGIN));
      const top = side === 'above' ? line.top - height - ABOVE : line.bottom + BELOW;
      return { left, top, right: left + width, bottom: top + height };
    };
    this.#side ??= this.#emptierSide(root, boxOn, pageHeight);
    const { left, top } = boxOn(this.#side);
    const isSeen = lines.last.bottom > 0 && lines.first.top < pageHeight;
    const clamped = isSeen ? Math.max(MARGIN, Math.min(top, pageHeight - height - MARGIN)) : top;
    const { x, y } = this.#options.origin();
    return () => place(this.#element, left - x, clamped - y);
  }

  #emptierSide(
    root: Element,
    boxOn: (side: 'above' | 'below') => Box,
    pageHeight: number,
  ): 'above' | 'below' {
    const above = boxOn('above');
    const below = boxOn('below');
    if (above.top < MARGIN) return 'below';
    // Where looking for words takes longer than a person should wait, one side is as good.
    if (below.bottom > pageHeight - MARGIN || isVeryLong(root.ownerDocument)) return 'above';
    return wordsUnder(below, root) <= wordsUnder(above, root) ? 'below' : 'above';
  }
}

/** How many sample points of a place lie on words. */
const wordsUnder = (box: Box, root: Element): number =>
  [...textUnder(box, root)].filter(Boolean).length;

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
