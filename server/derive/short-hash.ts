/** A short name for a value. */
import { createHash } from 'node:crypto';

/** The first 20 hexadecimal digits of SHA-256 of its JSON. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 20);
