/** What the rows stand on: networks in databases of their own, each made once, when first asked for. */
import { corpusOf } from '../fixtures/corpus.ts';
import { network, type Network } from '../fixtures/network.ts';
import type { Corpus } from '../../seed/corpus.ts';
import { ensureSchema } from '../../seed/load/schema.ts';
import { loadCorpus } from '../../seed/load/load.ts';
import type { Database } from '../../server/neo4j/open.ts';
import { timed } from './alternate.ts';
import { emptied, throwAwayDatabase, type ThrowAway } from './database.ts';
import type { Ending } from './ending.ts';
import { type Browsing, browsing } from './page/visit.ts';
import { type AskServer, serve } from './server.ts';

/** A network in a database. */
export interface Graph {
  readonly cases: number;
  readonly network: Network;
  readonly corpus: Corpus;
  readonly database: Database;
  /** How long the load took, in milliseconds. */
  readonly loaded: number;
  /** Asks Refrain's own server, a process of its own, over HTTP. */
  readonly ask: AskServer;
  /** The folder through which another process can join the database. */
  readonly folder: string;
}

/** Shared by all rows of one run. */
export interface Stage {
  /** Numbers of cases, ascending. */
  readonly sizes: readonly number[];
  readonly end: Ending;
  /** One line of progress. */
  readonly log: (line: string) => void;
  /** A database that has loaded and lost a small network, so that its first statements are behind it. */
  warmDatabase(): Promise<ThrowAway>;
  /** A browser and the page, shared by all rows that look at it. */
  browsing(): Promise<Browsing>;
  /** The fictional network of so many cases, loaded. */
  graph(cases: number): Promise<Graph>;
}

const WARM_UP = 300;

/** Builds the stage; nothing is started before a row asks for it. */
export function stage(sizes: readonly number[], end: Ending, log: (line: string) => void): Stage {
  let visit: Promise<Browsing> | undefined;
  const graphs = new Map<number, Promise<Graph>>();
  const warmDatabase = async (): Promise<ThrowAway> => {
    const opened = await throwAwayDatabase(end);
    await ensureSchema(opened.database);
    await loadCorpus(opened.database, corpusOf(network({ cases: WARM_UP })));
    await emptied(opened.database);
    return opened;
  };
  const make = async (cases: number): Promise<Graph> => {
    log(`making ${cases} cases …`);
    const { database, folder } = await warmDatabase();
    const drawn = network({ cases });
    const corpus = corpusOf(drawn);
    const loaded = await timed(() => loadCorpus(database, corpus));
    log(`loaded ${cases} cases in ${Math.round(loaded / 1000)} s`);
    return { cases, network: drawn, corpus, database, folder, loaded, ask: await serve(folder, end) };
  };
  return {
    sizes,
    end,
    log,
    warmDatabase,
    browsing: () => (visit ??= browsing(end, log)),
    graph(cases) {
      const known = graphs.get(cases) ?? make(cases);
      graphs.set(cases, known);
      return known;
    },
  };
}

/** The smallest network of the run. */
export const smallest = (of: Stage): Promise<Graph> => of.graph(Math.min(...of.sizes));
