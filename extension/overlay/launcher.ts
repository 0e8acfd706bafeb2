import { build, buildIcon } from './build';
import { overlaps, textUnder, type Box } from './geometry';
import type { Layout } from './layout';
import { KIND_CLASS } from './pins';
import type { LauncherState } from './types';

/** How long to look for words under the launcher. Milliseconds. */
const LOOK = 8;
/** Text this close to the launcher is hard to read beside it. CSS pixels. */
const CLEARANCE = 4;

interface Options {
  readonly document: Document;
  readonly wrapper: HTMLElement;
  readonly layout: Layout;
  readonly signal: AbortSignal;
  lesson(): Element | null;
  /** What the launcher never lies on: the open card and the pins. */
  keepOff(): readonly Box[];
  open(): void;
}

/** The round button at the bottom of the page; gone while it would lie on the lesson's words. */
export class Launcher {
  readonly #options: Options;
  readonly #button: HTMLButtonElement;
  readonly #news: HTMLElement;
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    const { document, wrapper, layout, signal } = options;
    this.#options = options;
    this.#news = build(document, 'i', { 'aria-hidden': 'true' });
    this.#button = build(
      document,
      'button',
      { type: 'button', class: 'cm-launcher cmo-launcher', hidden: '' },
      buildIcon(document, 'logo'),
      this.#news,
    );
    this.#button.addEventListener('click', () => options.open(), { signal });
    wrapper.append(this.#button);
    // After the frame is shown: to ask a page what lies under a point before that makes it work
    // out all that it is about to work out anyway.
    layout.add(() => () => {
      clearTimeout(this.#pending);
      this.#pending = setTimeout(() => this.#keepOff(), 0);
    });
    signal.addEventListener('abort', () => clearTimeout(this.#pending));
  }

  set(state: LauncherState | null): void {
    this.#button.hidden = state === null;
    if (!state) return;
    this.#button.setAttribute('aria-label', state.label);
    this.#news.hidden = state.news === null;
    this.#news.className = state.news ? `cmo-news ${KIND_CLASS[state.news]}` : 'cmo-news';
    this.#options.layout.request();
  }

  #keepOff(): void {
    const root = this.#options.lesson();
    if (this.#button.hidden || !root) return;
    const box = this.#button.getBoundingClientRect();
    const isCovering =
      this.#options.keepOff().some((other) => overlaps(other, box)) ||
      liesOnText(
        {
          left: box.left - CLEARANCE,
          top: box.top - CLEARANCE,
          right: box.right + CLEARANCE,
          bottom: box.bottom + CLEARANCE,
        },
        root,
      );
    this.#button.toggleAttribute('data-covering', isCovering);
  }
}

function liesOnText(box: Box, root: Element): boolean {
  const end = performance.now() + LOOK;
  for (const isText of textUnder(box, root)) {
    if (isText) return true;
    if (performance.now() > end) return false;
  }
  return false;
}
