/** One drawn element of an icon: its SVG tag and attributes. */
export type IconPart = readonly [tag: 'path' | 'rect' | 'circle', attributes: IconAttributes];
type IconAttributes = Readonly<Record<string, string>>;

/** An icon as data, for Preact and for plain DOM (`createElementNS`) alike; strokes take currentColor. */
export interface IconShape {
  readonly viewBox: string;
  readonly parts: readonly IconPart[];
  /** Points along the line of reading: mirrored in right-to-left pages. */
  readonly flip?: true;
}

export const path = (d: string): IconPart => ['path', { d }];
export const circle = (cx: string, cy: string, r: string): IconPart => ['circle', { cx, cy, r }];
export const icon = (...parts: IconPart[]): IconShape => ({ viewBox: '0 0 20 20', parts });

/** Those that are drawn over a page, too, where every byte is loaded with the lesson. */
export const markIcons = {
  logo: {
    viewBox: '0 0 24 24',
    parts: [path('M4.5 3v18'), path('M10 16.5L15.5 7.5 21 16.5')],
  },
  suggestion: icon(
    path('M10 17.2v-7'),
    path('M10 11C10 7 7.4 4.4 3 4.2 3 8.6 5.6 11 10 11Z'),
    path('M10 13.6c0-3.2 2.3-5.4 6.8-5.6 0 3.7-2.5 5.6-6.8 5.6Z'),
  ),
  note: icon(
    path('M4 16l.9-3.6 8.4-8.4a1.2 1.2 0 0 1 1.7 0l1 1a1.2 1.2 0 0 1 0 1.7l-8.4 8.4L4 16Z'),
    path('M11.8 5.5l2.7 2.7'),
  ),
  coach: icon(
    path(
      'M4.8 4.5h10.4c.7 0 1.3.6 1.3 1.3v6.4c0 .7-.6 1.3-1.3 1.3H9.8L6.5 16.4v-2.9H4.8c-.7 0-1.3-.6-1.3-1.3V5.8c0-.7.6-1.3 1.3-1.3Z',
    ),
  ),
  lock: icon(
    ['rect', { x: '4.8', y: '9', width: '10.4', height: '7.5', rx: '1.4' }],
    path('M7 9V6.8a3 3 0 0 1 6 0V9'),
  ),
  two: icon(
    circle('7.3', '7.2', '2.4'),
    path('M3 15.8c0-2.6 1.8-4.2 4.3-4.2s4.3 1.6 4.3 4.2'),
    path('M12.2 4.9a2.4 2.4 0 0 1 0 4.6'),
    path('M13.6 11.8c2 .4 3.4 1.8 3.4 4'),
  ),
  close: icon(path('M5.5 5.5l9 9M14.5 5.5l-9 9')),
  loose: icon(
    path('M8.2 11.8l3.6-3.6'),
    path('M9.3 6.9l1.8-1.8a3 3 0 0 1 4.2 4.2l-1.1 1.1'),
    path('M10.7 13.1l-1.8 1.8a3 3 0 0 1-4.2-4.2l1.1-1.1'),
    path('M14.5 13.6l1.7 1.7M3.8 4.7l1.7 1.7'),
  ),
} as const satisfies Record<string, IconShape>;
