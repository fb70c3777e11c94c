/** Looks, once a picture is drawn, whether what its address selects is there: loaded only for such addresses. */
import { ENDS, PATTERN } from '../../api/patterns.ts';
import type { Leaving } from '../../repeats/leaving.ts';
import { NOT_HERE, type DeadPart } from '../dead.ts';
import type { Deps } from '../deps.ts';
import type { Selection } from '../selection.ts';

/** The parts that select a pattern, or statements, that the graph does not have. */
export async function missing(
  deps: Deps,
  selection: Selection,
  leaving: Leaving,
): Promise<readonly DeadPart[]> {
  if (selection.on === 'pattern') {
    const { pattern } = await deps.ask(PATTERN, { id: selection.id, filter: leaving });
    const why = 'names no pattern of the graph as it is filtered';
    return pattern === null ? [{ part: 'pattern', value: selection.id, why }] : [];
  }
  if (selection.on !== 'evidence') return [];
  const { evidence } = await deps.ask(ENDS, { keys: selection.keys });
  const known = new Set(evidence.map(({ key }) => key));
  return selection.keys
    .filter((key) => !known.has(key))
    .map((value) => ({ part: 'evidence', value, why: NOT_HERE }));
}
