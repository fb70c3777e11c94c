/** What one checked source should look like in the graph: pure, from claims, judgements and voices to rows. */
import type { DerivableClaim } from '../../server/derive/statements.ts';
import { digestOf } from '../../server/derive/short-hash.ts';
import type { Mark } from '../../server/mark.ts';
import type { Model } from '../../server/model.ts';
import { speakerId } from '../claim.ts';
import { mentionId } from '../corpus.ts';
import type { Identities } from '../identities.ts';
import type { Source } from '../source.ts';
import type { Checked, CheckedClaim } from '../gate/gate.ts';
import type { Value } from '../gate/value.ts';
import { sayClaim } from '../say-claim.ts';
import { fold } from '../text/names.ts';
import { type SentenceRow, sentenceRows } from './sentences.ts';

/** A claim as the graph keeps it, with all that derivation needs. */
export interface ClaimRow extends Readonly<DerivableClaim> {
  readonly id: string;
  readonly hedge: string | null;
  readonly by: readonly string[];
  /** By place in `by`, the id of the node that a reviewer tied the words to; empty where they are words alone. */
  readonly byIds: readonly string[];
  /** The parts that the reviewer supplied: `from`, `to`, `inCase`, `by`, `words`. */
  readonly read: readonly string[];
  readonly dateSaid: string | null;
  readonly says: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly context: readonly string[];
  readonly fromAs: string | null;
  readonly toAs: string | null;
  readonly extractor: string;
  /** The day on which it was accepted, where the file has it. */
  readonly reviewed: string | null;
  /** Of what the file says, whatever nodes its mentions are: a claim whose hash is another was changed in place. */
  readonly told: string;
  /** Quote and context, who says it, and the reservation, each folded as names are: what is searched. */
  readonly folded: string;
  readonly foldedBy: string;
  readonly foldedHedge: string;
  /** Of everything above: a claim whose hash is the same is left alone. */
  readonly hash: string;
}

/** A mention as the graph keeps it. */
export interface MentionRow {
  readonly id: string;
  readonly sourceId: string;
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly named: boolean;
  readonly entity: string;
  readonly chosenName: string | null;
  readonly gazetteer: string | null;
  readonly hash: string;
}

/** What a source should look like. */
export interface ProjectedSource {
  readonly source: Source;
  readonly voice: string;
  readonly mentions: readonly MentionRow[];
  readonly claims: readonly ClaimRow[];
  /** Ids of claims that were edited, to the id of what they became. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The text, sentence by sentence. */
  readonly sentences: readonly SentenceRow[];
  /** Of the sentences: where it is the same, they are left alone. */
  readonly cut: string;
  /** Of all of it and the model: a source whose state is the same is left alone. */
  readonly state: string;
}

/** The three marks of a claim, each by itself. */
export function marksOf(
  claim: Pick<CheckedClaim, 'polarity' | 'hedge' | 'by' | 'resolved' | 'inferred'>,
): Pick<Mark, 'certainty' | 'attribution' | 'known'> {
  const affirmed = claim.hedge === undefined ? 'ASSERTED' : 'HEDGED';
  const worded = claim.resolved.length > 0 ? 'READ' : 'STATED';
  return {
    certainty: claim.polarity === 'denied' ? 'DENIED' : affirmed,
    attribution: claim.by.length > 0 ? 'QUOTED' : 'DOCUMENT',
    known: claim.inferred === undefined ? worded : 'INFERRED',
  };
}

interface Keys {
  readonly fact: string;
  readonly group: string;
}

function keysOf(
  model: Model,
  kind: string,
  ends: readonly (string | null)[],
  value: Value | null,
  qualifiers: readonly (readonly [string, Value])[],
): Keys {
  const attribute = model.attributes.get(kind);
  if (attribute !== undefined) {
    const fact = digestOf([kind, ends, value]);
    return { fact, group: attribute.single === null ? fact : digestOf([kind, ends]) };
  }
  const given = new Map(qualifiers);
  const rules = model.relationships.get(kind)?.qualifiers ?? [];
  const competes = (name: string): boolean => {
    const single = rules.find((q) => q.name === name)?.single;
    return (
      single !== null &&
      single !== undefined &&
      (single.when === null || given.get(single.when) === single.is)
    );
  };
  const rest = qualifiers.filter(([name]) => !competes(name));
  const fact = digestOf([kind, ends, qualifiers]);
  const anySingle = rules.some((q) => q.single !== null && competes(q.name));
  // The words of a source (`as`) may differ between statements that compete, so they do not separate them.
  const group = anySingle ? digestOf([kind, ends, rest.filter(([name]) => name !== 'as')]) : fact;
  return { fact, group };
}

/** The rows of one source. Entities that no accepted claim speaks of are left out: nothing would carry them. */
export function project(
  checked: Checked,
  identities: Identities,
  voice: string,
  model: Model,
): ProjectedSource {
  const { source, entities } = checked;
  const accepted = checked.claims.filter((c) => c.status === 'accepted');
  const used = new Set(
    accepted.flatMap((c) => [
      c.from.key,
      c.to?.key,
      c.inCase,
      ...c.by.map((b) => ('key' in b ? b.key : undefined)),
    ]),
  );
  const resolved = new Map<string, MentionRow>();
  for (const [key, entity] of Object.entries(entities)) {
    if (!used.has(key)) continue;
    const id = mentionId(source.id, key);
    const { entity: node, chosenName } = identities.resolve({
      id,
      type: entity.type,
      gazetteer: entity.gazetteer ?? null,
    });
    const row = {
      id,
      sourceId: source.id,
      key,
      type: entity.type,
      name: entity.name ?? entity.label ?? key,
      otherNames: entity.otherNames,
      named: entity.name !== undefined,
      entity: node,
      chosenName: chosenName ?? entity.shown ?? null,
      gazetteer: entity.gazetteer ?? null,
    };
    resolved.set(key, { ...row, hash: digestOf(row) });
  }
  const nodeOf = (key: string): string => resolved.get(key)?.entity ?? mentionId(source.id, key);
  const nameOf = (key: string): string => entities[key]?.shown ?? resolved.get(key)?.name ?? key;
  const claims = accepted.map((claim): ClaimRow => {
    const qualifiers = Object.entries(claim.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
    const fromId = nodeOf(claim.from.key);
    const toId = claim.to === undefined ? null : nodeOf(claim.to.key);
    const inCaseId = claim.inCase === undefined ? null : nodeOf(claim.inCase);
    const by = claim.by.map((b) => ('key' in b ? (b.as ?? nameOf(b.key)) : b.words));
    const quote = source.text.slice(claim.place.start, claim.place.end);
    const row = {
      id: claim.id,
      sourceId: source.id,
      kind: claim.kind,
      fromId,
      toId,
      inCaseId,
      value: claim.typedValue === null ? null : String(claim.typedValue),
      qualifiers: JSON.stringify(qualifiers),
      polarity: claim.polarity === 'denied' ? ('DENIED' as const) : ('AFFIRMED' as const),
      ...marksOf(claim),
      hedge: claim.hedge ?? null,
      by,
      byIds: claim.by.map((b) => ('key' in b ? nodeOf(b.key) : '')),
      read: claim.resolved,
      inferred: claim.inferred ?? null,
      speaker: speakerOf(source.id, claim, nodeOf),
      date: claim.when?.edtf ?? null,
      dateSaid: claim.when?.said ?? null,
      ...keysOf(model, claim.kind, [fromId, toId, inCaseId], claim.typedValue, qualifiers),
      says: sayClaim(model, claim, nameOf),
      quote,
      before: claim.place.before,
      after: claim.place.after,
      start: claim.place.start,
      end: claim.place.end,
      context: claim.context,
      fromAs: claim.from.as ?? null,
      toAs: claim.to?.as ?? null,
      extractor: claim.extractor,
      reviewer: claim.reviewer ?? '',
      reviewed: claim.reviewed ?? null,
      told: toldBy(claim),
      folded: [quote, ...claim.context].map(fold).join(' '),
      foldedBy: by.map(fold).join(' '),
      foldedHedge: fold(claim.hedge ?? ''),
    };
    return { ...row, hash: digestOf(row) };
  });
  const mentions = [...resolved.values()];
  const state = digestOf([
    model.hash,
    voice,
    { ...source },
    mentions.map((m) => m.hash),
    claims.map((c) => c.hash),
  ]);
  const replaced = new Map(accepted.flatMap((c) => (c.replaces === undefined ? [] : [[c.replaces, c.id]])));
  const sentences = sentenceRows(source);
  return { source, voice, mentions, claims, replaced, sentences, cut: digestOf(sentences), state };
}

/** A hash of what a reviewer decided of a claim and its id does not tell. */
function toldBy({
  id,
  hedge,
  by,
  when,
  context,
  resolved,
  inferred,
  reviewer,
  reviewed,
}: CheckedClaim): string {
  return digestOf([id, hedge, by, when, context, resolved, inferred, reviewer, reviewed]);
}

/** The nearest speaker: one node is one speaker in every source, words are a speaker of their own source. */
function speakerOf(source: string, claim: CheckedClaim, nodeOf: (key: string) => string): string {
  const [nearest] = claim.by;
  if (nearest === undefined) return `source:${source}`;
  return 'key' in nearest ? `node:${nodeOf(nearest.key)}` : `words:${source}:${speakerId(nearest)}`;
}
