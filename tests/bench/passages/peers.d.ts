/** The parts of the peers that the bench calls; they are installed apart from the product. */
declare module 'dom-anchor-text-quote' {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: Quote,
    options?: { readonly hint?: number },
  ): { start: number; end: number } | null;
}

declare module '@apache-annotator/dom' {
  interface Quote {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function createTextQuoteSelectorMatcher(
    selector: Quote,
  ): (scope: unknown) => AsyncIterable<{ startOffset: number; endOffset: number }>;
}

declare module 'approx-string-match' {
  interface Match {
    readonly start: number;
    readonly end: number;
    readonly errors: number;
  }
  export default function search(text: string, pattern: string, maxErrors: number): Match[];
}

declare module 'jsdom' {
  export class JSDOM {
    readonly window: typeof globalThis & Window;
  }
}
