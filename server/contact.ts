/** Where to ask whoever runs this copy of Refrain for a correction: an e-mail address, or a page over https. */

/** An address that can be shown and followed. */
export interface Contact {
  /** As it is shown. */
  readonly address: string;
  /** Where it leads: `mailto:…` or `https://…`. */
  readonly link: string;
}

const MAIL = /^[\p{L}\p{N}._%+'-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u;
// What is not seen, or turns the direction of writing, would make an address look like another.
const SEEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+$/u;

/**
 * Reads an address.
 * @returns undefined for what is neither an e-mail address nor an https URL without user and password
 * @example readContact('corrections@example.org')?.link // 'mailto:corrections@example.org'
 */
export function readContact(text: string): Contact | undefined {
  const address = text.trim();
  if (!SEEN.test(address)) return undefined;
  if (MAIL.test(address)) {
    const [name = '', host = ''] = address.split('@');
    return { address, link: `mailto:${encodeURIComponent(name)}@${host}` };
  }
  if (!/^https:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username === '' && url.password === '' ? { address, link: url.href } : undefined;
}

/** What is said where none is set. */
export const NO_CONTACT = 'Whoever runs this copy of Refrain has set no address for corrections.';

/** Where to ask, as a sentence for what is exported as text. */
export const sayContact = (contact: Contact | null): string =>
  contact === null ? NO_CONTACT : `To ask for a correction: ${contact.address}`;
