import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Where what had the focus goes away (a form that was answered, a conversation settled), and
 * nothing took it over, the focus goes to the first of `heirs` there is, else to the box. Without
 * it a keyboard would begin again at the top of the page.
 */
export function useFocusKept(box: RefObject<HTMLElement | null>, heirs: string): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { ownerDocument: document } = element;
    let held: Element | null = null;

    const hold = ({ target }: FocusEvent): void => {
      held = target instanceof Element ? target : null;
    };
    const release = ({ target }: FocusEvent): void => {
      // Left by hand, not taken away: it is still there when the change is done.
      queueMicrotask(() => {
        if (held === target && held?.isConnected === true) held = null;
      });
    };
    const restore = (): void => {
      if (held === null || held.isConnected) return;
      const free = document.activeElement === null || document.activeElement === document.body;
      held = null;
      if (free) (element.querySelector<HTMLElement>(heirs) ?? element).focus();
    };
    // After the effects of what came instead: it may take the focus itself.
    const changes = new MutationObserver(() => {
      if (held?.isConnected === false) requestAnimationFrame(() => setTimeout(restore));
    });
    element.addEventListener('focusin', hold);
    element.addEventListener('focusout', release);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', hold);
      element.removeEventListener('focusout', release);
      changes.disconnect();
    };
  }, [box, heirs]);
}
