/** What GraphQL adds to expanding a node. */
import { cypher } from '../../../server/cypher.ts';
import { model } from '../../../server/model.ts';
import { lineParameters } from '../../../server/resolvers/lines.ts';
import { NEIGHBOURS } from '../../../web/src/api/queries.ts';
import { draw } from '../nodes.ts';
import { overhead, TURNS, WARM_UP } from '../overhead.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { smallest } from '../stage.ts';

const FIRST = 50;

export const expand: Row = {
  name: 'expand',
  says: "expand a node with the page's own query over GraphQL, against the same rows through neo4j-driver alone",
  async measure(stage) {
    const graph = await smallest(stage);
    const types = ['Case', 'Person', 'Organisation', 'Event'];
    const nodes = await draw(graph.database, types, TURNS + WARM_UP);
    const variables = (turn: number) => ({ id: nodes[turn]?.id, first: FIRST });
    const { graphql, http } = await overhead(stage, graph, {
      query: NEIGHBOURS.text,
      variables,
      statement: cypher('neighbours'),
      parameters: (turn) => ({
        ...variables(turn),
        kind: null,
        direction: null,
        after: null,
        ...lineParameters(model()),
      }),
    });
    const about = {
      against: 'the same rows through neo4j-driver alone',
      n: `${TURNS} nodes, ${graph.cases} cases`,
    };
    return [
      atMost(1.3, { ...about, what: 'expand a node over GraphQL, p50', ratio: graphql(0.5) }),
      atMost(2, { ...about, what: 'expand a node over GraphQL, p99', ratio: graphql(0.99) }),
      forComparison({ ...about, what: 'the same over HTTP and JSON alone, p50', ratio: http(0.5) }),
    ];
  },
};
