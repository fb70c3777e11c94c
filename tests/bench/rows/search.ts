/** What search as you type adds to the index that it rests on. */
import { int } from 'neo4j-driver';
import { luceneQuery } from '../../../server/resolvers/search.ts';
import { SEARCH } from '../../../web/src/api/queries.ts';
import { alternate, timed } from '../alternate.ts';
import { bareQuery } from '../bare-query.ts';
import { draw } from '../nodes.ts';
import { atMost, type Row } from '../row.ts';
import { percentile } from '../statistics.ts';

const TURNS = 1_000;
const WARM_UP = 100;
const FIRST = 12;
const INDEX = `CALL db.index.fulltext.queryNodes('entitySearch', $query, {limit: $first}) YIELD node, score
  RETURN node.id AS id, node.name AS name, score`;

/** What stands in the field when so many letters of a name are typed: at least three, at most all. */
export const typed = (name: string, turn: number): string =>
  name.slice(0, 3 + (turn % Math.max(1, name.length - 2)));

export const search: Row = {
  name: 'search',
  says: "search as you type with the page's own query, against the bare full-text index call",
  async measure(stage) {
    const { ask, database, cases } = await stage.graph(stage.sizes[0] ?? 0);
    const names = await draw(database, ['Case', 'Person', 'Organisation', 'Movement'], TURNS + WARM_UP);
    const texts = names.map(({ name }, turn) => typed(name, turn));
    const textOf = (turn: number): string => texts[turn] ?? '';
    const bare = bareQuery(database, INDEX, stage.end);
    const { ours, theirs } = await alternate(
      (turn) => timed(() => ask(SEARCH.text, { text: textOf(turn), first: FIRST })),
      (turn) => timed(() => bare({ query: luceneQuery(textOf(turn), null), first: int(FIRST) })),
      { warmUp: WARM_UP, turns: TURNS },
    );
    return [
      atMost(1.5, {
        what: 'search as you type, p50',
        against: 'the bare full-text index call through neo4j-driver',
        ratio: percentile(ours, 0.5) / percentile(theirs, 0.5),
        n: `${TURNS} beginnings of names, ${cases} cases`,
      }),
    ];
  },
};
