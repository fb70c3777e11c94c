/** The name of what a graph was made of. */
import { createHash } from 'node:crypto';

/** Digits enough to tell the states of one graph apart, and few enough to read out. */
const LENGTH = 10;

/** Names a version. @param madeOf what `graph-made-of.cypher` returns */
export const graphVersion = (madeOf: unknown): string =>
  createHash('sha256').update(JSON.stringify(madeOf)).digest('hex').slice(0, LENGTH);
