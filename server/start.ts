/** Refrain as a whole: port, database, corpus and page, brought up together and taken down in order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayAccess } from './access/say.ts';
import { isLost } from './ask.ts';
import type { Config } from './config.ts';
import { DatabaseUnavailable, type RefrainError } from './errors.ts';
import { listen } from './listen.ts';
import { beginLoading, endLoading, unfinishedLoad } from './loading-mark.ts';
import { openDatabase, type Database } from './neo4j/open.ts';
import { buildPage } from './page.ts';
import { plural } from './plural.ts';

/** What `start` needs from outside. */
export interface Surroundings {
  readonly log: (line: string) => void;
  /** Told when the database ends by itself and cannot be started again. */
  readonly onLost: (why: RefrainError) => void;
}

/** A server that answers. */
export interface Running {
  readonly url: string;
  /** Stops answering, then the database. */
  stop(): Promise<void>;
}

/** Starts everything; when a step fails, those before it are undone. Throws as they do. */
export async function start(config: Config, { log, onLost }: Surroundings): Promise<Running> {
  const server = await listen(config);
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    await server.stop();
    for (const undo of started.splice(0).reverse()) await undo();
  };
  try {
    const opening = openDatabase(config, { log, onLost, join: false, again: true });
    // While the database starts, the page is built and the largest modules are read.
    const building = new AbortController();
    const page = buildPage(log, building.signal);
    const reading = Promise.all([import('../seed/load/load.ts'), import('./app.ts')]);
    // What fails is told when it is awaited.
    for (const later of [page, reading]) later.catch(() => undefined);
    started.push(async () => {
      building.abort();
      await page.catch(() => undefined);
    });
    const database = await opening;
    started.push(() => database.stop());
    const [loading, { createApp }] = await reading;
    await loadWhenNeeded(loading, database, config, log);
    const app = await createApp({ database, config, page: await page });
    started.push(() => app.close());
    server.serve(app.app);
    for (const line of sayAccess(config)) log(line);
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function lostWhileLoading(cause: unknown): never {
  if (!isLost(cause)) throw cause;
  throw new DatabaseUnavailable(
    '',
    'The database was lost while the corpus was loaded.',
    'Start again: what was loaded is kept, and the rest is loaded then.',
    { cause },
  );
}

/**
 * Loads the corpus into an empty graph, and again into one that another version loaded. A mark stands while a load is
 * under way, so that one which was cut short is taken up again.
 */
async function loadWhenNeeded(
  { look, loadSeed }: typeof import('../seed/load/load.ts'),
  database: Database,
  { dataFolder, seedFolder }: Config,
  log: (line: string) => void,
): Promise<void> {
  const cut = unfinishedLoad(dataFolder);
  const found = await look(database);
  // It was of another folder: to load this one would take out what was being loaded.
  if (typeof cut?.seedFolder === 'string' && cut.seedFolder !== seedFolder) {
    log(
      `A load of ${cut.seedFolder} ${cut.isUnderWay ? 'is under way' : 'was cut short'}. What is shown may have gaps.\n  \`./refrain load --seed ${cut.seedFolder}\` ends it.`,
    );
    return;
  }
  if (cut === null && found.sources.length > 0) {
    if (found.current) return;
    // A load takes out what its seed folder lacks: what somebody loaded from another folder is theirs to load again.
    const foreign = found.sources.filter((id) => !existsSync(join(seedFolder, 'sources', id)));
    if (foreign.length > 0) {
      log(
        `Another version of Refrain loaded this graph, with sources that are not in ${seedFolder}: ${foreign.join(', ')}. What is shown of them may have gaps.\n  Run \`./refrain load --seed <folder>\` with the folder that they came from.`,
      );
      return;
    }
    log('Another version of Refrain loaded this graph.');
  }
  beginLoading(dataFolder, seedFolder);
  log('Loading the corpus …');
  const { loaded, claimsAdded, refusals } = await loadSeed(database, { seedFolder, log }).catch(
    lostWhileLoading,
  );
  for (const line of refusals) log(line);
  log(
    found.sources.length > 0
      ? `Brought ${plural(loaded.length, 'source')} up to date.`
      : `Loaded ${claimsAdded} claims of ${loaded.length} sources.`,
  );
  endLoading(dataFolder);
}
