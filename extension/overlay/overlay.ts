import { pageTheme, type PageTheme } from '../page/page-theme';
import { build } from './build';
import { canFocus } from './can-focus';
import { Card } from './card';
import { frameElementOf } from './geometry';
import { Gloss } from './gloss';
import { createHost } from './host';
import { Launcher } from './launcher';
import { Layout } from './layout';
import { Pins } from './pins';
import { Toolbar } from './toolbar';
import type { CardRequest, LauncherState, OverlayEvents, OverlayText, Pin } from './types';

export interface OverlayOptions {
  /** The top document of the page, even when the lesson lies in a frame of it. */
  readonly document: Document;
  /** Its end removes everything. */
  readonly signal: AbortSignal;
  /** Without one, the page's own background decides. */
  readonly theme?: PageTheme;
  readonly text: OverlayText;
  /** Every card's address begins with this: the extension's own origin. */
  readonly frameUrl: string;
  readonly on: OverlayEvents;
}

export interface Overlay {
  /** The lesson to draw beside; null takes pins, toolbar and card away. */
  setLesson(root: Element | null): void;
  /** All pins there are. Those whose words are not laid out are hidden. */
  setPins(pins: readonly Pin[]): void;
  setLauncher(state: LauncherState | null): void;
  openCard(request: CardRequest): void;
  /** CSS pixels, as the frame measured itself. */
  resizeCard(height: number): void;
  closeCard(): void;
  /** Into the selection toolbar; false if it is not shown. */
  focusToolbar(): boolean;
  focusPin(id: string): void;
  /** Said once by screen readers, politely. */
  announce(words: string): void;
  /** Where things are may have changed in a way no event tells. */
  relayout(): void;
}

interface Lesson {
  readonly root: Element;
  readonly isRtl: boolean;
  readonly end: AbortController;
}

/**
 * What is drawn over a page. Shows and takes clicks; nothing can be typed here, because the page
 * could read it. Moves, inserts and hides nothing of the page's own.
 */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, signal, text, on } = options;
  const view = document.defaultView;
  if (!view) throw new Error('An overlay needs a document that is shown.');
  const { element, wrapper, shadow } = createHost(document, {
    region: text.region,
    gaveUp: () => on.gaveUp(),
    signal,
  });
  const layout = new Layout(view, signal);
  const live = build(document, 'div', { class: 'cm-vh', 'aria-live': 'polite' });
  let lesson: Lesson | null = null;
  let theme: PageTheme = 'light';

  const origin = (): { x: number; y: number } => {
    const { left, top } = element.getBoundingClientRect();
    return { x: left, y: top };
  };
  const shared = { document, wrapper, layout, signal, origin, lesson: () => lesson };
  // In the order a keyboard meets them: what is selected, then the notes, then all else.
  const toolbar = new Toolbar({ ...shared, text, on });
  const pins = new Pins({
    ...shared,
    open: (id) => {
      if (card.pin === id) card.close();
      else on.openPin(id);
    },
    pointAt: (pin, button) => {
      if (pin && button && pin.id !== card.pin) gloss.show(pin, button);
      else gloss.hide();
      on.pointAt?.(pin?.id ?? card.pin);
    },
  });
  const gloss = new Gloss({
    ...shared,
    isRtl: () => lesson?.isRtl ?? false,
    card: () => card.box(),
  });
  const card = new Card({
    ...shared,
    text,
    frameUrl: options.frameUrl,
    theme: () => theme,
    pinBox: (id) => pins.box(id),
    pinColumn: () => pins.column(),
    closed: () => {
      pins.expand(null);
      on.pointAt?.(null);
      on.closeCard();
    },
  });
  const launcher = new Launcher({
    ...shared,
    lesson: () => lesson?.root ?? null,
    keepOff: () => {
      const open = card.box();
      return open ? [...pins.boxes(), open] : pins.boxes();
    },
    open: () => on.launcher(),
  });
  wrapper.append(live);

  const follow = { capture: true, passive: true, signal } as const;
  view.addEventListener('scroll', layout.request, follow);
  view.addEventListener('resize', layout.request, follow);
  const paintTheme = (): void => {
    const under = lesson?.root ?? document.body ?? document.documentElement;
    theme = options.theme ?? pageTheme(under);
    // The tokens are set on the host, where a build may have settled their light-dark() already.
    element.dataset['theme'] = theme;
    wrapper.dataset['theme'] = theme;
  };
  paintTheme();
  view
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', paintTheme, { signal });
  signal.addEventListener('abort', () => lesson?.end.abort());

  return {
    setLesson(root) {
      if (signal.aborted || lesson?.root === root) return;
      lesson?.end.abort();
      card.close();
      gloss.hide();
      lesson = root ? { root, isRtl: isRtl(root), end: new AbortController() } : null;
      paintTheme();
      wrapper.dir = lesson?.isRtl === true ? 'rtl' : 'ltr';
      if (lesson) {
        followRoot(lesson, layout);
        toolbar.watch(lesson.root, lesson.end.signal);
      }
      layout.request();
    },
    setPins: (next) => pins.set(next),
    setLauncher: (state) => launcher.set(state),
    openCard(request) {
      toolbar.dismiss();
      gloss.hide();
      const { pin: id } = request;
      const button = id === undefined ? undefined : pins.button(id);
      const range = id === undefined ? undefined : pins.pin(id)?.range;
      // The words are still there should the pin go while its card is open, as when it is settled.
      card.open(range ? { range, ...request } : request, button ?? focused(document, shadow));
      pins.expand(card.pin);
      on.pointAt?.(card.pin);
    },
    resizeCard: (height) => card.resize(height),
    closeCard: () => card.close(),
    focusToolbar: () => toolbar.focus(),
    focusPin: (id) => pins.button(id)?.focus(),
    announce(words) {
      live.textContent = words;
    },
    relayout: layout.request,
  };
}

/** The lesson grows and shrinks, and inside a frame it scrolls by itself. */
function followRoot({ root, end }: Lesson, layout: Layout): void {
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  const observer = new defaultView.ResizeObserver(layout.request);
  observer.observe(root);
  observer.observe(root.ownerDocument.documentElement);
  end.signal.addEventListener('abort', () => observer.disconnect());
  if (frameElementOf(defaultView)) {
    const options = { capture: true, passive: true, signal: end.signal } as const;
    defaultView.addEventListener('scroll', layout.request, options);
  }
}

function isRtl(root: Element): boolean {
  return root.ownerDocument.defaultView?.getComputedStyle(root).direction === 'rtl';
}

function focused(document: Document, shadow: ShadowRoot): HTMLElement | null {
  const active = shadow.activeElement ?? document.activeElement;
  return active && canFocus(active) && active !== document.body ? active : null;
}
