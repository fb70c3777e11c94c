/** Tells whether a load takes out of the graph what is withheld, so that what is remembered of it keeps silent as well. */
import type { Corpus } from '../corpus.ts';
import { digestOf } from '../../server/derive/short-hash.ts';
import { entriesOf } from '../withhold/minors.ts';
import { knownClaim, knownWithheld } from './rows.ts';
import type { Statements } from './transaction.ts';

/** The entries of what is withheld, as hashes. */
export const withheldEntries = (given: Corpus): string[] => entriesOf(given).map((e) => digestOf(e.id));

const acceptedIn = ({ checked }: Corpus): Set<string> =>
  new Set(checked.flatMap((c) => c.claims.filter((d) => d.status === 'accepted').map((d) => d.id)));

/**
 * Whether more is withheld than when the graph was last loaded whole: by a new entry, or since a judgement now makes
 * more of one that was there.
 * @param given the corpus as people wrote it
 * @param corpus the same without what is withheld
 */
export async function withholdsMore(tx: Statements, given: Corpus, corpus: Corpus): Promise<boolean> {
  if (given === corpus) return false;
  const [known] = await tx.read('load-known-withheld', {}, (row) => knownWithheld.parse(row));
  if (withheldEntries(given).some((entry) => known?.withheld.includes(entry) !== true)) return true;
  const left = acceptedIn(corpus);
  const ids = [...acceptedIn(given)].filter((id) => !left.has(id));
  return (await tx.read('load-known-claims', { ids }, (row) => knownClaim.parse(row))).length > 0;
}
