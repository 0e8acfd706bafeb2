import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { $createHeadingNode, HeadingNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

import { counter, lines, offer, place } from './offer.ts';

const element = place();
element.contentEditable = 'true';
const editor = createEditor({
  namespace: 'lesson',
  nodes: [HeadingNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(element);
registerRichText(editor);
const history = createEmptyHistoryState();
// What is put together must not depend on how fast this machine types.
registerHistory(editor, history, 60_000);
editor.update(
  () => {
    $getRoot()
      .clear()
      .append(
        ...lines.map((line, at) =>
          (at === 0 ? $createHeadingNode('h2') : $createParagraphNode()).append(
            $createTextNode(line),
          ),
        ),
      );
  },
  { discrete: true },
);
const changes = counter();
editor.registerTextContentListener(changes.count);
offer({
  root: () => element,
  content: () =>
    JSON.stringify(editor.getEditorState()) + editor.read(() => $generateHtmlFromNodes(editor)),
  history: () =>
    [history.undoStack, history.redoStack].map((stack) =>
      stack.map(({ editorState }) => editorState),
    ),
  dirty: changes.counted,
});
