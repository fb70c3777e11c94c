/** What reviewers judged between two mentions, by the nodes that their judgements give them. */
import type { Corpus } from '../corpus.ts';
import type { Judgement } from '../identities.ts';

/** A verdict on two mentions, and where it stands: `file:line`, or the gazetteer. */
export interface Judged {
  readonly verdict: Judgement['verdict'];
  readonly place: string;
}

/**
 * Looks up what is judged between two mentions: a judgement on any mention of a node is one on all of them.
 * @param nodeOf the node of each mention, by its id
 */
export function judgedBetween(
  { judgements }: Pick<Corpus, 'judgements'>,
  nodeOf: ReadonlyMap<string, string>,
): (a: string, b: string) => Judged | null {
  const node = (mention: string): string => nodeOf.get(mention) ?? mention;
  const pair = (a: string, b: string): string => [node(a), node(b)].sort().join(' ');
  const between = new Map<string, Judged>();
  const within = new Map<string, Judged>();
  for (const {
    mentions: [a = '', b = ''],
    verdict,
    place,
  } of judgements) {
    if (verdict === 'same') within.set(node(a), { verdict, place });
    else between.set(pair(a, b), { verdict, place });
  }
  return (a, b) =>
    node(a) === node(b)
      ? (within.get(node(a)) ?? { verdict: 'same', place: 'the gazetteer' })
      : (between.get(pair(a, b)) ?? null);
}
