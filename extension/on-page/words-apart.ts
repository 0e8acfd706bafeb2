import { lessonTextFromPlain } from '../../shared/text';
import type { Block } from '../../shared/text/lesson-text';
import type { WordsApart } from '../surfaces/surface';

const TAGS = /<\/?(?:p|h[1-6]|ul|ol|li|div|table|br|span|strong|em)\b[^>]*>/iu;

const NAMES: Readonly<Record<Block['kind'], string>> = {
  heading: 'h2',
  paragraph: 'p',
  item: 'li',
  cell: 'p',
  caption: 'p',
};

interface Deps {
  readonly document: Document;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

/** Reads words that no node of the page shows, and tells when they may have changed. */
export function createWordsApart(apart: WordsApart, { document, fetch, signal }: Deps) {
  return {
    /** A copy in elements of no page; null where the words cannot be had. */
    async read(): Promise<Element | null> {
      if (apart.in === 'field') return asElements(apart.field.value);
      try {
        const answer = await fetch(new URL(apart.path, document.location.href), {
          credentials: 'same-origin',
          signal,
        });
        return answer.ok ? asElements(await answer.text()) : null;
      } catch {
        return null;
      }
    },
    watch(changed: () => void): void {
      if (apart.in === 'field') {
        apart.field.addEventListener('input', changed, { signal });
        return;
      }
      // What is saved while she writes is asked for when she comes back to it.
      const back = (): void => {
        if (document.visibilityState === 'visible') changed();
      };
      document.addEventListener('visibilitychange', back, { signal });
    },
    /** The words she selected; '' for none. */
    selected(): string {
      if (apart.in !== 'field') return '';
      const { value, selectionStart, selectionEnd } = apart.field;
      return value.slice(selectionStart, selectionEnd);
    },
  };
}

/** Text as elements of a document of its own. */
export function asElements(text: string): Element {
  // A field may show HTML as it is written.
  if (TAGS.test(text)) return new DOMParser().parseFromString(text, 'text/html').body;
  const { body } = new DOMParser().parseFromString('', 'text/html');
  for (const { kind, text: words, level } of lessonTextFromPlain(text).blocks) {
    const name = kind === 'heading' ? `h${level ?? 2}` : NAMES[kind];
    const element = body.ownerDocument.createElement(name);
    element.textContent = words;
    body.append(element);
  }
  return body;
}
