import { ClassicEditor, Essentials, Heading, Paragraph } from 'ckeditor5';

import { html, offer, place } from './offer.ts';

const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Heading, Paragraph],
  toolbar: ['undo', 'redo', 'heading'],
  initialData: html,
});
offer({
  root: () => editor.ui.view.editable.element,
  content: () => editor.getData(),
  history: () =>
    ['undo', 'redo'].map((name) => {
      const command = editor.commands.get(name);
      const stack: unknown = Reflect.get(command, '_stack');
      return [command.isEnabled, Array.isArray(stack) ? stack.length : stack];
    }),
  dirty: () => editor.model.document.version,
});
