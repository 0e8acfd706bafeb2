import type { Site } from '../../../../extension/ui/host.ts';

/** What students wrote on these pages: it must never be read. */
export const STUDENTS = 'My answer is that the tree ate the soil.';
/** Stands in every lesson here. */
export const LESSON_WORDS = 'Give each pair the willow data table.';

/** One lesson, and all the places it is met at. */
export interface HostCase {
  readonly surface: string;
  readonly what: string;
  readonly view: string;
  readonly key: string;
  readonly title: string;
  readonly meta: string;
  readonly mode: Site['mode'];
  readonly words?: Site['words'];
  /** Other addresses of the same lesson: to edit it, after a rename, with noise in the query. */
  readonly same?: readonly {
    readonly why: string;
    readonly address: string;
    readonly mode: Site['mode'];
    readonly words?: Site['words'];
  }[];
  /** To another lesson without a load: what to call in the page, and what is there then. */
  readonly goesOn?: {
    /** Where it begins, if not at `view`. */
    readonly from?: string;
    readonly call: string;
    readonly key: string;
    readonly words: string;
  };
  /** What to call in the page to have its editor open in its place. */
  readonly editsInPlace?: string;
  /** Away from any lesson without a load. */
  readonly leaves?: string;
}

/** A host as its documented structure has it: what it answers, and the lessons that are on it. */
export interface HostSite {
  readonly hosts: readonly string[];
  /** The page at an address; undefined where it has none. */
  page(url: URL): string | undefined;
  /** The file on disk that it answers with instead; undefined where there is none. */
  file?(url: URL): string | undefined;
  /** Takes in what an editor saved there. */
  save?(url: URL, html: string): void;
  readonly cases: readonly HostCase[];
}

export const htmlPage = (title: string, inner: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body ${body}>${inner}</body></html>`;

/** A host that goes from view to view in one document: each address has its own inside of the main part. */
export const spa = (
  views: Readonly<Record<string, string>>,
  { wait = 0, around = ['', ''] }: { wait?: number; around?: readonly [string, string] } = {},
): string => `${around[0]}<div id="view" role="main"></div>${around[1]}
<script>
const views = ${JSON.stringify(views)};
const show = () => { document.querySelector('#view').innerHTML = views[location.pathname + location.search] ?? ''; };
const go = (path) => { history.pushState({}, '', path); setTimeout(show, ${wait}); };
addEventListener('popstate', show);
setTimeout(show, ${wait === 0 ? 0 : 50});
</script>`;
