import { build, buildIcon } from './build';
import { overlaps, type Box } from './geometry';
import { KIND_CLASS, place } from './pins';
import type { Pin } from './types';

const MARGIN = 8;
/** Beside the pin only if this much fits; else above it. CSS pixels. */
const BESIDE = 180;
const ID = 'cmo-gloss';

interface Options {
  readonly document: Document;
  readonly wrapper: HTMLElement;
  origin(): { x: number; y: number };
  isRtl(): boolean;
  /** The open card, which a gloss never covers. */
  card(): Box | null;
}

/** One line beside the pin that is pointed at. */
export class Gloss {
  readonly #options: Options;
  readonly #element: HTMLElement;
  #button: HTMLElement | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#element = build(options.document, 'div', { id: ID, role: 'tooltip', hidden: '' });
    options.wrapper.append(this.#element);
  }

  show(pin: Pin, button: HTMLElement): void {
    this.hide();
    if (!pin.gloss) return;
    const { document } = this.#options;
    this.#button = button;
    button.setAttribute('aria-describedby', ID);
    this.#element.className = `cm-card cmo-gloss cmo-at ${KIND_CLASS[pin.kind]}`;
    this.#element.replaceChildren(
      build(document, 'p', { class: 'cm-read' }, pin.gloss.text),
      build(
        document,
        'span',
        { class: 'cm-who' },
        buildIcon(document, pin.gloss.isPrivate ? 'lock' : 'two'),
        pin.gloss.who,
      ),
    );
    this.#element.style.removeProperty('max-inline-size');
    this.#element.hidden = false;
    this.#put(button);
  }

  hide(): void {
    this.#button?.removeAttribute('aria-describedby');
    this.#button = null;
    this.#element.hidden = true;
  }

  #put(button: HTMLElement): void {
    const pin = button.getBoundingClientRect();
    const { width, height } = this.#element.getBoundingClientRect();
    const page = this.#options.document.documentElement.clientWidth;
    const outside = this.#options.isRtl() ? pin.left : page - pin.right;
    const isBeside = outside - 20 - MARGIN >= Math.min(width, BESIDE);
    const shown = Math.min(width, isBeside ? outside - 20 - MARGIN : page - 2 * MARGIN);
    const beside = this.#options.isRtl() ? pin.left - 20 - shown : pin.right + 20;
    const wanted = isBeside ? beside : pin.left + pin.width / 2 - shown / 2;
    const left = Math.min(Math.max(MARGIN, wanted), page - shown - MARGIN);
    const above = pin.top - height - MARGIN;
    const middle = pin.top + (pin.height - height) / 2;
    const top = isBeside ? middle : above >= MARGIN ? above : pin.bottom + MARGIN;
    const box = { left, top, right: left + shown, bottom: top + height };
    const card = this.#options.card();
    if (card && overlaps(card, box)) {
      this.hide();
      return;
    }
    const { x, y } = this.#options.origin();
    this.#element.style.maxInlineSize = `${Math.ceil(shown) + 1}px`;
    place(this.#element, left - x, top - y);
  }
}
