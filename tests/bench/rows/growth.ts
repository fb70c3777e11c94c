/** How time grows from the smallest network to the largest: the exponent b of time = a · cases^b. */
import { loadCorpus } from '../../../seed/load/load.ts';
import { NEIGHBOURS, SEARCH } from '../../../web/src/api/queries.ts';
import { alternate, timed } from '../alternate.ts';
import { emptied } from '../database.ts';
import { beginning, draw, type Named } from '../nodes.ts';
import { atMost, type Result, type Row } from '../row.ts';
import type { Graph, Stage } from '../stage.ts';
import { growth, median } from '../statistics.ts';

const TURNS = 300;
const SMALL_LOADS = 3;
const WARM_UP = 50;
/** An exponent that cannot be told from none here: ten times the cases take a quarter longer. */
const FLAT = 0.1;

interface Sizes {
  readonly small: Graph;
  readonly large: Graph;
}

const against = ({ small, large }: Sizes): string => `from ${small.cases} to ${large.cases} cases`;

/** The small load again, after the large one: what else the machine did at either time falls on both. */
async function growthOfLoad(stage: Stage, sizes: Sizes): Promise<Result> {
  const { small, large } = sizes;
  const { database } = await stage.warmDatabase();
  const times = [small.loaded];
  while (times.length < SMALL_LOADS) {
    times.push(await timed(() => loadCorpus(database, small.corpus)));
    await emptied(database);
  }
  return atMost(1.1, {
    what: 'growth of loading, exponent',
    against: against(sizes),
    ratio: growth({ size: small.cases, time: median(times) }, { size: large.cases, time: large.loaded }),
    n: `${times.length} and 1 loads`,
  });
}

/** The same question at both sizes, in turn. */
async function growthOfAsking(
  sizes: Sizes,
  what: string,
  question: (graph: Graph, node: Named, turn: number) => Promise<unknown>,
  types: readonly string[],
): Promise<Result> {
  const side = async (graph: Graph) => {
    const nodes = await draw(graph.database, types, TURNS + WARM_UP);
    return (turn: number) => timed(() => question(graph, nodes[turn] ?? { id: '', name: '' }, turn));
  };
  const { ours, theirs } = await alternate(await side(sizes.large), await side(sizes.small), {
    warmUp: WARM_UP,
    turns: TURNS,
  });
  return atMost(FLAT, {
    what: `growth of ${what}, exponent of p50`,
    against: against(sizes),
    ratio: growth(
      { size: sizes.small.cases, time: median(theirs) },
      { size: sizes.large.cases, time: median(ours) },
    ),
    n: `${TURNS} questions each`,
  });
}

export const growths: Row = {
  name: 'growth',
  says: 'growth of load, expand and search from the smallest network to the largest',
  async measure(stage) {
    const [smallest, largest] = [stage.sizes[0], stage.sizes.at(-1)];
    if (smallest === undefined || largest === undefined || smallest === largest) return [];
    const sizes = { small: await stage.graph(smallest), large: await stage.graph(largest) };
    const expand = ({ ask }: Graph, { id }: Named) => ask(NEIGHBOURS.text, { id, first: 50 });
    const search = ({ ask }: Graph, node: Named, turn: number) =>
      ask(SEARCH.text, { text: beginning(node, turn), first: 12 });
    return [
      await growthOfLoad(stage, sizes),
      await growthOfAsking(sizes, 'expanding a case', expand, ['Case']),
      await growthOfAsking(sizes, 'expanding a person', expand, ['Person']),
      await growthOfAsking(sizes, 'search as you type', search, [
        'Case',
        'Person',
        'Organisation',
        'Movement',
      ]),
    ];
  },
};
