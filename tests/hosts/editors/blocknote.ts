import { BlockNoteEditor } from '@blocknote/core';

import { counter, lines, offer, place } from './offer.ts';

const editor = BlockNoteEditor.create({
  initialContent: lines.map((content, at) => ({
    id: `line-${at}`,
    type: at === 0 ? 'heading' : 'paragraph',
    content,
  })),
});
editor.mount(place());
const changes = counter();
editor.onChange(changes.count);
offer({
  root: () => editor.domElement,
  content: () => JSON.stringify(editor.document) + editor.blocksToHTMLLossy(),
  history: () => editor.prosemirrorState.doc.toJSON(),
  dirty: changes.counted,
});
