import { type EditorCase, lessonAsHtml } from './editor-page.ts';

/** TinyMCE as it is served: its own script, which loads theme, skin and icons from beside it. */
export const tinymce = (name: string, folder: string): EditorCase => ({
  name,
  folders: { [name]: folder },
  body: `<textarea id="editor">${lessonAsHtml}</textarea>
<script src="/${name}/tinymce.min.js"></script>
<script>
  tinymce.init({
    selector: '#editor', height: 420, license_key: 'gpl', promotion: false, branding: false,
    plugins: 'lists link',
    setup: (editor) => editor.on('init', () => {
      window.mounted = {
        root: () => editor.getBody(),
        content: () => editor.getContent(),
        history: () => editor.undoManager.data,
        dirty: () => editor.isDirty(),
      };
    }),
  });
</script>`,
});
