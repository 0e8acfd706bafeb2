import { type Signal, useSignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

import type { Note } from '../../shared/model';
import type { Draft, Host } from './host';

export type RemovedNote = Parameters<Host['restoreNote']>[0];

export interface LetGo {
  readonly draft: Draft;
  /** What it is about, which may have gone with it. */
  readonly about: RemovedNote['about'];
}

/** What was taken away while these views are open, each of which can be brought back. */
export interface Removals {
  readonly notes: Signal<readonly RemovedNote[]>;
  readonly replies: Signal<readonly Note[]>;
  readonly drafts: Signal<readonly LetGo[]>;
}

const RemovalsContext = createContext<Removals | null>(null);

function useOwnRemovals(): Removals {
  const notes = useSignal<readonly RemovedNote[]>([]);
  const replies = useSignal<readonly Note[]>([]);
  const drafts = useSignal<readonly LetGo[]>([]);
  return useMemo(() => ({ notes, replies, drafts }), [notes, replies, drafts]);
}

/** Holds on to them for views that come and go, as those behind tabs do. */
export function RemovalsProvider({ children }: { children: ComponentChildren }) {
  const removals = useOwnRemovals();
  return <RemovalsContext.Provider value={removals}>{children}</RemovalsContext.Provider>;
}

/** Where no provider stands, for as long as the view itself does. */
export function useRemovals(): Removals {
  const own = useOwnRemovals();
  return useContext(RemovalsContext) ?? own;
}
