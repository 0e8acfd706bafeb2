/**
 * Words that lie in no node that could be painted: in a text field, or not on the page at all. They
 * are read as a copy, and notes on them keep their quotes.
 */
export type WordsApart =
  | { readonly in: 'field'; readonly field: HTMLTextAreaElement }
  /** At an address of the page's own site, for whoever is signed in there. */
  | { readonly in: 'export'; readonly path: string };

/** Where the lesson is on a page that is one. */
export interface FoundLesson {
  /** Holds the lesson and nothing else; may lie in a same-origin frame. */
  readonly root: Element;
  /**
   * The surface's canonical key, such as `canvas:school.instructure.com:wiki_page:42`. Stable over
   * renames and query noise, the same to view and to edit; never leaves the device (its HMAC does).
   */
  readonly key: string;
  readonly title: string;
  /** Where the lesson belongs, as the page says it: the course's name. May be empty. */
  readonly meta: string;
  /** `list`: the page shows several, of which this is one. */
  readonly mode: 'view' | 'edit' | 'list';
  readonly apart?: WordsApart;
}

/**
 * One host. `verified`: tried on the host itself. `reads`: from its source or from others' reports,
 * marked so in the product. `activate`: any page, only on the teacher's click.
 */
export interface Surface {
  readonly id: string;
  readonly name: string;
  readonly tier: 'verified' | 'reads' | 'activate';
  /**
   * `page`: the lesson's words are on it. `fetched`: the page can be asked for them, where she
   * allows that. `given`: she pastes them into the panel.
   */
  readonly words: 'page' | 'fetched' | 'given';
  /** Left showing an old lesson under a new address for a while. */
  readonly lingers?: true;
  /** Whether the page belongs to this host, from its address and its frame of markup. */
  matches(url: URL, document: Document): boolean;
  /** Whether a page of this host at this address can be a lesson: no other is watched. */
  mayHold(url: URL): boolean;
  /** Null while, or where, there is no lesson: hosts fill their pages after load, so ask again. */
  find(document: Document, url: URL): FoundLesson | null;
}
