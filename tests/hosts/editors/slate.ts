import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import { counter, lines, offer, place } from './offer.ts';

const editor = withHistory(withReact(createEditor()));
const changes = counter();
createRoot(place()).render(
  createElement(
    Slate,
    {
      editor,
      initialValue: lines.map((text) => ({ type: 'paragraph', children: [{ text }] })),
      onValueChange: changes.count,
    },
    createElement(Editable, { id: 'written-in' }),
  ),
);
const root = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('#written-in');
  if (element === null) throw new Error('Slate has not been drawn.');
  return element;
};
new MutationObserver((_, observer) => {
  if (document.querySelector('#written-in') === null) return;
  observer.disconnect();
  offer({
    root,
    content: () => JSON.stringify(editor.children),
    history: () => editor.history,
    dirty: changes.counted,
  });
}).observe(place(), { childList: true, subtree: true });
