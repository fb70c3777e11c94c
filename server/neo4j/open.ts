/** Which database: the one that NEO4J_URI names, else the one that Refrain runs itself. */
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openEmbedded, type Opening } from './embedded.ts';
import { openRemote } from './remote.ts';

export type { Database } from './database.ts';

/**
 * Opens the database, ready to be asked. Throws NotConfigured or DatabaseUnavailable.
 *
 * `join` (default true): where another process already runs the embedded database of this data folder, be its client;
 * else refuse. `again` (default false): start a database that this process started
 * again when it ends by itself; `onLost` is told when it does not come back.
 */
export function openDatabase(config: Config, opening: Partial<Opening> = {}): Promise<Database> {
  const nothing = () => undefined;
  return config.remote === undefined
    ? openEmbedded(config, { log: nothing, join: true, again: false, onLost: nothing, ...opening })
    : openRemote(config.remote);
}
