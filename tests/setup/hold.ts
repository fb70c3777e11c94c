/** A process that opens the database of REFRAIN_DATA, stores one node, says "held", and holds on until it is killed. */
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/neo4j/open.ts';

const { driver } = await openDatabase(readConfig());
await driver.executeQuery("CREATE (:Note {text: 'stored before the kill'})");
process.stdout.write('held\n');
