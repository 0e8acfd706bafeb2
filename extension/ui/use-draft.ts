import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { NoteKind } from '../../shared/model';
import { type About, draftFor, passageKey } from './drafts';
import { useView } from './view-context';

/** Milliseconds of typing that may be lost, at most. */
const PAUSE = 300;

export interface Drafting {
  /** The draft these words are kept as. */
  readonly id: string;
  readonly body: Signal<string>;
  /** Why the words are only in the field: the code of a draft that was not kept. */
  readonly unkept: ReadonlySignal<string | null>;
  readonly write: (body: string) => void;
  /** Keeps the words now: before they are sent, so that no later keeping outlives them. */
  readonly keep: () => void;
  /** The words were sent, or thrown away: nothing is kept any more. */
  readonly finish: () => void;
}

/**
 * Words being written, kept as they grow: every 300 ms while keys are pressed, when the page hides, and
 * when the field goes away. Starts from what was written about the same thing before. `revision` is the
 * shared revision it is about; null: the page on the tab. `initial`: the words there are already.
 */
export function useDraft(
  about: About,
  kind: NoteKind,
  revision: string | null,
  initial = '',
): Drafting {
  const { host } = useView();
  const known = useRef(draftFor(host.drafts.peek(), about));
  const id = useRef(known.current?.id ?? host.newId());
  const body = useSignal(known.current?.body ?? initial);
  const unkept = useSignal<string | null>(null);
  const touched = useRef(false);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  const finished = useRef(false);

  const keep = async (words: string): Promise<void> => {
    const outcome = await host.saveDraft({ id: id.current, ...about, kind, body: words }, revision);
    unkept.value = !outcome.ok && outcome.code === 'no-room' ? outcome.code : null;
  };

  const save = (): void => {
    if (pending.current === undefined) return;
    clearTimeout(pending.current);
    pending.current = undefined;
    if (finished.current) return;
    const words = body.peek();
    if (words.trim() === '' || words === initial) {
      void host.dropDraft(id.current);
      return;
    }
    void keep(words);
  };
  const latest = useRef(save);
  latest.current = save;

  useEffect(() => {
    const flush = (): void => latest.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  // Text follows when its writer says it is about another heading.
  const place = passageKey(about.passage);
  useEffect(() => {
    if (!touched.current || finished.current) return;
    clearTimeout(pending.current);
    pending.current = setTimeout(() => latest.current(), PAUSE);
  }, [place]);

  // Drafts may be read from the device after the field is on screen.
  useSignalEffect(() => {
    const found = draftFor(host.drafts.value, about);
    if (found === undefined || touched.current || finished.current) return;
    id.current = found.id;
    body.value = found.body;
  });

  return {
    get id() {
      return id.current;
    },
    body,
    unkept,
    write: (words) => {
      touched.current = true;
      finished.current = false;
      body.value = words;
      // Not put off by the next key: who never pauses must not lose all she wrote.
      pending.current ??= setTimeout(() => latest.current(), PAUSE);
    },
    keep: () => latest.current(),
    finish: () => {
      finished.current = true;
      touched.current = false;
      id.current = host.newId();
      clearTimeout(pending.current);
      pending.current = undefined;
      body.value = '';
      unkept.value = null;
    },
  };
}
