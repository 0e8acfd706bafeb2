import type { MarkKind } from '../page/paint';
import { build, buildIcon } from './build';
import { rangeLines, visibleBox, type Box } from './geometry';
import type { Layout } from './layout';
import { plcIcon } from './plc-icon';
import type { Pin } from './types';

const SIZE = 28;
const TIGHT_SIZE = 24;
/** Between the lesson and its pins, and between two pins. CSS pixels. */
const GUTTER = 10;
const GAP = 2;

export const KIND_CLASS: Readonly<Record<MarkKind, string>> = {
  suggestion: 'k-sug',
  note: 'k-note',
  coach: 'k-coach',
  plc: 'k-plc',
};

interface Options {
  readonly document: Document;
  readonly wrapper: HTMLElement;
  readonly layout: Layout;
  readonly signal: AbortSignal;
  /** The lesson's root and which side of it the pins stand on; null while there is none. */
  lesson(): { root: Element; isRtl: boolean } | null;
  /** Where absolute pixel 0, 0 of the overlay lies in the viewport. */
  origin(): { x: number; y: number };
  open(id: string): void;
  pointAt(pin: Pin | null, button: HTMLElement | null): void;
}

/** The pins in the gutter: buttons in reading order, each beside the first line it is about. */
export class Pins {
  readonly #options: Options;
  readonly #list: HTMLElement;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #pins: readonly Pin[] = [];
  #expanded: string | null = null;
  #boxes: ReadonlyMap<string, Box> = new Map();

  constructor(options: Options) {
    this.#options = options;
    this.#list = build(options.document, 'div', { class: 'cmo-pins' });
    options.wrapper.append(this.#list);
    options.layout.add(() => this.#measure());
    this.#listen();
  }

  /** For all pins together: a lesson may have hundreds. */
  #listen(): void {
    const options = this.#options;
    const { signal } = options;
    const at = (target: EventTarget | null): [Pin, HTMLButtonElement] | null => {
      for (const [id, button] of this.#buttons) {
        const pin = button === target ? this.pin(id) : undefined;
        if (pin) return [pin, button];
      }
      return null;
    };
    // What is in a pin is entered and left by itself, which means nothing.
    const point = ({ target }: Event): void => {
      const found = at(target);
      if (found) options.pointAt(...found);
    };
    const leave = ({ target }: Event): void => {
      if (at(target)) options.pointAt(null, null);
    };
    const press = (event: Event): void => {
      const found = event.composedPath().map(at).find(Boolean);
      if (found) options.open(found[0].id);
    };
    this.#list.addEventListener('click', press, { signal });
    // These do not bubble; on the way down they pass the list all the same.
    for (const type of ['pointerenter', 'focus'] as const)
      this.#list.addEventListener(type, point, { capture: true, signal });
    for (const type of ['pointerleave', 'blur'] as const)
      this.#list.addEventListener(type, leave, { capture: true, signal });
  }

  set(pins: readonly Pin[]): void {
    this.#pins = pins.toSorted((a, b) => readingOrder(a.range, b.range));
    const wanted = new Set(pins.map(({ id }) => id));
    for (const [id, button] of this.#buttons) {
      if (wanted.has(id)) continue;
      button.remove();
      this.#buttons.delete(id);
    }
    // A button already in its place stays there: one that is moved loses focus.
    let next: Element | null = this.#list.firstElementChild;
    for (const pin of this.#pins) {
      const button = this.#buttonOf(pin);
      if (button === next) next = next.nextElementSibling;
      else this.#list.insertBefore(button, next);
    }
    this.#options.layout.request();
  }

  pin(id: string): Pin | undefined {
    return this.#pins.find((pin) => pin.id === id);
  }

  /** Drawings are most of what pins hold: of those nobody sees, none is kept. */
  #draw(button: HTMLButtonElement, { kind, isRemoved }: Pin, isSeen: boolean): void {
    if (!isSeen) return button.replaceChildren();
    if (button.firstChild !== null) return undefined;
    const icon = kind === 'plc' ? plcIcon : kind;
    button.append(buildIcon(this.#options.document, isRemoved === true ? 'loose' : icon));
    return undefined;
  }

  /** Where the pin goes in this pass of the layout; null while its words are not shown. */
  box(id: string): Box | null {
    return this.#boxes.get(id) ?? null;
  }

  boxes(): Box[] {
    return [...this.#boxes.values()];
  }

  button(id: string): HTMLButtonElement | undefined {
    return this.#buttons.get(id);
  }

  expand(id: string | null): void {
    this.#expanded = id;
    for (const [key, button] of this.#buttons) {
      button.setAttribute('aria-expanded', String(key === id));
    }
  }

  #buttonOf(pin: Pin): HTMLButtonElement {
    const { document } = this.#options;
    let button = this.#buttons.get(pin.id);
    if (!button) {
      button = build(document, 'button', { type: 'button' });
      this.#buttons.set(pin.id, button);
    }
    const look = pin.isRemoved === true ? `removed ${pin.kind}` : pin.kind;
    if (button.dataset['look'] !== look) {
      button.dataset['look'] = look;
      button.className = `cm-pin cmo-at ${KIND_CLASS[pin.kind]}`;
      button.replaceChildren();
    }
    button.setAttribute('aria-label', pin.label);
    button.setAttribute('aria-expanded', String(pin.id === this.#expanded));
    return button;
  }

  /** Where pins stand, whether or not there is one: what a new note points from. */
  column(): { left: number; right: number; isTight: boolean } | null {
    const lesson = this.#options.lesson();
    if (!lesson) return null;
    const width = this.#options.document.documentElement.clientWidth;
    const box = visibleBox(lesson.root);
    const free = lesson.isRtl ? box.left : width - box.right;
    const isTight = free < SIZE + GAP;
    const size = isTight ? TIGHT_SIZE : SIZE;
    const gap = isTight ? GAP : Math.min(GUTTER, free - SIZE - GAP);
    const left = lesson.isRtl
      ? Math.max(GAP, box.left - gap - size)
      : Math.min(width - size - GAP, box.right + gap);
    return { left, right: left + size, isTight };
  }

  #measure(): () => void {
    const lesson = this.#options.lesson();
    const column = this.column();
    if (!lesson || !column) {
      this.#boxes = new Map();
      return () => {
        this.#list.hidden = true;
      };
    }
    const { left, right, isTight } = column;
    const size = right - left;
    const clip = frameClip(lesson.root);
    const { x, y } = this.#options.origin();

    const height = this.#options.document.defaultView?.innerHeight ?? 0;
    let lowest = -Infinity;
    const boxes = new Map<string, Box>();
    this.#boxes = boxes;
    const places = this.#pins.map((pin) => {
      const lines = rangeLines(pin.range);
      const isShown = lines !== null && (clip === null || isWithin(lines.first, clip));
      if (!lines || !isShown) return { pin, top: null };
      const middle = (lines.first.top + lines.first.bottom) / 2;
      const top = Math.max(middle - size / 2, lowest);
      lowest = top + size + GAP;
      boxes.set(pin.id, { left, top, right, bottom: top + size });
      return { pin, top };
    });
    return () => {
      this.#list.hidden = false;
      this.#list.toggleAttribute('data-tight', isTight);
      for (const { pin, top } of places) {
        const button = this.#buttons.get(pin.id);
        if (!button) continue;
        button.hidden = top === null;
        if (top !== null) place(button, left - x, top - y);
        this.#draw(button, pin, top !== null && isNear(top, height));
      }
    };
  }
}

/** Puts an absolute element at whole pixels; fractions would blur the icons. */
export function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}

/** In the window or one window from it: there before it can be scrolled to. */
const isNear = (top: number, height: number): boolean => top > -height && top < 2 * height;

/** A framed lesson shows only what its frame shows. */
function frameClip(root: Element): Box | null {
  const frame = root.ownerDocument.defaultView?.frameElement ?? null;
  return frame ? visibleBox(frame) : null;
}

function isWithin(line: Box, clip: Box): boolean {
  return line.bottom > clip.top && line.top < clip.bottom;
}

function readingOrder(a: Range, b: Range): number {
  const rootA = a.startContainer.getRootNode();
  if (rootA !== b.startContainer.getRootNode()) return 0;
  return a.compareBoundaryPoints(0, b) || a.compareBoundaryPoints(2, b);
}
