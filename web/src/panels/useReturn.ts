/** Where the keyboard goes when the panel closes: back to what opened it. */
import { useEffect, useRef, type RefObject } from 'react';

/**
 * Remembers what outside `panel` had the focus last, and gives it the focus again when the panel closes under it.
 * @param isClosed whether nothing is selected
 */
export function useReturn(panel: RefObject<HTMLElement | null>, isClosed: boolean): void {
  const outside = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && panel.current?.contains(target) !== true) outside.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [panel]);
  useEffect(() => {
    // The focus is nowhere when the button that had it is gone.
    if (isClosed && document.activeElement === document.body && outside.current?.isConnected === true)
      outside.current.focus();
  }, [isClosed]);
}
