import { h } from 'preact';

import { type IconName, icons } from './icons';
import type { IconShape } from './mark-icons';

interface Props {
  name: IconName;
  /** More classes beside `cm-i`. */
  class?: string;
}

/** Decoration only: whatever it says must also stand in words nearby. */
export function Icon({ name, class: extra }: Props) {
  const shape: IconShape = icons[name];
  const classes = ['cm-i', shape.flip ? 'cm-flip' : undefined, extra].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox={shape.viewBox} aria-hidden="true" focusable="false">
      {shape.parts.map(([tag, attributes]) =>
        h(tag, { ...attributes, key: JSON.stringify(attributes) }),
      )}
    </svg>
  );
}
