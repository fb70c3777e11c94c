/** Proposes who may be the same: names compared over spelling, script, order and initials. It merges nothing. */
import type { Model } from '../../server/model.ts';
import type { Corpus } from '../corpus.ts';
import { identitiesOf, mentionId } from '../corpus.ts';
import type { Checked } from '../gate/gate.ts';
import { blocked } from './blocked.ts';
import { ALONE_WORD, compareNames, type Likeness, type Part } from './compare.ts';
import { claimsByKey, inContext, type MentionInContext, namesOf } from './context.ts';
import { type Judged, judgedBetween } from './judged.ts';

/** Two mentions that may be one, and why. */
export interface Candidate {
  readonly a: MentionInContext;
  readonly b: MentionInContext;
  /** From 0 to 1: 1 for names that are the same once folded. */
  readonly score: number;
  /** The words held against one another that the score is made of. */
  readonly parts: readonly Part[];
  /** Why, in words. */
  readonly reasons: readonly string[];
  /** What reviewers judged of the two already; null while nobody has. */
  readonly judged: Judged | null;
}

/** What to propose. */
export interface ProposeOptions {
  /** Only this type of node. */
  readonly type?: string;
  /** Only what has an end in one of these sources. */
  readonly sources?: readonly string[];
  /** The least score. */
  readonly least?: number;
  /** Also what is judged already, and a word alone against a whole name whatever the score. */
  readonly all?: boolean;
}

/** The least score that is proposed; measured in `docs/identity.md`. */
export const LEAST = 0.85;

/** Groups are counted and never one. */
const NEVER = new Set(['Group']);

const WITHIN = 'two keys of one source with like names: one thing under two keys, or namesakes';

interface Named {
  readonly id: string;
  readonly key: string;
  readonly file: Checked;
  readonly type: string;
  readonly names: readonly string[];
  /** The node that judgements and gazetteers give it. */
  readonly node: string;
  readonly signed: boolean;
}

/** Every mention that has a name, by id, so that nothing depends on the order of sources. */
function namedMentions(corpus: Corpus, type: string | undefined): Named[] {
  const identities = identitiesOf(corpus);
  return corpus.checked
    .flatMap((file) =>
      Object.entries(file.entities).flatMap(([key, entity]): Named[] => {
        if (NEVER.has(entity.type) || (type !== undefined && entity.type !== type)) return [];
        const entry = corpus.gazetteer.entries.get(entity.gazetteer ?? '');
        const names = [...namesOf(entity), ...(entry === undefined ? [] : [entry.name, ...entry.otherNames])];
        if (names.length === 0) return [];
        const id = mentionId(file.source.id, key);
        const ref = { id, type: entity.type, gazetteer: entity.gazetteer ?? null };
        const { entity: node } = identities.resolve(ref);
        return [
          { id, key, file, type: entity.type, names: [...new Set(names)], node, signed: entry !== undefined },
        ];
      }),
    )
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** The likest two names of two mentions. */
function likest(a: Named, b: Named): Likeness {
  let best: Likeness = { score: 0, parts: [], reasons: [] };
  for (const x of a.names)
    for (const y of b.names) {
      const likeness = compareNames(x, y, a.type === 'Person');
      if (likeness.score > best.score) best = likeness;
    }
  return best;
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * The candidates of a corpus, the likest first: of the same type, by their names alone. Of two nodes that hold several
 * mentions only the likest pair is proposed.
 * @throws InvalidFile when judgements contradict one another
 */
export function proposeIdentities(corpus: Corpus, model: Model, options: ProposeOptions = {}): Candidate[] {
  const { type, sources, all = false, least = LEAST } = options;
  const mentions = namedMentions(corpus, type);
  const judgedOf = judgedBetween(corpus, new Map(mentions.map((m) => [m.id, m.node])));
  const wanted = (m: Named): boolean => sources === undefined || sources.includes(m.file.source.id);
  const best = new Map<string, { a: Named; b: Named; likeness: Likeness; judged: Judged | null }>();
  for (const [a, b] of blocked(mentions, all)) {
    const judged = judgedOf(a.id, b.id);
    // Two entries of a gazetteer are two things.
    if ((!all && judged !== null) || (!wanted(a) && !wanted(b)) || (a.signed && b.signed)) continue;
    const likeness = likest(a, b);
    const told = all && likeness.reasons.includes(ALONE_WORD);
    if (likeness.score < least && !told) continue;
    const pair = all ? `${a.id} ${b.id}` : [a.node, b.node].sort().join(' ');
    const before = best.get(pair);
    if (before === undefined || likeness.score > before.likeness.score)
      best.set(pair, { a, b, likeness, judged });
  }
  const claims = new Map<Checked, ReturnType<typeof claimsByKey>>();
  const tell = ({ file, key }: Named): MentionInContext | null => {
    const known = claims.get(file) ?? claimsByKey(file);
    claims.set(file, known);
    return inContext(file, key, known.get(key) ?? [], model);
  };
  return [...best.values()]
    .sort(
      (x, y) =>
        y.likeness.score - x.likeness.score || (`${x.a.id} ${x.b.id}` < `${y.a.id} ${y.b.id}` ? -1 : 1),
    )
    .flatMap(({ a, b, likeness, judged }) => {
      const [left, right] = [tell(a), tell(b)];
      if (left === null || right === null) return [];
      const within = left.source === right.source ? [WITHIN] : [];
      const { score, parts, reasons } = likeness;
      return [{ a: left, b: right, score: rounded(score), parts, reasons: [...reasons, ...within], judged }];
    });
}
