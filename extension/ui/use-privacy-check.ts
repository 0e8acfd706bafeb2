import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { PrivacyCheck, ToShare } from './host';
import { useView } from './view-context';

/** Milliseconds without a key before words being written are looked at. */
const PAUSE = 400;

/** What was looked at, and what was found in it; null: no answer came. */
export interface Checked {
  readonly about: ToShare;
  readonly found: PrivacyCheck | null;
}

export interface PrivacyChecking {
  readonly checked: ReadonlySignal<Checked | undefined>;
  /** Looks once more, at the same words. */
  readonly again: () => Promise<void>;
  /**
   * Whether she has seen what is in her words as they are now. Where she was quicker than the check, it
   * is made here and shown; the next press shares, whatever was found.
   */
  readonly isSeen: () => Promise<boolean>;
}

/** Looks for what says who a student is in what is about to be shared; null: nothing is shared. */
export function usePrivacyCheck(about: ToShare | null): PrivacyChecking {
  const { host } = useView();
  const checked = useSignal<Checked | undefined>(undefined);
  const latest = useRef(about);
  latest.current = about;
  const turn = useRef(0);

  async function look(): Promise<void> {
    const asked = latest.current;
    if (asked === null) return;
    turn.current += 1;
    const mine = turn.current;
    const found = (await host.checkPrivacy(asked)) ?? null;
    if (turn.current === mine) checked.value = { about: asked, found };
  }

  const run = useRef(look);
  run.current = look;
  const { body, quote, revision } = about ?? {};
  useEffect(() => {
    if (body === undefined) {
      turn.current += 1;
      checked.value = undefined;
      return;
    }
    const isFirst = checked.peek() === undefined;
    const timer = setTimeout(() => void run.current(), isFirst ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [checked, body, quote, revision]);

  return {
    checked,
    again: look,
    async isSeen() {
      if (latest.current === null || checked.peek()?.about.body === latest.current.body)
        return true;
      await look();
      return (checked.peek()?.found?.note.length ?? 0) === 0;
    },
  };
}
