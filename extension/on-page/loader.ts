import type { FromPage } from '../messages/protocol';
import { isClassList, readClassList } from '../page/class-list';
import { watchPage } from '../page/watch-page';
import { createFinder } from './find-lesson';
import { followPage } from './follow-page';

interface Deps {
  readonly document: Document;
  /** The scripts' own, which the page cannot see. */
  readonly world: object;
  readonly now: () => number;
  readonly send: (message: FromPage) => Promise<unknown>;
  /** Lets the background ask for the key of the lesson that is here; '' for none. */
  readonly answer: (key: () => string) => void;
  readonly signal: AbortSignal;
}

/**
 * Tells the background that a lesson is here, and which; reads none of its words. Looks again
 * when the page changes, since hosts fill and swap their pages after load.
 */
export function createLoader({ document, world, now, send, answer, signal }: Deps): void {
  let told = '';
  let toldMode = '';
  const finder = createFinder({ document, world, now });
  const look = (): void => {
    const found = finder.find();
    if (found === null) {
      if (told !== '') void send({ type: 'page/left' });
      told = '';
      return;
    }
    const { surface, lesson } = found;
    const { key, title, meta, mode, apart } = lesson;
    const words = apart?.in === 'field' ? 'field' : surface.words;
    if (key !== told) void send({ type: 'page/found', key, title, meta, mode, words });
    else if (mode !== toldMode) void send({ type: 'page/mode', mode, words });
    told = key;
    toldMode = mode;
  };
  look();
  const moved = followPage({ document, finder, look, signal });
  answer(() => {
    moved();
    return told;
  });
  const url = new URL(document.location.href);
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
