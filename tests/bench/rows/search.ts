/** What search as you type adds to the index that it rests on. */
import { luceneQuery } from '../../../server/resolvers/search.ts';
import { SEARCH } from '../../../web/src/api/queries.ts';
import { beginning, draw } from '../nodes.ts';
import { overhead, TURNS, WARM_UP } from '../overhead.ts';
import { atMost, forComparison, type Row } from '../row.ts';
import { smallest } from '../stage.ts';

const FIRST = 12;
const INDEX = `CALL db.index.fulltext.queryNodes('entitySearch', $query, {limit: $first}) YIELD node, score
  RETURN node.id AS id, node.name AS name, score`;

export const search: Row = {
  name: 'search',
  says: "search as you type with the page's own query, against the bare full-text index call",
  async measure(stage) {
    const graph = await smallest(stage);
    const types = ['Case', 'Person', 'Organisation', 'Movement'];
    const texts = (await draw(graph.database, types, TURNS + WARM_UP)).map(beginning);
    const { graphql, http } = await overhead(stage, graph, {
      query: SEARCH.text,
      variables: (turn) => ({ text: texts[turn], first: FIRST }),
      statement: INDEX,
      parameters: (turn) => ({ query: luceneQuery(texts[turn] ?? '', null), first: FIRST }),
    });
    const about = {
      against: 'the bare full-text index call through neo4j-driver',
      n: `${TURNS} beginnings of names, ${graph.cases} cases`,
    };
    return [
      atMost(1.5, { ...about, what: 'search as you type, p50', ratio: graphql(0.5) }),
      forComparison({ ...about, what: 'the index call over HTTP and JSON alone, p50', ratio: http(0.5) }),
    ];
  },
};
