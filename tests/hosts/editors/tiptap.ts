import { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { StarterKit } from '@tiptap/starter-kit';

import { counter, html, offer, place } from './offer.ts';

const changes = counter();
const editor = new Editor({
  element: place(),
  // What is put together must not depend on how fast this machine types.
  extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 60_000 } })],
  content: html,
  onUpdate: changes.count,
});
offer({
  root: () => editor.view.dom,
  content: () => editor.getHTML(),
  history: () => [undoDepth(editor.state), redoDepth(editor.state)],
  dirty: changes.counted,
});
