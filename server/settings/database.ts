/** The settings of the database: one that somebody else runs, or the one that Refrain runs itself. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Environment, setting } from './setting.ts';
import { port, PORT_NUMBER, size, text, time, word } from './shapes.ts';

/** A Neo4j that somebody else runs. Without a password the connection is made without credentials. */
export interface RemoteSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The Neo4j that Refrain runs itself; sizes and times as Java and Neo4j write them (`512m`, `60s`), empty for its own choice. */
export interface EmbeddedSettings {
  /** The program to run: that of JAVA_HOME, else the one on the PATH. */
  readonly java: string;
  readonly boltPort: number;
  readonly heap: string;
  readonly pageCache: string;
  readonly transactionMemory: string;
  readonly transactionTimeout: string;
  /** How long a plan is kept before Neo4j looks whether the graph has become another; its own choice where absent. */
  readonly replanInterval?: string;
  /** How many plans of statements are kept, in the heap; 250 where absent. */
  readonly plansKept?: number;
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const boltAddress = z.string().refine((uri) => {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return url !== undefined && SCHEMES.includes(url.protocol) && url.hostname !== '' && url.username === '';
});

/** In the order of `docs/settings.md`. */
export const databaseSettings = {
  uri: setting(
    'NEO4J_URI',
    boltAddress.or(z.literal('')),
    '',
    'an address such as neo4j+s://graph.example.org or bolt://127.0.0.1:7687, without user and password',
    'The Neo4j to use, 5.26 or newer. Unset: Refrain runs one itself.',
  ),
  user: setting('NEO4J_USER', word, 'neo4j', 'a name', 'The user of that Neo4j.'),
  password: setting(
    'NEO4J_PASSWORD',
    text,
    '',
    'a password',
    'The password of that user. Unset: connect without one.',
  ),
  database: setting('NEO4J_DATABASE', word, 'neo4j', 'a name', 'The database in that Neo4j.'),
  boltPort: setting(
    'REFRAIN_BOLT_PORT',
    port,
    '0',
    PORT_NUMBER,
    'The port of the embedded database, on 127.0.0.1 only; 0 takes a free one.',
  ),
  javaHome: setting(
    'JAVA_HOME',
    text,
    '',
    'a folder',
    'The Java that runs it, 17 or newer. Unset: `java` on the PATH.',
  ),
  heap: setting(
    'REFRAIN_DB_HEAP',
    size,
    '1g',
    'a size such as 512m or 2g',
    'How large its Java heap may grow. A source is loaded in one transaction, which takes about 40 KB a claim: 1g is enough for one of 17,000 claims.',
  ),
  pageCache: setting(
    'REFRAIN_DB_PAGE_CACHE',
    size,
    '64m',
    'a size such as 64m or 1g',
    'Its page cache: memory, outside the heap, for the files of the graph.',
  ),
  transactionMemory: setting(
    'REFRAIN_DB_TRANSACTION_MEMORY',
    size.or(z.literal('')),
    '',
    'a size such as 320m or 1g, smaller than REFRAIN_DB_HEAP',
    'How much of the heap its transactions may use together; one that needs more is ended. Unset: 70 % of the heap.',
  ),
  transactionTimeout: setting(
    'REFRAIN_DB_TRANSACTION_TIMEOUT',
    time,
    '60s',
    'a time such as 30s or 5m',
    'When it ends a transaction that came without a timeout of its own.',
  ),
};

/** The Neo4j that somebody else runs; undefined where Refrain runs one itself. Throws NotConfigured. */
export function readRemote(environment: Environment): RemoteSettings | undefined {
  const uri = databaseSettings.uri.read(environment);
  if (uri === '') return undefined;
  return {
    uri,
    user: databaseSettings.user.read(environment),
    password: databaseSettings.password.read(environment),
    database: databaseSettings.database.read(environment),
  };
}

/** The Neo4j that Refrain runs itself. Throws NotConfigured. */
export function readEmbedded(environment: Environment): EmbeddedSettings {
  const javaHome = databaseSettings.javaHome.read(environment);
  return {
    java: javaHome === '' ? 'java' : resolve(javaHome, 'bin/java'),
    boltPort: databaseSettings.boltPort.read(environment),
    heap: databaseSettings.heap.read(environment),
    pageCache: databaseSettings.pageCache.read(environment),
    transactionMemory: databaseSettings.transactionMemory.read(environment),
    transactionTimeout: databaseSettings.transactionTimeout.read(environment),
  };
}
