/** What GraphQL adds to expanding a node. */
import { int } from 'neo4j-driver';
import { cypher } from '../../../server/cypher.ts';
import { model } from '../../../server/model.ts';
import { qualifierNames } from '../../../server/resolvers/words.ts';
import { NEIGHBOURS } from '../../../web/src/api/queries.ts';
import { alternate, timed } from '../alternate.ts';
import { bareQuery } from '../bare-query.ts';
import { draw } from '../nodes.ts';
import { atMost, type Row } from '../row.ts';
import { percentile } from '../statistics.ts';

const TURNS = 1_000;
const WARM_UP = 100;
const FIRST = 50;

export const expand: Row = {
  name: 'expand',
  says: "expand a node with the page's own query over GraphQL, against the same rows through neo4j-driver alone",
  async measure(stage) {
    const { ask, database, cases } = await stage.graph(stage.sizes[0] ?? 0);
    const nodes = await draw(database, ['Case', 'Person', 'Organisation', 'Event'], TURNS + WARM_UP);
    const bare = bareQuery(database, cypher('neighbours'), stage.end);
    const fixed = {
      kind: null,
      direction: null,
      first: int(FIRST),
      after: null,
      qualifiers: qualifierNames(model()),
    };
    const idOf = (turn: number): string => nodes[turn]?.id ?? '';
    const { ours, theirs } = await alternate(
      (turn) => timed(() => ask(NEIGHBOURS.text, { id: idOf(turn), first: FIRST })),
      (turn) => timed(() => bare({ ...fixed, id: idOf(turn) })),
      { warmUp: WARM_UP, turns: TURNS },
    );
    const compared = (share: number) => percentile(ours, share) / percentile(theirs, share);
    const about = {
      against: 'the same rows through neo4j-driver alone',
      n: `${TURNS} nodes, ${cases} cases`,
    };
    return [
      atMost(1.3, { ...about, what: 'expand a node over GraphQL, p50', ratio: compared(0.5) }),
      atMost(2, { ...about, what: 'expand a node over GraphQL, p99', ratio: compared(0.99) }),
    ];
  },
};
