/** Remembers what a batch changes: claims, how statements are marked, in which nodes mentions stand. */
import type { StatementRow } from '../../server/derive/statements.ts';
import { countUnnamed, forget, forgetGone, forgetMentions, isFirst, remember, type Step } from './feed.ts';
import type { ProjectedSource } from './project.ts';
import { type PriorClaim, type PriorMention, priorMarks, type PriorStatement } from './rows.ts';
import type { Statements } from './transaction.ts';

/** What was before a batch, and what it brings. */
export interface Changed {
  readonly sources: readonly ProjectedSource[];
  readonly priorClaims: readonly PriorClaim[];
  readonly priorMentions: readonly PriorMention[];
  /** The statements that it touches, and their marks. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: readonly StatementRow[];
}

type Marks = Pick<StatementRow, 'certainty' | 'contested' | 'attribution' | 'known' | 'independentSources'>;

/** The marks of a statement as steps hold them. */
export const marksText = ({ certainty, contested, attribution, known, independentSources }: Marks): string =>
  JSON.stringify([certainty, contested, attribution, known, independentSources]);

/** How these statements are marked in the graph, by key; nothing where nobody could have seen it before. */
export async function marksBefore(
  tx: Statements,
  statements: readonly PriorStatement[],
): Promise<ReadonlyMap<string, string>> {
  if (await isFirst(tx)) return new Map();
  const rows = statements.map(({ key, fromId, toId }) => ({ key, fromId, toId }));
  const marks = await tx.read('load-prior-marks', { rows }, (row) => priorMarks.parse(row));
  return new Map(marks.map((m) => [m.key, marksText(m)]));
}

/** Claims that came, went, or were changed in place. */
function claimSteps({ sources, priorClaims }: Changed): Step[] {
  const now = new Map(sources.flatMap((s) => s.claims).map((c) => [c.id, c.told]));
  const was = new Map(priorClaims.map((c) => [c.id, c.told ?? now.get(c.id) ?? 'unknown']));
  const replaced = new Map(sources.flatMap((s) => [...s.replaced]));
  return [...new Set([...was.keys(), ...now.keys()])].map((id) => ({
    about: 'CLAIM',
    id,
    before: was.get(id) ?? '',
    after: now.get(id) ?? '',
    replacedBy: now.has(id) ? null : (replaced.get(id) ?? null),
  }));
}

/** Mentions that stand in another node than they did. */
function nodeSteps({ sources, priorMentions }: Changed): Step[] {
  const was = new Map(priorMentions.map((m) => [m.id, m.entity]));
  return sources
    .flatMap((s) => s.mentions)
    .flatMap(({ id, entity }) => {
      const before = was.get(id);
      return before === undefined ? [] : [{ about: 'NODE' as const, id, before, after: entity }];
    });
}

/** To be called at the end of a batch, when the graph is as it should be. */
export async function rememberBatch(tx: Statements, changed: Changed, withholds: boolean): Promise<void> {
  if (await isFirst(tx)) return;
  const claims = claimSteps(changed);
  const gone = claims.filter((c) => c.after === '');
  const statements = changed.after.map((s): Step => {
    const { key } = s;
    return { about: 'STATEMENT', id: key, before: changed.before.get(key) ?? '', after: marksText(s) };
  });
  const stays = new Set(statements.map((s) => s.id));
  await remember(tx, [
    ...claims.filter((c) => c.after !== '' || !withholds),
    ...statements,
    ...nodeSteps(changed),
  ]);
  await forget(
    tx,
    'STATEMENT',
    [...changed.before.keys()].filter((key) => !stays.has(key)),
  );
  const mentioned = new Set(changed.sources.flatMap((s) => s.mentions.map((m) => m.id)));
  await forgetMentions(
    tx,
    changed.priorMentions.filter((m) => !mentioned.has(m.id)),
  );
  if (!withholds) return;
  await countUnnamed(tx, gone.length);
  await forgetGone(tx);
}
