/** Places of the page that keys lead to. */

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** The search field. */
export const focusSearch = (): void => focus('#search');
/** The title of the details, once they are drawn. */
export const focusDetails = (): void => {
  requestAnimationFrame(() => focus('#details h2'));
};
/** The picture. */
export const focusPicture = (): void => focus('#picture');
/** The dialog that lists the keys. */
export function openHelp(): void {
  const help = document.querySelector<HTMLDialogElement>('#help');
  help?.showModal();
  // The browser goes to its button, at the end; reading begins at the top.
  help?.querySelector<HTMLElement>('h2')?.focus();
}
