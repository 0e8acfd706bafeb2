export type PageTheme = 'light' | 'dark';

/** Below this relative luminance (WCAG 2.x) dark ink would not read: halfway in contrast. */
const DARK = 0.18;

/**
 * Whether the page behind an element is light or dark. We follow the page, not the system: a light
 * lesson on a dark desktop keeps light cards. Pages that paint no background are white.
 */
export function pageTheme(element: Element): PageTheme {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const color = parseColor(view.getComputedStyle(at).backgroundColor);
    if (color && color.alpha >= 0.5) return luminance(color.rgb) < DARK ? 'dark' : 'light';
  }
  const root = element.ownerDocument.documentElement;
  const scheme = view.getComputedStyle(root).colorScheme;
  const systemIsDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = /\bdark\b/u.test(scheme) && (!/\blight\b/u.test(scheme) || systemIsDark);
  return isDark ? 'dark' : 'light';
}

/** Out through shadow roots and same-origin frames. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (isShadow(root)) return root.host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

interface Color {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

function parseColor(css: string): Color | null {
  const match =
    /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+)(%?))?\s*\)$/u.exec(css);
  if (!match) return null;
  const [, red, green, blue, alpha, percent] = match;
  const opacity = alpha === undefined ? 1 : Number(alpha) / (percent === '%' ? 100 : 1);
  return { rgb: [Number(red), Number(green), Number(blue)], alpha: opacity };
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Not instanceof: the tree may be another frame's. */
function isShadow(node: Node): node is ShadowRoot {
  return 'host' in node;
}
