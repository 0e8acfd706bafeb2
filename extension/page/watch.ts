export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Milliseconds without a change before it is told. Pages mutate in bursts: 250 at least. */
  readonly quiet?: number;
  /** Milliseconds after which a change is told although the page never rests. */
  readonly longest?: number;
}

const QUIET = 300;
const LONGEST = 2000;

interface LessonWatch extends WatchOptions {
  /** Before the page is at rest: what was being read is no longer what it says. */
  readonly onStir?: () => void;
}

/**
 * Tells when the text under a lesson's root may have changed and has settled. Waits out IME
 * composition: the letters of an unfinished word are no edit. The root's own removal shows only
 * to `watchPage`.
 */
export function watchLesson(root: Element, onSettled: () => void, options: LessonWatch): void {
  const { signal } = options;
  if (signal.aborted) return;
  let isComposing = false;
  const settle = settled(onSettled, { ...options, mayTell: () => !isComposing });
  const observer = new MutationObserver(() => {
    options.onStir?.();
    settle();
  });
  observer.observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'style', 'class', 'aria-level', 'role'],
  });
  const compositions = { capture: true, signal } as const;
  root.addEventListener('compositionstart', () => (isComposing = true), compositions);
  root.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      settle();
    },
    compositions,
  );
  signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Tells when the page may show another lesson: nodes came or went, or the address changed without
 * a load. Says only that it is time to look for the surface again; what changed is not looked at.
 */
export function watchPage(document: Document, onSettled: () => void, options: WatchOptions): void {
  const { signal } = options;
  const view = document.defaultView;
  if (signal.aborted || !view) return;
  const settle = settled(onSettled, { ...options, mayTell: () => true });
  const observer = new MutationObserver(settle);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  view.addEventListener('popstate', settle, { signal });
  view.addEventListener('hashchange', settle, { signal });
  if ('navigation' in view) {
    (view.navigation as EventTarget).addEventListener('navigatesuccess', settle, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}

function settled(
  tell: () => void,
  { signal, quiet = QUIET, longest = LONGEST, mayTell }: WatchOptions & { mayTell: () => boolean },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const wait = Math.max(250, quiet);
  const fire = (): void => {
    timer = undefined;
    since = 0;
    if (mayTell()) tell();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    if (timer === undefined) since = now;
    clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(wait, since + longest - now)));
  };
}
