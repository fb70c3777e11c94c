/** Reads plain text, in any encoding, with front matter or without. */
import { normalise } from './normalise.ts';
import { plainParts, plainReading } from './plain.ts';
import type { Reader } from './reader.ts';
import { unwrap } from './unwrap.ts';

/** Plain text. */
export const text: Reader = {
  format: 'text',
  says: 'plain text',
  endings: ['txt', 'text', 'log', 'asc'],
  recognises: () => true,
  read: ({ bytes }) =>
    Promise.resolve().then(() => {
      const parts = plainParts(bytes);
      return plainReading(unwrap(normalise(parts.front.body)), parts);
    }),
};
