/**
 * A style sheet laid over a document without a node in it, which no policy of the page forbids
 * (CSSOM constructable style sheets).
 */
export interface PageSheet {
  /** Puts these rules on, or back on: a page may replace its sheets under us. */
  show(css: string): void;
  remove(): void;
}

export function createPageSheet(document: Document): PageSheet {
  const view = document.defaultView ?? globalThis;
  const theirs: unknown = Reflect.get(view, 'wrappedJSObject');
  if (!holdsSheets(document) && isView(theirs)) return waivedSheet(theirs);
  const sheet = new view.CSSStyleSheet();
  const fill = filler(sheet);
  return {
    show(css) {
      fill(css);
      if (document.adoptedStyleSheets.includes(sheet)) return;
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    remove() {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((one) => one !== sheet);
    },
  };
}

/**
 * Whether this browser lets an extension put sheets on a document or shadow root. Firefox 140 ESR
 * does not ("Accessing from Xray wrapper is not supported"); 153 does.
 */
export const holdsSheets = (root: DocumentOrShadowRoot): boolean =>
  typeof root.adoptedStyleSheets.includes === 'function';

type View = Window & typeof globalThis;

/** There we reach for a page's sheets as the page itself does; it can list them anyway. */
function waivedSheet({ CSSStyleSheet: Sheet, document }: View): PageSheet {
  const sheet = new Sheet();
  const fill = filler(sheet);
  const at = (): number => document.adoptedStyleSheets.indexOf(sheet);
  return {
    show(css) {
      fill(css);
      // An array of ours would be closed to the page's own code: its own is added to.
      if (at() === -1) document.adoptedStyleSheets.push(sheet);
    },
    remove() {
      if (at() !== -1) document.adoptedStyleSheets.splice(at(), 1);
    },
  };
}

/** New rules restyle a whole page: the same ones are not set twice. */
function filler(sheet: CSSStyleSheet): (css: string) => void {
  let shown = '';
  return (css) => {
    if (css === shown) return;
    shown = css;
    sheet.replaceSync(css);
  };
}

const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && 'CSSStyleSheet' in value;
