import { type FoundLesson, type Surface, surfaces } from '../surfaces';
import { LINGERS } from './lingers';

/** Where we may be without being asked: hosts whose lessons have a surface of their own. */
const known = surfaces.filter(({ tier }) => tier !== 'activate');

/** What the background takes; a page can put anything into a heading. UTF-16 code units. */
const LONGEST_TITLE = 500;

const ASKED = Symbol.for('coachmark-asked');

/**
 * She asked for us on this page, or agreed to its host: then any page may be a lesson. Kept in a
 * world that the page cannot see, for every script of ours that comes after.
 */
export function markAsked(world: object): void {
  Reflect.set(world, ASKED, true);
}

export interface Finder {
  /** The lesson on this page now, by its host's own surface before one that fits any page. */
  find(): { readonly surface: Surface; readonly lesson: FoundLesson } | null;
  /** What could hold a lesson at the page's address as it is; null: there is nothing to watch. */
  surface(): Surface | null;
  /** What could hold one at another address of the same document. */
  host(): Surface | null;
}

interface Deps {
  readonly document: Document;
  readonly world: object;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

export function createFinder({ document, world, now }: Deps): Finder {
  /** What stood here last, and since when its address has been another. */
  let last: { readonly key: string; readonly root: Element; readonly text: string } | null = null;
  let since: number | null = null;

  const host = (): Surface | null => {
    const url = new URL(document.location.href);
    const mayBeAny = Reflect.get(world, ASKED) === true;
    // Where a host has a surface of its own, none other reads: what it leaves out is students'.
    const candidates = mayBeAny ? surfaces : known;
    return candidates.find((candidate) => candidate.matches(url, document)) ?? null;
  };

  const surface = (): Surface | null => {
    const found = host();
    return found?.mayHold(new URL(document.location.href)) === true ? found : null;
  };

  /** The old page under the new address: the same nodes with the same words. */
  function isOld({ key, root }: FoundLesson): boolean {
    if (last === null || last.key === key || last.root !== root) return false;
    if ((root.textContent ?? '') !== last.text) return false;
    since ??= now();
    return now() - since < LINGERS;
  }

  return {
    host,
    surface,
    find() {
      const here = surface();
      const lesson = here?.find(document, new URL(document.location.href)) ?? null;
      if (here === null || lesson === null) return null;
      const { key, root, title, meta } = lesson;
      if (here.lingers) {
        if (isOld(lesson)) return null;
        since = null;
        last = { key, root, text: root.textContent ?? '' };
      }
      return {
        surface: here,
        lesson: {
          ...lesson,
          title: title.slice(0, LONGEST_TITLE),
          meta: meta.slice(0, LONGEST_TITLE),
        },
      };
    },
  };
}
