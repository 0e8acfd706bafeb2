import type { PageTheme } from '../page/page-theme';
import { build, buildIcon } from './build';
import { rangeLines, type Box } from './geometry';
import type { Layout } from './layout';
import { KIND_CLASS, place } from './pins';
import type { CardRequest, OverlayText } from './types';

const WIDTH = 304;
/** Beside the lesson down to this width; narrower, it is a sheet. CSS pixels. */
const NARROWEST = 248;
const FROM_PIN = 20;
const MARGIN = 12;
/** The card begins this far above its pin, so that the pin points at its first line. */
const RISE = 12;
const FIRST_HEIGHT = 180;

interface Options {
  readonly document: Document;
  readonly wrapper: HTMLElement;
  readonly layout: Layout;
  readonly text: OverlayText;
  readonly frameUrl: string;
  readonly signal: AbortSignal;
  theme(): PageTheme;
  origin(): { x: number; y: number };
  lesson(): { root: Element; isRtl: boolean } | null;
  pinBox(id: string): Box | null;
  pinColumn(): { left: number; right: number } | null;
  closed(pin: string | null): void;
}

/** The slot for the card frame: an extension page in which people may type, as ours cannot. */
export class Card {
  readonly #options: Options;
  readonly #element: HTMLElement;
  readonly #hair: HTMLElement;
  #request: CardRequest | null = null;
  #frame: HTMLIFrameElement | null = null;
  #close: HTMLElement | null = null;
  #height = FIRST_HEIGHT;
  /** Card's top less its anchor's, settled when it opens or grows, so that scrolling moves both. */
  #shift: number | null = null;
  #returnTo: HTMLElement | null = null;

  constructor(options: Options) {
    this.#options = options;
    const { document, wrapper, layout, signal } = options;
    this.#element = build(document, 'section', { hidden: '' });
    this.#hair = build(document, 'div', { class: 'cmo-hair cmo-at', hidden: '' });
    wrapper.append(this.#hair, this.#element);
    layout.add(() => this.#measure());
    this.#element.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.close();
      },
      { signal },
    );
  }

  get pin(): string | null {
    return this.#request?.pin ?? null;
  }

  box(): Box | null {
    return this.#request ? this.#element.getBoundingClientRect() : null;
  }

  open(request: CardRequest, returnTo: HTMLElement | null): void {
    const { document, frameUrl, text } = this.#options;
    // The slot shows our own pages only, whoever asks.
    if (!request.src.startsWith(frameUrl)) return;
    this.#request = request;
    this.#returnTo = returnTo;
    this.#height = request.height ?? FIRST_HEIGHT;
    this.#shift = null;
    this.#frame = build(document, 'iframe', {
      // The page's theme goes along: a frame sees the system's, never what lies around it.
      src: `${request.src}.${this.#options.theme()}`,
      title: text.card,
      referrerpolicy: 'no-referrer',
      allow: '',
    });
    const close = build(
      document,
      'button',
      { type: 'button', class: 'cm-icon-btn', 'aria-label': text.close },
      buildIcon(document, 'close'),
    );
    close.addEventListener('click', () => this.close(), { signal: this.#options.signal });
    this.#close = close;
    this.#element.className = `cm-card cmo-card cmo-at ${KIND_CLASS[request.kind]}`;
    this.#hair.className = `cmo-hair cmo-at ${KIND_CLASS[request.kind]}`;
    this.#element.setAttribute('aria-label', text.card);
    this.#element.replaceChildren(this.#frame, close);
    this.#element.hidden = false;
    this.#options.layout.now();
    // Once more, for what must keep off the card.
    this.#options.layout.request();
    this.#frame.focus({ preventScroll: true });
  }

  resize(height: number): void {
    this.#height = Math.max(0, Math.ceil(height));
    // The frame is there, with a way to close of its own, which may be on the other side.
    if (this.#close) this.#close.hidden = true;
    this.#shift = null;
    this.#options.layout.request();
  }

  close(): void {
    const request = this.#request;
    if (!request) return;
    this.#request = null;
    this.#frame = null;
    this.#element.replaceChildren();
    this.#element.hidden = true;
    this.#hair.hidden = true;
    this.#returnTo?.focus({ preventScroll: true });
    this.#returnTo = null;
    this.#options.layout.request();
    this.#options.closed(request.pin ?? null);
  }

  #measure(): () => void {
    const frame = this.#frame;
    const anchor = this.#anchor();
    if (!this.#request || !frame) return () => undefined;
    const lesson = this.#options.lesson();
    const { documentElement } = this.#options.document;
    const [pageWidth, pageHeight] = [documentElement.clientWidth, documentElement.clientHeight];
    const isRtl = lesson?.isRtl ?? false;
    const free = anchor ? (isRtl ? anchor.left : pageWidth - anchor.right) - FROM_PIN - MARGIN : 0;
    const height = this.#height;
    if (!anchor || free < NARROWEST) return () => this.#asSheet(frame, height);

    const width = Math.min(WIDTH, free);
    const left = isRtl ? anchor.left - FROM_PIN - width : anchor.right + FROM_PIN;
    this.#shift ??= settledTop(anchor.top - RISE, height, pageHeight) - anchor.top;
    const top = anchor.top + this.#shift;
    const middle = (anchor.top + anchor.bottom) / 2;
    const reachesHair = middle > top + 6 && middle < top + height - 6;
    const { x, y } = this.#options.origin();
    return () => {
      this.#element.removeAttribute('data-sheet');
      this.#element.style.inlineSize = `${width}px`;
      frame.style.blockSize = `${height}px`;
      place(this.#element, left - x, top - y);
      this.#hair.hidden = !reachesHair;
      this.#hair.style.inlineSize = `${FROM_PIN - 1}px`;
      place(this.#hair, (isRtl ? anchor.left - FROM_PIN : anchor.right + 1) - x, middle - y);
    };
  }

  #asSheet(frame: HTMLIFrameElement, height: number): void {
    this.#element.setAttribute('data-sheet', '');
    for (const property of ['left', 'top', 'inline-size']) {
      this.#element.style.removeProperty(property);
    }
    frame.style.blockSize = `${height}px`;
    this.#hair.hidden = true;
  }

  /** The pin, or for words that have none yet the place in the gutter where it would be. */
  #anchor(): Box | null {
    const { pin, range } = this.#request ?? {};
    const box = pin === undefined ? null : this.#options.pinBox(pin);
    if (box) return box;
    const column = this.#options.pinColumn();
    const lines = range && rangeLines(range);
    if (!column || !lines) return null;
    const { left, right } = column;
    return { left, right, top: lines.first.top, bottom: lines.first.bottom };
  }
}

/** Whole in view where it fits, else its top is. */
function settledTop(wanted: number, height: number, pageHeight: number): number {
  return Math.max(MARGIN, Math.min(wanted, pageHeight - height - MARGIN));
}
