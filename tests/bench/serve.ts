/** A process that answers for the database of REFRAIN_DATA, which another process runs, until that one ends. */
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { listen } from '../../server/listen.ts';
import { openDatabase } from '../../server/neo4j/open.ts';

process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined); // Ctrl-C is for the parent, which then lets go of this one.
const config = readConfig();
const database = await openDatabase(config);
const { app } = await createApp({ database, page: process.argv[2] ?? null });
const listening = await listen(config);
listening.serve(app);
process.send?.(listening.url);
