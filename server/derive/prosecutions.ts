/** From statements to prosecutions: what is said of one person within one case, and what makes it one. Pure. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ATTRIBUTIONS, CERTAINTIES, markOf, strongest, WAYS_KNOWN, weakest } from '../mark.ts';
import type { Model } from '../model.ts';
import { digestOf } from './short-hash.ts';

const mark = z.object({
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  readBy: z.array(z.string()).readonly(),
  reasons: z.array(z.string()).readonly(),
});

/** What `said-within.cypher` returns: a statement of a person or a group that may hang on a prosecution. */
export const saidWithin = z.object({
  who: z.string(),
  direction: z.enum(['OUT', 'IN', 'FACT']),
  kind: z.string(),
  /** The other end and its type; null for a fact. */
  other: z.string().nullable(),
  type: z.string().nullable(),
  properties: mark
    .extend({
      key: z.string(),
      inCase: z.string().optional(),
      contested: z.boolean(),
      against: z.array(z.string()).readonly(),
    })
    .loose(),
  /** The cases in which the decision at the other end was taken, as far as somebody affirms it. */
  taken: z.array(mark.extend({ id: z.string(), key: z.string() })),
  affirmedBy: z.array(z.string()),
});
export type SaidWithin = z.output<typeof saidWithin>;

/** A twin of a relationship, or a fact that is shared. */
export interface Hung {
  readonly prosecution: string;
  readonly direction: 'OUT' | 'IN' | 'FACT';
  readonly kind: string;
  readonly other: string | null;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A prosecution as the graph keeps it. */
export interface ProsecutionRow {
  readonly id: string;
  readonly who: string;
  readonly matter: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly state: string };
  readonly hangs: readonly Hung[];
}

/** What `said-within.cypher` needs to know of the model: over which kinds something hangs, and which make a prosecution. */
export function hangingKinds({ hanging }: Model) {
  const kinds = (direction: 'IN' | 'OUT'): string[] => [
    ...new Set(hanging.filter((h) => h.direction === direction).map((h) => h.kind)),
  ];
  const making = [...new Set(hanging.filter((h) => h.makes).map((h) => h.kind))];
  return { out: kinds('OUT'), into: kinds('IN'), making };
}

/** Stays the same while both nodes do. */
export const prosecutionId = (who: string, matter: string): string =>
  `prosecution-${createHash('sha256')
    .update(JSON.stringify([who, matter]))
    .digest('hex')
    .slice(0, 12)}`;

/** The case within which something is said; null where none is named, or where there are several to guess from. */
function caseOf({ other, type, properties, taken }: SaidWithin): string | null {
  if (type === 'Case') return other;
  if (properties.inCase !== undefined) return properties.inCase;
  const [first, ...more] = new Set(taken.map((t) => t.id));
  return first === undefined || more.length > 0 ? null : first;
}

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Whether one speaker denies what another affirms: two penalties that cannot both be so leave no doubt of the matter. */
const isDisputed = ({ properties: { contested, against } }: SaidWithin): boolean =>
  contested && against.length === 0;

/** How much a statement says that there is a prosecution: as much as it says, and as the decision was taken in the case. */
function markWithin(said: SaidWithin) {
  const own = markOf(said.properties);
  const taken = said.properties.inCase === undefined ? strongest(said.taken) : undefined;
  return (taken === undefined ? own : weakest([own, taken])) ?? own;
}

/**
 * The prosecutions of people and groups of whom all this is said.
 * @param voice the voice of a source, see `voices`
 */
export function prosecutionsOf(
  model: Model,
  said: readonly SaidWithin[],
  voice: (source: string) => string,
): ProsecutionRow[] {
  const rules = new Map(model.hanging.map((h) => [`${h.kind} ${h.direction} ${h.other}`, h]));
  const ruleOf = ({ kind, direction, type }: SaidWithin) => rules.get(`${kind} ${direction} ${type ?? ''}`);
  const pairs = new Map<string, { who: string; matter: string; within: SaidWithin[] }>();
  for (const each of said) {
    const matter = caseOf(each);
    if (matter === null || (each.direction !== 'FACT' && ruleOf(each) === undefined)) continue;
    const id = prosecutionId(each.who, matter);
    const pair = pairs.get(id) ?? { who: each.who, matter, within: [] };
    pair.within.push(each);
    pairs.set(id, pair);
  }
  return [...pairs].flatMap(([id, { who, matter, within }]): ProsecutionRow[] => {
    const isDenied = (s: SaidWithin): boolean => s.properties.certainty === 'DENIED';
    const makers = within.filter((s) => !isDenied(s) && ruleOf(s)?.makes === true);
    const best = strongest(makers.map(markWithin));
    if (best === undefined) return [];
    const hangs = within
      .filter((s) => !isDenied(s))
      .map(({ direction, kind, other, properties }) => ({
        prosecution: id,
        direction,
        kind,
        other,
        key: properties.key,
        properties,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const sources = unique(makers.flatMap((s) => s.affirmedBy));
    const shown = {
      id,
      ...markOf(best),
      contested: makers.some(isDisputed),
      sources,
      independentSources: new Set(sources.map(voice)).size,
      makers: unique(makers.map((s) => s.properties.key)),
      denied: unique(within.filter(isDenied).map((s) => s.properties.key)),
    };
    const lines = hangs.map(({ direction, kind, other, properties }) => [
      direction,
      kind,
      other,
      Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    return [{ id, who, matter, properties: { ...shown, state: digestOf([shown, lines]) }, hangs }];
  });
}
