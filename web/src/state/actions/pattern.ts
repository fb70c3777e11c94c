/** Draws a pattern: what its cases share in the middle, the cases around. */
import { ENDS, OPEN_JUDGEMENTS, PATTERN, type Pattern } from '../../api/patterns.ts';
import { CARDS, LINES_BETWEEN } from '../../api/queries.ts';
import { nodesOf, type Ends } from '../../repeats/drawing.ts';
import { count } from '../../words/node-type.ts';
import type { Deps } from '../deps.ts';
import { learn } from '../library.ts';
import type { DrawnPattern } from '../scene.ts';
import { layoutInput } from './arrange.ts';
import { commit } from './commit.ts';
import { MOST_DRAWN } from './grow.ts';
import { tell } from './tell.ts';

const LAYOUT = 'around';
/** The server gives no more statements at once. */
const MOST_KEYS = 100;

async function endsOf(deps: Deps, keys: readonly string[]): Promise<ReadonlyMap<string, Ends>> {
  const ends = new Map<string, Ends>();
  for (let from = 0; from < keys.length; from += MOST_KEYS) {
    const { evidence } = await deps.ask(ENDS, { keys: keys.slice(from, from + MOST_KEYS) });
    for (const { key, from: a, to: b } of evidence) if (b !== null) ends.set(key, { from: a.id, to: b.id });
  }
  return ends;
}

const keysOf = ({ features }: Pattern): readonly string[] => [
  ...new Set(features.flatMap(({ legs }) => legs.flatMap(({ statements }) => statements))),
];

/** Draws it in place of what is drawn; undoing brings that back. Gives whether the graph still shows the pattern. */
export async function drawPattern(deps: Deps, wanted: DrawnPattern): Promise<boolean> {
  const { pattern } = await deps.ask(PATTERN, { id: wanted.id, filter: wanted.leaving });
  if (pattern === null) {
    tell(deps, 'This pattern is not in the graph as it is filtered.', true);
    return false;
  }
  const cases = pattern.cases.map(({ id }) => id);
  const all = nodesOf(pattern, await endsOf(deps, keysOf(pattern)));
  const ids = all.slice(0, MOST_DRAWN);
  const [{ cards }, { linesBetween }, { opening }] = await Promise.all([
    deps.ask(CARDS, { ids }),
    deps.ask(LINES_BETWEEN, { ids }),
    deps.ask(OPEN_JUDGEMENTS, { cases }),
  ]);
  const addition = { cards, lines: linesBetween, judgements: opening.judgements };
  deps.store.setState(({ library }) => ({
    library: learn(library, addition),
    shortfalls:
      all.length > ids.length
        ? [{ what: 'the pattern', drawn: ids.length, total: all.length, step: null }]
        : [],
  }));
  const input = layoutInput(
    deps,
    cards.map(({ id }) => id),
    {},
  );
  const places = await deps.arrange(LAYOUT, input);
  commit(deps, { do: 'open', cases: [], pattern: wanted, places }, 'draw the pattern');
  deps.store.setState({ layout: LAYOUT });
  tell(
    deps,
    `Drawn: ${pattern.title}. ${count(cases.length, 'case')} around what they share; ${count(cards.length, 'node')}.`,
  );
  return true;
}
