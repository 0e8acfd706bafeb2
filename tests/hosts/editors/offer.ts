import {
  lessonAsHtml,
  LINES,
  type MountedEditor,
} from '../../browser/support/editors/editor-page.ts';

/** The element an editor is put into. */
export function place(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#editor');
  if (element === null) throw new Error('There is no place for an editor here.');
  return element;
}

/** The lesson, and its lines for editors that want no HTML. */
export { lessonAsHtml as html, LINES as lines };

/** Counts what an editor says of its changes: where it has no dirty flag, that is what sets one. */
export function counter(): { readonly count: () => void; readonly counted: () => number } {
  let times = 0;
  return {
    count: () => {
      times += 1;
    },
    counted: () => times,
  };
}

/** Lets the test ask the editor that was mounted. */
export function offer(mounted: MountedEditor): void {
  Object.assign(globalThis, { mounted });
}
