import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { useEscape } from './use-escape';

interface Popover {
  readonly open: Signal<boolean>;
  /** Holds the button and what it opens. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** What a button opens, and a look elsewhere closes; Escape goes back to the button. */
export function usePopover(): Popover {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) open.value = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  useEscape(
    box,
    () => {
      open.value = false;
      button.current?.focus();
    },
    open.value,
  );

  return { open, box, button };
}
