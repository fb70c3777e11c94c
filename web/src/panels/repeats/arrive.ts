/** Where the keyboard goes when a table or a list opens something in the panel. */
import { focusDetails } from '../../chrome/places.ts';

/** Moves the focus to the panel's title when it was a row or a cell that opened it. */
export function arrive(): void {
  if (document.activeElement?.closest('.repeats, .compare') !== null) focusDetails();
}
