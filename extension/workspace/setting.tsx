import type { ComponentChildren } from 'preact';

import { type MessageKey, t } from '../ui/text';

/** Who a setting came from. */
export type Source = 'policy' | 'code' | 'product';

const sources: Record<Source, MessageKey> = {
  policy: 'setByPolicy',
  code: 'setByCode',
  product: 'setByProduct',
};

interface Props {
  name: string;
  /** null: nobody said. */
  source: Source | null;
  /** How it stands with it in this browser. */
  state?: string;
  children: ComponentChildren;
}

/** One setting: its name, its value, and where that came from. */
export function Setting({ name, source, state, children }: Props) {
  return (
    <div class="cm-setting">
      <dt class="cm-label">{name}</dt>
      <dd>{children}</dd>
      {source !== null && (
        <dd class="cm-meta">
          {state === undefined ? t(sources[source]) : t('setFromState', t(sources[source]), state)}
        </dd>
      )}
    </div>
  );
}

/** An address or an id: left to right in every language. */
export function Address({ value }: { value: string }) {
  return (
    <bdi class="cm-address" dir="ltr">
      {value}
    </bdi>
  );
}
