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
 * else refuse. `onLost` is told when a database that this process started ends by itself.
 */
export function openDatabase(config: Config, opening: Partial<Opening> = {}): Promise<Database> {
  const nothing = () => undefined;
  return config.remote === undefined
    ? openEmbedded(config, { log: nothing, join: true, onLost: nothing, ...opening })
    : openRemote(config.remote);
}
