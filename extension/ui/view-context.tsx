import { useSignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

import type { Host, Membership } from './host';

/** What every view stands on. */
export interface View {
  readonly host: Host;
  /** Milliseconds since 1970; only to put dates into words. */
  readonly now: () => number;
  /** Says something once to a screen reader, politely. */
  readonly announce: (words: string) => void;
}

const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('A view must stand inside a ViewProvider.');
  return view;
}

const NOBODY: Membership['person'] = { id: '', name: '', roles: [] };

/** Who is reading; nobody yet while that is unknown. */
export function useMe(): Membership['person'] {
  return useView().host.me.value?.person ?? NOBODY;
}

interface Props {
  host: Host;
  now?: (() => number) | undefined;
  children: ComponentChildren;
}

export function ViewProvider({ host, now = Date.now, children }: Props) {
  const said = useSignal('');
  const view = useMemo<View>(
    () => ({
      host,
      now,
      // The same words twice would not be heard twice: a no-break space tells them apart.
      announce: (words) => {
        said.value = said.value === words ? `${words}\u00a0` : words;
      },
    }),
    [host, now, said],
  );
  return (
    <ViewContext.Provider value={view}>
      {children}
      <output class="cm-vh">{said.value}</output>
    </ViewContext.Provider>
  );
}
