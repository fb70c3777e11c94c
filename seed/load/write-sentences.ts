/** Brings the sentences of sources to what their texts are cut into. */
import type { ProjectedSource } from './project.ts';
import { knownCut } from './rows.ts';
import type { Statements } from './transaction.ts';

/** How the graph has these sources cut: to be read before they are written. */
export async function knownCuts(
  tx: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.read('load-known-cuts', { ids }, (row) => knownCut.parse(row));
  return new Map(rows.map(({ id, cut }) => [id, cut]));
}

/**
 * Writes the sentences of sources whose cut differs.
 * @param removed ids of sources that should not be there
 * @param cuts as `knownCuts` gave them
 */
export async function writeSentences(
  tx: Statements,
  sources: readonly ProjectedSource[],
  removed: readonly string[],
  cuts: ReadonlyMap<string, string | null>,
): Promise<void> {
  const changed = sources.filter(({ source, cut }) => cuts.get(source.id) !== cut);
  const stale = [...changed.map((s) => s.source.id), ...removed].filter((id) => cuts.has(id));
  await tx.write('load-remove-sentences', 'sources', stale);
  await tx.write(
    'load-write-sentences',
    'rows',
    changed.flatMap((s) => s.sentences),
  );
}
