/** Compares a question over HTTP with a statement through neo4j-driver alone: over GraphQL, and over nothing but HTTP. */
import { alternate, timed } from './alternate.ts';
import { bareQuery } from './bare-query.ts';
import { type AskServer, serve } from './server.ts';
import type { Graph, Stage } from './stage.ts';
import { percentile } from './statistics.ts';

/** Turns that are thrown away, and turns that count. */
export const WARM_UP = 100;
export const TURNS = 1_000;

/** A question that the page asks, and the statement that it comes down to. */
export interface Compared {
  readonly query: string;
  readonly variables: (turn: number) => Readonly<Record<string, unknown>>;
  readonly statement: string;
  readonly parameters: (turn: number) => Readonly<Record<string, unknown>>;
}

/** Time of the question over time of the statement, at a share of the turns. */
type Ratio = (share: number) => number;

/** Measures both ways against the driver, one after the other. */
export async function overhead(
  { end }: Stage,
  { ask, database, folder }: Graph,
  { query, variables, statement, parameters }: Compared,
): Promise<{ readonly graphql: Ratio; readonly http: Ratio }> {
  const alone = bareQuery(database, statement, end);
  const compare = async (over: AskServer, text: string, sent: Compared['variables']): Promise<Ratio> => {
    const { ours, theirs } = await alternate(
      (turn) => timed(() => over(text, sent(turn))),
      (turn) => timed(() => alone(parameters(turn))),
      { warmUp: WARM_UP, turns: TURNS },
    );
    return (share) => percentile(ours, share) / percentile(theirs, share);
  };
  return {
    graphql: await compare(ask, query, variables),
    http: await compare(await serve(folder, end, 'serve-bare'), statement, parameters),
  };
}
