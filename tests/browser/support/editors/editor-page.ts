import { type HostSite, htmlPage } from '../hosts/host-site.ts';

export const EDITORS_HOST = 'editors.lakeside.example';

/** What a mounted editor tells of itself: all that must be the same with us and without. */
export interface MountedEditor {
  /** The element that is written in, which may lie in a frame. */
  readonly root: () => HTMLElement;
  /** As the application would save it. */
  content(): string;
  /** What can be undone and done again, as far as the editor lets it be seen. */
  history(): unknown;
  /** Its own dirty flag, or else how often it said that it changed. */
  dirty(): unknown;
}

/** A real editor on a page of its own. */
export interface EditorCase {
  readonly name: string;
  /** What stands in the page's body: it sets `window.mounted` once the editor can be written in. */
  readonly body: string;
  /** Folders that the page loads from, by the first part of the path. */
  readonly folders?: Readonly<Record<string, string>>;
}

/** The lesson in every editor: four lines, of which the third is noted on. */
export const LINES = [
  'Trees',
  'Before class read back over the slides of Tuesday.',
  'Give each pair the willow data table. Ask who can explain the numbers.',
  'Collect predictions before anyone touches it.',
] as const;
export const NOTED = 'Give each pair the willow data table.';

export const lessonAsHtml = LINES.map((line, at) =>
  at === 0 ? `<h2>${line}</h2>` : `<p>${line}</p>`,
).join('');

/** What an editor draws at random is drawn the same way in both runs. */
const SAME_RANDOM = `<script>
  let seed = 20261101;
  Math.random = () => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return seed / 4294967296;
  };
  crypto.getRandomValues = (into) => {
    for (let at = 0; at < into.length; at += 1) into[at] = Math.floor(Math.random() * 256);
    return into;
  };
  crypto.randomUUID = () =>
    'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * 16).toString(16));
</script>`;

export const addressOf = ({ name }: EditorCase): string => `https://${EDITORS_HOST}/${name}`;

export const editorsSite = (cases: readonly EditorCase[]): HostSite => ({
  hosts: [EDITORS_HOST],
  page({ pathname }) {
    const found = cases.find(({ name }) => `/${name}` === pathname);
    return (
      found && htmlPage('Trees', `${SAME_RANDOM}<main><h1>Lesson planner</h1>${found.body}</main>`)
    );
  },
  file({ pathname }) {
    for (const { folders = {} } of cases)
      for (const [first, folder] of Object.entries(folders))
        if (pathname.startsWith(`/${first}/`))
          return `${folder}${pathname.slice(first.length + 1)}`;
    return undefined;
  },
  cases: [],
});
