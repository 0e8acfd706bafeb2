import type { ComponentChildren } from 'preact';

import { Icon } from './icon';
import type { IconName } from './icons';

interface Props {
  icon: IconName;
  tone?: 'calm' | 'caution' | 'danger';
  /** `alert` only for what has just failed under her hands. */
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/** One line of calm: what happened, what is safe, what to do. */
export function Notice({ icon, tone = 'calm', role = 'status', children }: Props) {
  return (
    <div class={tone === 'calm' ? 'cm-notice' : `cm-notice ${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
