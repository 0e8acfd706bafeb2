/** Where the lesson is on a page that is one. */
export interface FoundLesson {
  /** Holds the lesson and nothing else; may lie in a same-origin frame. */
  readonly root: Element;
  /**
   * The surface's canonical key, such as `canvas:school.instructure.com:wiki_page:42`. Stable over
   * renames and query noise; never leaves the device (its HMAC does).
   */
  readonly key: string;
  readonly title: string;
  /** Where the lesson belongs, as the page says it: the course's name. May be empty. */
  readonly meta: string;
  readonly mode: 'view' | 'edit';
}

/**
 * One host. `verified`: tried on the host itself. `reads`: from its source or from others' reports,
 * marked so in the product. `activate`: any page, only on the teacher's click.
 */
export interface Surface {
  readonly id: string;
  readonly name: string;
  readonly tier: 'verified' | 'reads' | 'activate';
  /** Whether the page belongs to this host, from its address and its frame of markup. */
  matches(url: URL, document: Document): boolean;
  /** Null while, or where, there is no lesson: hosts fill their pages after load, so ask again. */
  find(document: Document, url: URL): FoundLesson | null;
}
