// Imported for what it does: it gives the editor its theme.
// oxlint-disable-next-line import/no-unassigned-import
import '@instructure/canvas-theme';
import { renderIntoDiv } from 'canvas-rce';
import type { Editor } from 'tinymce';

import { html, offer, place } from '../editors/offer.ts';

/** Canvas' rich content editor, without the service that finds a course's files and links. */
renderIntoDiv(place(), {
  textareaId: 'lesson',
  defaultContent: html,
  editorOptions: () => ({
    plugins: ['autolink', 'paste', 'table', 'link', 'directionality', 'lists', 'wordcount'],
    height: 420,
    init_instance_callback(editor: Editor) {
      offer({
        root: () => editor.getBody(),
        content: () => editor.getContent(),
        history: () => editor.undoManager.data,
        dirty: () => editor.isDirty(),
      });
    },
  }),
  trayProps: { contextType: 'course', contextId: '7' },
});
