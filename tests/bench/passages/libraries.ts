import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';

import type { Peer } from './peer';

export const domAnchorTextQuote: Peer = {
  name: 'dom-anchor-text-quote',
  atMost: 12,
  open:
    (_, { text }) =>
    ({ exact, prefix, suffix, start }) => {
      try {
        return toTextPosition({ textContent: text }, { exact, prefix, suffix }, { hint: start });
      } catch {
        // Its matcher refuses some long quotes: that is a passage it does not find.
        return null;
      }
    },
};

/** The first place it yields; the lesson is one text node, so that its offsets are ours. */
export const apacheAnnotator: Peer = {
  name: '@apache-annotator/dom',
  atMost: 12,
  open: (_, { text }) => {
    const { window } = new JSDOM();
    const { document } = window;
    // The library looks for the DOM's own names where a page has them.
    Object.assign(globalThis, {
      Node: window.Node,
      NodeFilter: window.NodeFilter,
      Range: window.Range,
    });
    const scope = document.createElement('pre');
    scope.append(document.createTextNode(text));
    document.body.append(scope);
    return async ({ exact, prefix, suffix }) => {
      const match = createTextQuoteSelectorMatcher({
        type: 'TextQuoteSelector',
        exact,
        prefix,
        suffix,
      });
      for await (const { startOffset, endOffset } of match(scope)) {
        return { start: startOffset, end: endOffset };
      }
      return null;
    };
  },
};
