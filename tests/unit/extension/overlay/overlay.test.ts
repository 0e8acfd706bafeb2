import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';

import { createOverlay, type Overlay, type OverlayEvents } from '../../../../extension/overlay';

const TEXT = {
  region: 'Coachmark notes',
  toolbar: 'Selected words',
  reflect: 'Reflect',
  askCoach: 'Ask coach',
  strategies: 'Strategies',
  card: 'Note',
  close: 'Close',
};
const FRAME = 'chrome-extension://abc/';

let end: AbortController;
let shadow: ShadowRoot;
let root: HTMLElement;
let overlay: Overlay;
let on: { [Name in keyof OverlayEvents]-?: Mock<Required<OverlayEvents>[Name]> };

beforeEach(() => {
  end = new AbortController();
  root = document.createElement('main');
  for (const words of ['First line', 'Second line']) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    root.append(paragraph);
  }
  document.body.append(root);
  // The root is closed, so that a page cannot look in; a test must catch it as it is made.
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  on = {
    reflect: vi.fn<(range: Range) => void>(),
    askCoach: vi.fn<(range: Range) => void>(),
    strategies: vi.fn<(range: Range) => void>(),
    openPin: vi.fn<(id: string) => void>(),
    launcher: vi.fn<() => void>(),
    closeCard: vi.fn<() => void>(),
    gaveUp: vi.fn<() => void>(),
    pointAt: vi.fn<(id: string | null) => void>(),
  };
  overlay = createOverlay({ document, signal: end.signal, text: TEXT, frameUrl: FRAME, on });
  const made = attach.mock.results[0]?.value;
  if (!made) throw new Error('The overlay made no shadow root.');
  shadow = made;
  overlay.setLesson(root);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const range = (index: number): Range => {
  const made = document.createRange();
  made.selectNodeContents(root.children[index] ?? root);
  return made;
};
const pin = (id: string, index: number): Parameters<Overlay['setPins']>[0][number] => ({
  id,
  kind: 'note',
  range: range(index),
  label: `Your note on line ${index}`,
  gloss: { text: 'Who speaks first?', who: 'Only you', isPrivate: true },
});
const pins = (): HTMLButtonElement[] => [...shadow.querySelectorAll<HTMLButtonElement>('.cm-pin')];

describe('the overlay', () => {
  test('is one host outside the body, and leaves no trace after its signal', () => {
    const hosts = document.querySelectorAll('coachmark-overlay');
    expect(hosts).toHaveLength(1);
    expect(hosts[0]?.parentElement).toBe(document.documentElement);
    expect(hosts[0]?.shadowRoot).toBeNull();
    end.abort();
    expect(document.querySelector('coachmark-overlay')).toBeNull();
  });

  test('takes its theme from the page, on the host too, where the tokens are set', () => {
    expect(document.querySelector<HTMLElement>('coachmark-overlay')?.dataset['theme']).toBe(
      'light',
    );
    document.documentElement.style.backgroundColor = 'rgb(17, 17, 17)';
    overlay.setLesson(null);
    overlay.setLesson(root);
    expect(document.querySelector<HTMLElement>('coachmark-overlay')?.dataset['theme']).toBe('dark');
    document.documentElement.style.backgroundColor = '';
  });

  test('holds nothing a person could type into', () => {
    overlay.setPins([pin('a', 0)]);
    overlay.setLauncher({ label: 'Open Coachmark', news: null });
    expect(shadow.querySelector('input, textarea, select, [contenteditable]')).toBeNull();
  });

  test('shows on its launcher, without a number, that somebody wrote', () => {
    const dot = (): HTMLElement | null => shadow.querySelector('.cmo-news');
    overlay.setLauncher({ label: 'Open Coachmark. Somebody wrote.', news: 'coach' });
    expect(shadow.querySelector('.cmo-launcher')?.getAttribute('aria-label')).toBe(
      'Open Coachmark. Somebody wrote.',
    );
    expect(dot()?.hidden).toBe(false);
    expect(dot()?.textContent).toBe('');
    overlay.setLauncher({ label: 'Open Coachmark', news: null });
    expect(dot()?.hidden).toBe(true);
  });

  test('keeps keys pressed in it from the page', () => {
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard, { signal: end.signal });
    overlay.setPins([pin('a', 0)]);
    pins()[0]?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    expect(heard).not.toHaveBeenCalled();
  });

  test('names its pins and puts them in reading order', () => {
    overlay.setPins([pin('b', 1), pin('a', 0)]);
    expect(pins().map((button) => button.getAttribute('aria-label'))).toEqual([
      'Your note on line 0',
      'Your note on line 1',
    ]);
    overlay.setPins([pin('b', 1)]);
    expect(pins()).toHaveLength(1);
  });

  test('opens a pin and says which passage is pointed at', () => {
    overlay.setPins([pin('a', 0)]);
    pins()[0]?.dispatchEvent(new Event('focus'));
    expect(on.pointAt).toHaveBeenLastCalledWith('a');
    expect(shadow.querySelector('[role=tooltip]')?.textContent).toContain('Who speaks first?');
    pins()[0]?.click();
    expect(on.openPin).toHaveBeenCalledWith('a');
  });
});

describe('the card', () => {
  test('shows the frame, marks its pin, and closes by Escape with focus back on the pin', () => {
    overlay.setPins([pin('a', 0)]);
    overlay.openCard({ src: `${FRAME}card.html#nonce`, kind: 'note', pin: 'a' });
    expect(shadow.querySelector('iframe')?.getAttribute('src')).toBe(
      `${FRAME}card.html#nonce.light`,
    );
    expect(pins()[0]?.getAttribute('aria-expanded')).toBe('true');
    shadow
      .querySelector('section button')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(shadow.querySelector('iframe')).toBeNull();
    expect(pins()[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(shadow.activeElement).toBe(pins()[0]);
    expect(on.closeCard).toHaveBeenCalledTimes(1);
  });

  test('leaves closing to its frame once that is there: one way to close, on the frame’s own side', () => {
    overlay.openCard({ src: `${FRAME}card.html`, kind: 'note' });
    const close = (): HTMLElement | null => shadow.querySelector('section button');
    expect(close()?.hidden).toBe(false);
    overlay.resizeCard(200);
    expect(close()?.hidden).toBe(true);
  });

  test('shows no page but ours', () => {
    overlay.openCard({ src: 'https://evil.example/', kind: 'note' });
    expect(shadow.querySelector('iframe')).toBeNull();
  });
});

describe('what a pin wears', () => {
  /** A passage on a line so far from the top of the window. CSS pixels. */
  const laidOut = (top: number): Range => {
    const made = range(0);
    made.getClientRects = () => [new DOMRect(10, top, 100, 20)] as unknown as DOMRectList;
    return made;
  };
  const drawn = async (index = 0): Promise<string> => {
    await new Promise((done) => requestAnimationFrame(done));
    return pins()[index]?.querySelector('path')?.getAttribute('d') ?? '';
  };

  test('is a loose link where its words were removed, and its own again once they are back', async () => {
    overlay.setPins([{ ...pin('1', 0), range: laidOut(50), isRemoved: true }]);
    const loose = await drawn();
    overlay.setPins([{ ...pin('1', 0), range: laidOut(50) }]);
    expect(loose).not.toBe('');
    expect(await drawn()).not.toBe(loose);
    expect(await drawn()).not.toBe('');
  });

  test('is drawn near the window, and not where nobody sees it', async () => {
    const far = 10 * innerHeight;
    overlay.setPins([
      { ...pin('1', 0), range: laidOut(50) },
      { ...pin('2', 0), range: laidOut(far) },
    ]);
    expect(await drawn(0)).not.toBe('');
    expect(await drawn(1)).toBe('');
    expect(pins()[1]?.getAttribute('aria-label')).toBe('Your note on line 0');
  });
});
