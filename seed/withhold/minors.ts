/** Who is withheld without being asked: minors, unless a reviewer lets them appear; and all that is withheld, with them. */
import { createHash } from 'node:crypto';
import type { CheckedClaim } from '../gate/gate.ts';
import { type Corpus, mentionId } from '../corpus.ts';
import type { Withholding } from '../withheld.ts';
import { find } from './resolve.ts';

/** The age at which nobody is a minor any more: Convention on the Rights of the Child, Article 1. */
const OF_AGE = 18;

/** Whether a claim says that somebody is or was a minor. What is only proposed counts: it keeps back, and shows nothing. */
const saysMinor = ({ kind, typedValue, polarity }: CheckedClaim): boolean =>
  polarity === 'affirmed' &&
  ((kind === 'Person.minor' && typedValue === true) ||
    (kind === 'Person.age' && typeof typedValue === 'number' && typedValue < OF_AGE));

/** Drawn from the text as we keep it, which is never shown whole: who has it knows the name already. */
const entryId = (text: string, mention: string): string =>
  `w-${createHash('sha256').update(`${mention} ${text}`).digest('hex').slice(0, 12)}`;

/** An entry for each mention that its source says is a minor, where nobody lets it appear. */
export function minorsOf(corpus: Corpus): readonly Withholding[] {
  const said = corpus.checked.flatMap(({ file, source, claims }) =>
    claims.filter(saysMinor).map((claim) => ({ file, source, claim })),
  );
  if (said.length === 0) return [];
  const shown = new Set(
    corpus.shown.flatMap(({ what }) => {
      const found = find(corpus, what);
      return found === null || found === 'claim' ? [] : [...found.mentions];
    }),
  );
  const entries = said.flatMap(({ file, source, claim }): [string, Withholding][] => {
    const what = mentionId(source.id, claim.from.key);
    if (shown.has(what)) return [];
    const by = claim.reviewer ?? 'refrain';
    return [[what, { id: entryId(source.text, what), what, by, why: 'a minor', place: file }]];
  });
  return [...new Map(entries).values()];
}

/** All that is withheld: what `withheld.yaml` names, and minors. */
export const entriesOf = (corpus: Corpus): readonly Withholding[] => [
  ...corpus.withheld,
  ...minorsOf(corpus),
];
