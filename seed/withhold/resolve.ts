/** What the entries of `withheld.yaml` are about: nodes with all their mentions, and claims. */
import { InvalidFile } from '../../server/errors.ts';
import { type Corpus, identitiesOf, mentionRefs } from '../corpus.ts';
import type { MentionRef } from '../identities.ts';
import type { Withholding } from '../withheld.ts';

/** A withheld node. */
export interface WithheldNode {
  readonly type: string;
  /** Ids of all mentions that judgements and gazetteers make one. */
  readonly mentions: ReadonlySet<string>;
}

/** What is withheld. */
export interface Resolved {
  /** Each with the id of its entry. */
  readonly nodes: readonly (WithheldNode & { readonly entry: string })[];
  /** Ids of claims, those made from a withheld one included. */
  readonly claims: ReadonlySet<string>;
}

/** The mentions of each node, and the ids by which a node may be named. */
function nodesOf(corpus: Corpus): {
  byNode: ReadonlyMap<string, readonly MentionRef[]>;
  nodeOf: (id: string) => string | undefined;
} {
  const identities = identitiesOf(corpus);
  const byNode = new Map<string, MentionRef[]>();
  const nodeOf = new Map<string, string>(identities.former);
  for (const ref of mentionRefs(corpus.checked).values()) {
    const { entity } = identities.resolve(ref);
    byNode.set(entity, [...(byNode.get(entity) ?? []), ref]);
    nodeOf.set(ref.id, entity);
    nodeOf.set(entity, entity);
  }
  return { byNode, nodeOf: (id) => nodeOf.get(id) };
}

/** Claims that were made from withheld ones say the same in other words. */
function withSuccessors(corpus: Corpus, ids: ReadonlySet<string>): Set<string> {
  const found = new Set(ids);
  const claims = corpus.checked.flatMap((c) => c.claims);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { id, replaces } of claims) if (replaces !== undefined && found.has(replaces)) found.add(id);
  }
  return found;
}

/** With all that judgements make one with these, also where a file of theirs cannot be read just now. */
function withJudged({ judgements }: Corpus, mentions: readonly string[]): Set<string> {
  const found = new Set(mentions);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const j of judgements)
      if (j.verdict === 'same' && j.mentions.some((m) => found.has(m)))
        for (const m of j.mentions) found.add(m);
  }
  return found;
}

/** What one id names, or null. */
export function find(corpus: Corpus, what: string): WithheldNode | 'claim' | null {
  if (corpus.checked.some((c) => c.claims.some((claim) => claim.id === what || claim.replaces === what)))
    return 'claim';
  const { byNode, nodeOf } = nodesOf(corpus);
  const minted = corpus.judgements.find((j) => j.entity === what || j.formerly?.includes(what) === true);
  const refs = mentionRefs(corpus.checked);
  const node = byNode.get(nodeOf(what) ?? '')?.map((m) => m.id) ?? minted?.mentions ?? [what];
  const mentions = withJudged(corpus, node);
  const [type] = [...mentions].flatMap((id) => refs.get(id)?.type ?? []);
  return type === undefined ? null : { type, mentions };
}

/**
 * Resolves entries.
 * @throws InvalidFile for an entry that names nothing: what it was to keep back could not be recognised
 */
export function resolve(corpus: Corpus, entries: readonly Withholding[]): Resolved {
  const nodes: (WithheldNode & { entry: string })[] = [];
  const claims = new Set<string>();
  for (const { id, what, place } of entries) {
    const found = find(corpus, what);
    if (found === 'claim') claims.add(what);
    else if (found !== null) nodes.push({ ...found, entry: id });
    else if (/^c-[0-9a-f]{12}$/u.test(what) && corpus.checked.some((c) => c.refusals.length > 0))
      claims.add(what);
    else
      throw new InvalidFile(
        place,
        `the entry ${id} names no mention, node or claim that is there`,
        'Nothing is loaded, since what it keeps back could not be recognised. Mend the claims file it was about, give `what` its new key or id, or take the entry out with `refrain unwithhold`.',
      );
  }
  return { nodes, claims: withSuccessors(corpus, claims) };
}
