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

const path = (d: string): IconPart => ['path', { d }];
const circle = (cx: string, cy: string, r: string): IconPart => ['circle', { cx, cy, r }];
const dot = (cx: string): IconPart => ['circle', { cx, cy: '10', r: '1.3', class: 'cm-fill' }];
const icon = (...parts: IconPart[]): IconShape => ({ viewBox: '0 0 20 20', parts });

export const icons = {
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
  check: icon(path('M4.5 10.6l3.6 3.6 7.4-8')),
  down: icon(path('M5.5 8l4.5 4.5L14.5 8')),
  close: icon(path('M5.5 5.5l9 9M14.5 5.5l-9 9')),
  more: icon(dot('5'), dot('10'), dot('15')),
  saved: icon(
    path('M6 15.3h8.3a3 3 0 0 0 .5-6 4.7 4.7 0 0 0-9-1A3.6 3.6 0 0 0 6 15.3Z'),
    path('M7.9 11.3l1.6 1.6 2.9-3.2'),
  ),
  waiting: icon(circle('10', '10', '6.6'), path('M10 6.3V10l2.5 1.7')),
  offline: icon(
    path('M5.5 8.4A3.6 3.6 0 0 0 6 15.3h7.6'),
    path('M8.3 5.2a4.7 4.7 0 0 1 6.5 4.1 3 3 0 0 1 1.9 4.7'),
    path('M3.6 3.6l12.8 12.8'),
  ),
  warning: icon(path('M10 3.8l6.7 11.9H3.3L10 3.8Z'), path('M10 8.3v3.4M10 13.6v.05')),
  changed: icon(path('M4 7.2h11.5M12.8 4.5l2.7 2.7-2.7 2.7M16 12.8H4.5M7.2 10.1l-2.7 2.7 2.7 2.7')),
  moved: {
    ...icon(path('M4 5.5h6.5a3 3 0 0 1 0 6H6.2'), path('M8.6 8.7L5.8 11.5l2.8 2.8')),
    flip: true,
  },
  loose: icon(
    path('M8.2 11.8l3.6-3.6'),
    path('M9.3 6.9l1.8-1.8a3 3 0 0 1 4.2 4.2l-1.1 1.1'),
    path('M10.7 13.1l-1.8 1.8a3 3 0 0 1-4.2-4.2l1.1-1.1'),
    path('M14.5 13.6l1.7 1.7M3.8 4.7l1.7 1.7'),
  ),
  search: icon(circle('8.8', '8.8', '4.8'), path('M12.4 12.4l4 4')),
  back: { ...icon(path('M12 5.5L7.5 10l4.5 4.5')), flip: true },
  forward: { ...icon(path('M8 5.5l4.5 4.5L8 14.5')), flip: true },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;
