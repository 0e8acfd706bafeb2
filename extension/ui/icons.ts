import { circle, icon, type IconPart, type IconShape, markIcons, path } from './mark-icons';

const dot = (cx: string): IconPart => ['circle', { cx, cy: '10', r: '1.3', class: 'cm-fill' }];

/** All there are, for pages of our own. */
export const icons = {
  ...markIcons,
  check: icon(path('M4.5 10.6l3.6 3.6 7.4-8')),
  down: icon(path('M5.5 8l4.5 4.5L14.5 8')),
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
  search: icon(circle('8.8', '8.8', '4.8'), path('M12.4 12.4l4 4')),
  back: { ...icon(path('M12 5.5L7.5 10l4.5 4.5')), flip: true },
  forward: { ...icon(path('M8 5.5l4.5 4.5L8 14.5')), flip: true },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof icons;
