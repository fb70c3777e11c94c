/** Writes what is shown of nodes: names, attributes, roles, and in how many cases they stand. */
import type { Doubts } from '../../server/count.ts';
import type { Model } from '../../server/model.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { described, detailsOf } from './details.ts';
import { casePair, reachedNode } from './rows.ts';
import type { Statements } from './transaction.ts';

/** What details are made by. */
export interface DetailsContext {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
}

/** What reviewers left open about cases, and what they decided against, as the graph has it. */
export async function caseDoubts(tx: Statements): Promise<Doubts> {
  const pairs = await tx.read('load-case-pairs', {}, (row) => casePair.parse(row));
  return {
    unsure: pairs.filter(({ verdict }) => verdict === 'UNSURE'),
    different: pairs.filter(({ verdict }) => verdict === 'DIFFERENT'),
  };
}

const openCases = ({ unsure }: Doubts): string[] => [...new Set(unsure.flatMap(({ a, b }) => [a, b]))];

const idsOf = (tx: Statements, question: string, ids: readonly string[]): Promise<string[]> =>
  tx.read(question, { ids }, (row) => reachedNode.parse(row).id);

/** The nodes that stand in a case by way of one of these. */
export const reached = (tx: Statements, ids: readonly string[]): Promise<string[]> =>
  idsOf(tx, 'load-reached', ids);

/** Derives what is shown of these nodes anew, and writes what changed. */
export async function writeDetails(
  tx: Statements,
  ids: readonly string[],
  { model, gazetteer }: DetailsContext,
): Promise<boolean> {
  const roleKinds = [...new Set(model.roles.flatMap((r) => r.kinds))];
  const roleLabels = new Set(model.roles.map((r) => r.label));
  const doubts = await caseDoubts(tx);
  const nodes = await tx.read('load-describe-entities', { ids, roleKinds, open: openCases(doubts) }, (row) =>
    described.parse(row),
  );
  const changed = nodes.flatMap((node) => {
    const { properties, labels } = detailsOf(model, gazetteer, doubts, node);
    const dropped = node.labels.filter((label) => roleLabels.has(label) && !labels.includes(label));
    const same = canonical(node.properties) === canonical(properties);
    return same && dropped.length === 0 ? [] : [{ id: node.id, properties, labels, dropped }];
  });
  await tx.write('load-write-entity-details', 'rows', changed);
  return changed.length > 0;
}

const canonical = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Counts anew the cases of all that stands around cases of which it is, or was, open whether they are one.
 * @param before what was open until now
 */
export async function recount(tx: Statements, before: Doubts, context: DetailsContext): Promise<void> {
  const cases = [...new Set([...openCases(before), ...openCases(await caseDoubts(tx))])];
  const beside = await idsOf(tx, 'load-beside', cases);
  const ids = [...new Set([...beside, ...(await reached(tx, beside))])];
  if (await writeDetails(tx, ids, context)) await tx.read('load-lock', {}, () => null);
}
