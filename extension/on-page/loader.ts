import type { FromPage } from '../messages/protocol';
import { isClassList, readClassList } from '../page/class-list';
import { watchPage } from '../page/watch';
import { type FoundLesson, surfaces } from '../surfaces';

interface Deps {
  readonly document: Document;
  readonly send: (message: FromPage) => Promise<unknown>;
  /** Lets the background ask for the key of the lesson that is here; '' for none. */
  readonly answer: (key: () => string) => void;
  readonly signal: AbortSignal;
}

/** Where we may be without being asked: hosts whose lessons have a surface of their own. */
const known = surfaces.filter(({ tier }) => tier !== 'activate');

/** What the background takes; a page can put anything into a heading. UTF-16 code units. */
const LONGEST_TITLE = 500;

/** The lesson on this page, by a host's own surface. */
export function findLesson(document: Document): FoundLesson | null {
  const url = new URL(document.location.href);
  const surface = known.find((candidate) => candidate.matches(url, document));
  const found = surface?.find(document, url) ?? null;
  if (found === null) return null;
  const { title, meta } = found;
  return { ...found, title: title.slice(0, LONGEST_TITLE), meta: meta.slice(0, LONGEST_TITLE) };
}

/**
 * Tells the background that a lesson is here, and which; reads none of its words. Looks again
 * when the page changes, since hosts fill and swap their pages after load.
 */
export function createLoader({ document, send, answer, signal }: Deps): void {
  let told = '';
  const look = (): void => {
    const found = findLesson(document);
    const key = found?.key ?? '';
    if (key === told) return;
    told = key;
    if (found !== null)
      void send({ type: 'page/found', key, title: found.title, meta: found.meta });
    else void send({ type: 'page/left' });
  };
  answer(() => told);
  look();
  const url = new URL(document.location.href);
  if (known.some((surface) => surface.matches(url, document)))
    watchPage(document, look, { signal });
  if (isClassList(url)) void readPeople({ document, send, signal }, url);
}

/** Reads the students' names on a class list, where the teacher lets us read this host. */
async function readPeople(
  { document, send, signal }: Pick<Deps, 'document' | 'send' | 'signal'>,
  url: URL,
): Promise<void> {
  if ((await send({ type: 'page/people' })) !== true || signal.aborted) return;
  let told = '';
  const look = (): void => {
    const names = readClassList(document, url);
    if (names.length === 0 || names.join('\n') === told) return;
    told = names.join('\n');
    void send({ type: 'page/roster', names });
  };
  look();
  watchPage(document, look, { signal });
}
