import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Calls `onEscape` when Escape is pressed inside the element. The innermost one takes the press:
 * an outer one sees it as already handled.
 */
export function useEscape(
  box: RefObject<HTMLElement | null>,
  onEscape: () => void,
  active = true,
): void {
  useEffect(() => {
    if (!active) return;
    const element = box.current;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    element?.addEventListener('keydown', pressed);
    return () => element?.removeEventListener('keydown', pressed);
  });
}
