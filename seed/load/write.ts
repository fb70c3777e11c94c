/** Brings a batch of sources in the graph to what they should be, within one transaction: whole, or not at all. */
import { familiesTold } from '../../server/family-members.ts';
import { markOf } from '../../server/mark.ts';
import type { Model } from '../../server/model.ts';
import {
  derive,
  derivableClaim,
  type DerivableClaim,
  type StatementRow,
} from '../../server/derive/statements.ts';
import { parseWhen } from '../text/when.ts';
import type { ClaimRow, MentionRow, ProjectedSource } from './project.ts';
import { marksBefore, rememberBatch } from './remember-batch.ts';
import { known, priorClaim, priorMention, priorStatement } from './rows.ts';
import { timeOf } from './time.ts';
import type { Statements } from './transaction.ts';
import { type DetailsContext, reached, writeDetails } from './write-details.ts';
import { writeProsecutions } from './write-prosecutions.ts';
import { knownCuts, writeSentences } from './write-sentences.ts';

/** What does not change between batches. */
export interface WriteContext extends DetailsContext {
  /** The voice of a source. */
  readonly voice: (source: string) => string;
  /** When this load began, ISO 8601. */
  readonly now: string;
  /** Whether something is withheld that the graph shows: what is gone is then counted and not named. */
  readonly withholds: boolean;
}

/** What a batch changed. */
export interface Written {
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
}

const sourceRow = ({ source, voice, state, cut }: ProjectedSource) => {
  const { derivedFrom, ...properties } = source;
  const published = source.published === null ? null : parseWhen(source.published);
  return {
    id: source.id,
    derivedFrom,
    properties: {
      ...properties,
      voice,
      state,
      cut,
      derivedFromIds: derivedFrom,
      // The bounds of a date, so that the database can tell what was out on a day.
      publishedFirst: published?.startEarliest ?? null,
      publishedLast: published?.endLatest ?? null,
    },
  };
};

const mentionRow = ({ entity, sourceId, id, ...rest }: MentionRow) => ({
  id,
  sourceId,
  entity,
  properties: { id, sourceId, entity, ...rest },
});

/** @param loaded when the graph first had it */
const claimRow = (claim: ClaimRow, loaded: string | null) => ({
  sourceId: claim.sourceId,
  fromId: claim.fromId,
  toId: claim.toId,
  properties: { ...claim, loaded },
});

/** Of a claim, whom the words for its speakers are tied to; who says that somebody says it is a speaker too. */
const speakerRows = ({ id, byIds }: ClaimRow) =>
  [...new Set(byIds)].filter((speaker) => speaker !== '').map((speaker) => ({ claim: id, speaker }));

function factRow(model: Model, s: StatementRow) {
  const { key, group, kind, value, inCaseId, contested, against, sources, independentSources, dates } = s;
  const properties = {
    key,
    group,
    kind,
    value,
    inCase: inCaseId,
    ...markOf(s),
    contested,
    against,
    sources,
    independentSources,
    dates,
    families: familiesTold(model, { kind, value }),
    ...timeOf(model, s),
  };
  return { key, fromId: s.fromId, properties };
}

function relationshipRow(model: Model, s: StatementRow) {
  const { key, group, kind, contested, against, sources, independentSources, dates, inCaseId } = s;
  const evidence = { key, group, ...markOf(s), contested, against, sources, independentSources, dates };
  const families = familiesTold(model, { kind, qualifiers: new Map(s.qualifiers) });
  const qualifiers = Object.fromEntries(s.qualifiers);
  const properties = { ...evidence, inCase: inCaseId, families, ...timeOf(model, s), ...qualifiers };
  return { key, kind, fromId: s.fromId, toId: s.toId, properties };
}

/** Writes the statements of the affected groups and removes those that no claim carries any more. */
async function writeStatements(
  tx: Statements,
  model: Model,
  before: readonly { key: string; fromId: string; toId: string | null }[],
  after: readonly StatementRow[],
): Promise<void> {
  const old = new Set(before.map((s) => s.key));
  const now = new Set(after.map((s) => s.key));
  const gone = before.filter((s) => !now.has(s.key));
  await tx.write(
    'load-remove-facts',
    'keys',
    gone.filter((s) => s.toId === null).map((s) => s.key),
  );
  await tx.write(
    'load-remove-relationships',
    'rows',
    gone.filter((s) => s.toId !== null),
  );
  const [facts, relationships] = [after.filter((s) => s.toId === null), after.filter((s) => s.toId !== null)];
  const factOf = (s: StatementRow) => factRow(model, s);
  const relationshipOf = (s: StatementRow) => relationshipRow(model, s);
  const fresh = (s: StatementRow) => !old.has(s.key);
  const stays = (s: StatementRow) => old.has(s.key);
  await tx.write('load-create-facts', 'rows', facts.filter(fresh).map(factOf));
  await tx.write('load-update-facts', 'rows', facts.filter(stays).map(factOf));
  await tx.write('load-create-relationships', 'rows', relationships.filter(fresh).map(relationshipOf));
  await tx.write('load-update-relationships', 'rows', relationships.filter(stays).map(relationshipOf));
}

/**
 * Writes a batch.
 * @param sources what they should be
 * @param removed ids of sources that should not be there
 */
export async function writeBatch(
  tx: Statements,
  sources: readonly ProjectedSource[],
  removed: readonly string[],
  context: WriteContext,
): Promise<Written> {
  const ids = [...sources.map((s) => s.source.id), ...removed];
  await tx.read('load-lock', {}, () => null);
  const priorClaims = await tx.read('load-prior-claims', { sources: ids }, (row) => priorClaim.parse(row));
  const priorMentions = await tx.read('load-prior-mentions', { sources: ids }, (row) =>
    priorMention.parse(row),
  );
  const claims = sources.flatMap((s) => s.claims);
  const mentions = sources.flatMap((s) => s.mentions);

  const groups = [...new Set([...priorClaims, ...claims].map((c) => c.group))];
  const before = await tx.read('load-prior-statements', { groups }, (row) => priorStatement.parse(row));
  const rivals = await tx.read('load-rival-claims', { groups, sources: ids }, (row) =>
    derivableClaim.parse(row),
  );

  const oldClaims = known(priorClaims);
  const loadedBefore = new Map(priorClaims.map((c) => [c.id, c.loaded]));
  const newClaims = known(claims);
  const changed = claims.filter((c) => oldClaims.get(c.id) !== c.hash);
  const gone = priorClaims.filter((c) => newClaims.get(c.id) !== c.hash);
  const oldMentions = known(priorMentions);
  const newMentions = known(mentions);
  await tx.write(
    'load-remove-claims',
    'ids',
    gone.map((c) => c.id),
  );
  const cut = await knownCuts(tx, ids);
  await tx.write('load-write-sources', 'rows', sources.map(sourceRow));
  const entities = new Map(mentions.map((m) => [m.entity, { id: m.entity, type: m.type }]));
  await tx.write('load-write-entities', 'rows', [...entities.values()]);
  const movedOrNew = mentions.filter((m) => oldMentions.get(m.id) !== m.hash);
  await tx.write(
    'load-remove-mentions',
    'ids',
    priorMentions.filter((m) => !newMentions.has(m.id)).map((m) => m.id),
  );
  await tx.write('load-write-mentions', 'rows', movedOrNew.map(mentionRow));
  await tx.write(
    'load-write-claims',
    'rows',
    changed.map((c) => claimRow(c, loadedBefore.has(c.id) ? (loadedBefore.get(c.id) ?? null) : context.now)),
  );
  await tx.write('load-write-speakers', 'rows', changed.flatMap(speakerRows));
  await writeSentences(tx, sources, removed, cut);

  const all: DerivableClaim[] = [...claims, ...rivals];
  const after = derive(context.model, all, context.voice);
  const marks = await marksBefore(tx, before);
  await writeStatements(tx, context.model, before, after);
  await tx.write('load-remove-sources', 'ids', removed);
  const about = [...priorMentions, ...mentions].map(({ entity, type }) => ({ id: entity, type }));
  const affected = [...new Set(about.map(({ id }) => id))];
  await writeProsecutions(tx, about, context);
  await tx.write('load-remove-entities', 'ids', affected);
  await writeDetails(tx, [...new Set([...affected, ...(await reached(tx, affected))])], context);
  await rememberBatch(tx, { sources, priorClaims, priorMentions, before: marks, after }, context.withholds);
  return {
    claimsAdded: changed.length,
    claimsRemoved: gone.length,
  };
}
