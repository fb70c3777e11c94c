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
export const openHelp = (): void => document.querySelector<HTMLDialogElement>('#help')?.showModal();
