/** The environment, parsed once: every setting with its default, what it is for and what it takes. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Contact } from './contact.ts';
import {
  answerTime,
  boltAddress,
  contact,
  number,
  port,
  setting,
  size,
  text,
  time,
  webAddress,
  word,
  type Environment,
  type Setting,
} from './setting.ts';

export type { Environment, Setting } from './setting.ts';

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
}

/** The language model that may be asked for claims; url and model are empty where none is set. */
export interface LanguageModelSettings {
  /** Base URL, without a slash at its end, user or password. */
  readonly url: string;
  readonly model: string;
  /** Empty where none is asked for. */
  readonly key: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
}

/** Everything that the environment decides. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Absolute; keeps the embedded database, its password and where it answers. */
  readonly dataFolder: string;
  /** Absolute; holds sources, claims and judgements. */
  readonly seedFolder: string;
  /** Who reviews; empty where every command is to say it. */
  readonly reviewer: string;
  /** Where to ask for a correction of what this copy shows; null where none is set. */
  readonly contact: Contact | null;
  /** How many heavy questions the database answers at once; undefined where this machine decides. */
  readonly heavyAtOnce: number | undefined;
  /** Undefined: Refrain runs the database itself. */
  readonly remote: RemoteSettings | undefined;
  readonly embedded: EmbeddedSettings;
  readonly languageModel: LanguageModelSettings;
}

/** The folder of package.json; a relative folder in a setting starts here. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const PORT_NUMBER = 'a number from 0 to 65535';
const settings = {
  host: setting(
    'HOST',
    word,
    '127.0.0.1',
    'an address of this machine',
    'Where the page and GraphQL listen.',
  ),
  port: setting('PORT', port, '4000', PORT_NUMBER, 'The port of the page and GraphQL; 0 takes a free one.'),
  dataFolder: setting(
    'REFRAIN_DATA',
    text,
    '.refrain',
    'a folder',
    'The folder of the embedded database; relative to the project.',
  ),
  seedFolder: setting(
    'REFRAIN_SEED',
    text,
    'seed',
    'a folder',
    'The folder of sources, claims and judgements, which a start loads and commands write to; relative to the project.',
  ),
  reviewer: setting(
    'REFRAIN_REVIEWER',
    text,
    '',
    'initials or a pseudonym',
    'Who reviews, for `accept`, `reject` and the desk. Unset: `--reviewer` says it, and the desk asks.',
  ),
  contact: setting(
    'REFRAIN_CONTACT',
    contact,
    '',
    'an e-mail address such as corrections@example.org, or a page such as https://example.org/corrections, without user and password',
    'Where to ask for a correction of what this copy shows: an e-mail address or an https page, on the page and in exports. Unset: they say that none is set.',
  ),
  heavyAtOnce: setting(
    'REFRAIN_HEAVY_AT_ONCE',
    number,
    '',
    'a whole number from 1 to 9999',
    'How many heavy questions the database answers at once; others wait, or are refused. Unset: half as many as this machine has cores.',
  ),
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
  modelUrl: setting(
    'REFRAIN_LLM_URL',
    webAddress.or(z.literal('')),
    '',
    'a base URL such as http://127.0.0.1:8080/v1 or https://llm.example.org/v1, without user and password',
    'The language model that may propose claims: the base URL of any OpenAI-compatible endpoint. Unset: none is asked.',
  ),
  modelName: setting(
    'REFRAIN_LLM_MODEL',
    text,
    '',
    'a name',
    'The name by which that endpoint knows the model to ask.',
  ),
  modelKey: setting('REFRAIN_LLM_KEY', text, '', 'a key', 'Its key. Unset: it is asked without one.'),
  modelTimeout: setting(
    'REFRAIN_LLM_TIMEOUT',
    answerTime,
    '2m',
    'a time from 1s to 5m',
    'How long one answer of it may take, 5m at most.',
  ),
};

/** Every setting, in the order of `docs/settings.md`. */
export const SETTINGS: readonly Setting[] = Object.values(settings);

/** The folder of sources, claims and judgements; absolute. */
export const readSeedFolder = (environment: Environment = process.env): string =>
  resolve(PROJECT_FOLDER, settings.seedFolder.read(environment));

/**
 * Reads the settings; an empty value counts as unset.
 * Throws NotConfigured with the setting's name, its value and what it takes.
 */
export function readConfig(environment: Environment = process.env): Config {
  const uri = settings.uri.read(environment);
  const javaHome = settings.javaHome.read(environment);
  return {
    host: settings.host.read(environment),
    port: settings.port.read(environment),
    dataFolder: resolve(PROJECT_FOLDER, settings.dataFolder.read(environment)),
    seedFolder: readSeedFolder(environment),
    reviewer: settings.reviewer.read(environment).trim(),
    contact: settings.contact.read(environment),
    heavyAtOnce: settings.heavyAtOnce.read(environment),
    remote:
      uri === ''
        ? undefined
        : {
            uri,
            user: settings.user.read(environment),
            password: settings.password.read(environment),
            database: settings.database.read(environment),
          },
    embedded: {
      java: javaHome === '' ? 'java' : resolve(javaHome, 'bin/java'),
      boltPort: settings.boltPort.read(environment),
      heap: settings.heap.read(environment),
      pageCache: settings.pageCache.read(environment),
      transactionMemory: settings.transactionMemory.read(environment),
      transactionTimeout: settings.transactionTimeout.read(environment),
    },
    languageModel: {
      url: settings.modelUrl.read(environment),
      model: settings.modelName.read(environment).trim(),
      key: settings.modelKey.read(environment).trim(),
      timeout: settings.modelTimeout.read(environment),
    },
  };
}
