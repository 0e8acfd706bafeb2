import { NearWindow } from './near-window';
import { createPageSheet, type PageSheet } from './page-sheet';
import type { PageTheme } from './page-theme';
import { selectorsFor } from './painted-elements';

export type MarkKind = 'suggestion' | 'note' | 'coach' | 'plc';

export interface Mark {
  readonly kind: MarkKind;
  readonly range: Range;
}

export interface Painter {
  /** Begins to replace what was painted before. */
  repaint(): Repaint;
  /** Puts what is painted back on: a page may have taken it off. */
  keep(): void;
  /** Tints one more passage while its pin is focused or its card open; null ends it. */
  light(mark: Mark | null): void;
}

/** What was painted stays until it is put anew, or left out to the end. */
export interface Repaint {
  /** A mark at its place now, which may lie in a frame of the same origin. */
  put(id: string, mark: Mark): void;
  /** Lets what was put be seen: the rest may take a while. */
  show(): void;
  /** Takes away what was not put, and shows the rest. */
  end(): void;
}

/**
 * The page can list our names, so they say nothing: not which kind, not whose. One fixed bucket a
 * kind; a bucket a note would tell the page how many notes there are.
 */
const BUCKETS: Readonly<Record<MarkKind, string>> = {
  suggestion: 'cmk-1',
  note: 'cmk-2',
  coach: 'cmk-3',
  plc: 'cmk-4',
};
const LIT: Readonly<Record<MarkKind, string>> = {
  suggestion: 'cmk-5',
  note: 'cmk-6',
  coach: 'cmk-7',
  plc: 'cmk-8',
};
const LIT_NAMES = new Set(Object.values(LIT));
const isLit = (name: string): boolean => LIT_NAMES.has(name);
const KINDS: readonly MarkKind[] = ['suggestion', 'note', 'coach', 'plc'];

/** Passages in one document beyond which only those near the window are painted. */
const MANY = 100;

type Frame = Window & typeof globalThis;

/**
 * Paints passages with the CSS Custom Highlight API: no node of the page is touched. A browser
 * without it paints nothing and the pins carry on alone.
 */
export function createPainter(options: { theme: PageTheme; signal: AbortSignal }): Painter {
  const frames = new Map<Document, FramePaint>();
  const painted = new Map<string, Painted>();
  const frameOf = (range: Range): FramePaint | null => {
    const document = range.startContainer.ownerDocument;
    const view = document?.defaultView;
    if (!document || !view || !('highlights' in view.CSS)) return null;
    let frame = frames.get(document);
    if (!frame) {
      frame = new FramePaint(view, options.theme);
      frames.set(document, frame);
    }
    return frame;
  };
  const erase = (id: string): void => {
    const { frame, name, range } = painted.get(id) ?? {};
    if (frame && name && range) frame.delete(name, range);
    painted.delete(id);
  };
  const show = (): void => {
    for (const [document, frame] of frames) {
      // A frame that went away, or on to another page, holds nothing of ours any more.
      if (document.defaultView === null) frames.delete(document);
      else frame.show();
    }
  };
  options.signal.addEventListener('abort', () => {
    for (const frame of frames.values()) frame.remove();
    frames.clear();
    painted.clear();
  });
  return {
    repaint() {
      const put = new Set<string>();
      return {
        put(id, { kind, range }) {
          if (options.signal.aborted) return;
          erase(id);
          const frame = frameOf(range);
          if (!frame) return;
          const name = BUCKETS[kind];
          frame.add(name, range);
          painted.set(id, { frame, name, range });
          put.add(id);
        },
        show() {
          if (!options.signal.aborted) show();
        },
        end() {
          if (options.signal.aborted) return;
          for (const id of painted.keys()) if (!put.has(id)) erase(id);
          show();
        },
      };
    },
    keep() {
      if (!options.signal.aborted) show();
    },
    light(mark) {
      if (options.signal.aborted) return;
      for (const frame of frames.values()) frame.emptyLit();
      if (mark) frameOf(mark.range)?.add(LIT[mark.kind], mark.range);
      show();
    },
  };
}

interface Painted {
  readonly frame: FramePaint;
  readonly name: string;
  readonly range: Range;
}

interface Bucket {
  readonly highlight: Highlight;
  /** The same ranges: a page may add its own to ours, and not every browser lets us look. */
  readonly ranges: Set<Range>;
}

/** One document's buckets and style sheet. */
class FramePaint {
  readonly #view: Frame;
  readonly #theme: PageTheme;
  readonly #sheet: PageSheet;
  readonly #buckets = new Map<string, Bucket>();
  /** While there are many; null: all are painted. */
  #near: NearWindow | null = null;

  constructor(view: Frame, theme: PageTheme) {
    this.#view = view;
    this.#theme = theme;
    this.#sheet = createPageSheet(view.document);
    for (const [index, name] of [
      ...KINDS.map((kind) => BUCKETS[kind]),
      ...KINDS.map((kind) => LIT[kind]),
    ].entries()) {
      const highlight = new view.Highlight();
      highlight.priority = index;
      this.#buckets.set(name, { highlight, ranges: new Set() });
    }
  }

  add(name: string, range: Range): void {
    const bucket = this.#buckets.get(name);
    bucket?.ranges.add(range);
    if (this.#near === null || isLit(name)) bucket?.highlight.add(range);
    else this.#near.follow(range);
  }

  delete(name: string, range: Range): void {
    const bucket = this.#buckets.get(name);
    bucket?.highlight.delete(range);
    bucket?.ranges.delete(range);
  }

  emptyLit(): void {
    for (const kind of KINDS) this.#clear(LIT[kind]);
  }

  /** Again each time: a page may clear the registry under us. */
  show(): void {
    this.#thin();
    this.#sheet.show(this.#css());
    const registry = this.#view.CSS.highlights;
    for (const [name, { highlight, ranges }] of this.#buckets) {
      if (ranges.size > 0) registry.set(name, highlight);
      else if (registry.get(name) === highlight) registry.delete(name);
    }
  }

  /** Of many passages paints those near the window, of few all. */
  #thin(): void {
    const usual = [...this.#buckets].flatMap(([name, bucket]) => (isLit(name) ? [] : [bucket]));
    const isMany = usual.reduce((sum, { ranges }) => sum + ranges.size, 0) > MANY;
    const holds = (range: Range): boolean => usual.some(({ ranges }) => ranges.has(range));
    if (isMany && this.#near === null && 'IntersectionObserver' in this.#view) {
      const near = new NearWindow(this.#view, (range, isNear) => {
        const bucket = usual.find(({ ranges }) => ranges.has(range));
        if (isNear) bucket?.highlight.add(range);
        else bucket?.highlight.delete(range);
      });
      this.#near = near;
      for (const { ranges } of usual) for (const range of ranges) near.follow(range);
    } else if (!isMany && this.#near !== null) {
      this.#near.end();
      this.#near = null;
      for (const { ranges, highlight } of usual) for (const range of ranges) highlight.add(range);
    }
    this.#near?.keep(holds);
  }

  remove(): void {
    this.#near?.end();
    const registry = this.#view.CSS.highlights;
    for (const [name, { highlight }] of this.#buckets) {
      this.#clear(name);
      if (registry.get(name) === highlight) registry.delete(name);
    }
    this.#sheet.remove();
  }

  #clear(name: string): void {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) return;
    bucket.highlight.clear();
    bucket.ranges.clear();
  }

  #css(): string {
    const painted = [...this.#buckets].filter(([, { ranges }]) => ranges.size > 0);
    const selectors = selectorsFor(
      this.#view.document,
      painted.flatMap(([, { ranges }]) => [...ranges]),
    );
    if (selectors === null) return highlightCss(this.#theme, [''], () => true);
    const names = new Set(painted.map(([name]) => name));
    return highlightCss(this.#theme, selectors, (name) => names.has(name));
  }
}

interface KindStyle {
  readonly line: string;
  readonly color: Readonly<Record<PageTheme, string>>;
  readonly strong: Readonly<Record<PageTheme, string>>;
  readonly tint: Readonly<Record<PageTheme, string>> | null;
}

/**
 * Colours as literals, of design/tokens.css: `::highlight()` takes custom properties from the
 * page's root in some browsers and from nowhere in others. The line style carries the kind.
 */
const STYLES: Readonly<Record<MarkKind, KindStyle>> = {
  suggestion: {
    line: 'dotted 2px',
    color: { light: '#A9741A', dark: '#C9993E' },
    strong: { light: '#7A4F00', dark: '#FFC64D' },
    tint: null,
  },
  note: {
    line: 'solid 1.5px',
    color: { light: '#4678A4', dark: '#6F9FCB' },
    strong: { light: '#1F5688', dark: '#9CCBF5' },
    tint: { light: 'rgb(98 176 245 / .20)', dark: 'rgb(111 159 203 / .24)' },
  },
  coach: {
    line: 'double 1px',
    color: { light: '#A65580', dark: '#C57FA3' },
    strong: { light: '#862E5E', dark: '#F7A3C8' },
    tint: { light: 'rgb(242 133 188 / .18)', dark: 'rgb(197 127 163 / .22)' },
  },
  plc: {
    line: 'dashed 1.5px',
    color: { light: '#6F8438', dark: '#93A65A' },
    strong: { light: '#4A5C16', dark: '#C3D97A' },
    tint: { light: 'rgb(169 201 63 / .24)', dark: 'rgb(147 166 90 / .22)' },
  },
};
const SUGGESTION_LIT = { light: 'rgb(242 182 50 / .22)', dark: 'rgb(201 153 62 / .20)' } as const;

function highlightCss(
  theme: PageTheme,
  selectors: readonly string[],
  isUsed: (name: string) => boolean,
): string {
  const eachKind = (
    names: Readonly<Record<MarkKind, string>>,
    rule: (style: KindStyle) => string,
  ): string =>
    KINDS.filter((kind) => isUsed(names[kind]))
      .map((kind) => {
        const painted = selectors.map((selector) => `${selector}::highlight(${names[kind]})`);
        return `${painted.join()}{${rule(STYLES[kind])}}`;
      })
      .join('');
  const usual = eachKind(
    BUCKETS,
    ({ line, color, tint }) =>
      `text-decoration:underline ${line} ${color[theme]};text-underline-offset:3px;` +
      `text-decoration-skip-ink:none;${tint ? `background-color:${tint[theme]}` : ''}`,
  );
  const strong = eachKind(
    BUCKETS,
    ({ strong: color }) => `background-color:transparent;text-decoration-color:${color[theme]}`,
  );
  // Lit marks stand out by a second layer of their tint; where tints are dropped, by their pin.
  const lit = eachKind(LIT, ({ tint }) => `background-color:${(tint ?? SUGGESTION_LIT)[theme]}`);
  // Chromium 156 paints these as if they were selected, whatever is asked; the line shows all the same.
  const plain = 'background-color:Canvas;color:CanvasText;';
  const forced =
    eachKind(BUCKETS, ({ line }) => `${plain}text-decoration:underline ${line} CanvasText`) +
    eachKind(LIT, () => plain);
  return (
    `@media not print{${usual}${lit}}` +
    `@media (prefers-contrast:more){${strong}}` +
    `@media (forced-colors:active){${forced}}`
  );
}
