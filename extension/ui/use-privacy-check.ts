import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { PrivacyCheck, ToShare } from './host';
import { useView } from './view-context';

/** Milliseconds without a key before words being written are looked at. */
const PAUSE = 400;
/** Milliseconds a share waits for the check at most. */
const PATIENCE = 1500;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((go) => setTimeout(go, milliseconds));

/** What was looked at, and what was found in it; null: no answer came. */
export interface Checked {
  readonly about: ToShare;
  readonly found: PrivacyCheck | null;
}

export interface PrivacyChecking {
  readonly checked: ReadonlySignal<Checked | undefined>;
  /** Looks once more, at the same words. */
  readonly again: () => Promise<void>;
  /** What changes next was a press, not a key: it is looked at without a pause. */
  readonly hurry: () => void;
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
  const pause = useRef(0);

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
      pause.current = 0;
      return;
    }
    const timer = setTimeout(() => void run.current(), pause.current);
    pause.current = PAUSE;
    return () => clearTimeout(timer);
  }, [checked, body, quote, revision]);

  return {
    checked,
    again: look,
    hurry: () => {
      pause.current = 0;
    },
    async isSeen() {
      if (latest.current === null || checked.peek()?.about.body === latest.current.body)
        return true;
      await Promise.race([look(), wait(PATIENCE)]);
      const now = checked.peek();
      return now?.about.body !== latest.current.body || (now.found?.note.length ?? 0) === 0;
    },
  };
}
