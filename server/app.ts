/** The server without its port: GraphQL, GraphiQL, the page, health. */
import './production.ts';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express, type Response } from 'express';
import { recommendedRules } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Asked } from './access/audit.ts';
import { auditPlugin } from './access/audit-plugin.ts';
import { hangDoor } from './access/door.ts';
import { isLoopback } from './access/hosts.ts';
import { asker, TIME_LIMIT } from './ask.ts';
import type { Config } from './config.ts';
import { versionOf } from './cursors.ts';
import { failed, unreadable } from './failures.ts';
import { headers } from './headers.ts';
import { health, ready } from './health.ts';
import { nesting } from './limits/nesting.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { LIMITS } from './limits/limits.ts';
import { mask } from './mask.ts';
import { type Model, model as theModel } from './model.ts';
import type { Database } from './neo4j/database.ts';
import { pageFiles } from './page-files.ts';
import { patternAnswers } from './patterns/answers.ts';
import { readOnly } from './read-only.ts';
import { admission } from './requests/admission.ts';
import { arrivals } from './requests/arrival.ts';
import { lanes } from './requests/lanes.ts';
import { apart } from './requests/ongoing.ts';
import { pulseOf } from './requests/pulse.ts';
import { buildSchema } from './schema.ts';
import { readServing } from './settings/serving.ts';
import { warm } from './warm.ts';

/** What the server needs from outside. */
export interface AppParts {
  readonly database: Database;
  readonly config?: Partial<
    Pick<Config, 'host' | 'hosts' | 'rate' | 'audit' | 'dataFolder' | 'contact' | 'heavyAtOnce'>
  >;
  /** Folder of the built page; null serves GraphQL alone. */
  readonly page: string | null;
  /** What the graph was loaded by; the model of this program when absent. */
  readonly model?: Model;
  /** How long a request may take, in milliseconds from its arrival. */
  readonly timeout?: number;
  readonly log?: (error: unknown) => void;
  /** The clock by which requests are counted, in milliseconds. */
  readonly now?: () => number;
}

/** Something that answers requests. */
export interface App {
  readonly app: Express;
  /** Lets answers under way finish. The database stays open: who opened it closes it. */
  close(): Promise<void>;
}

/** What the generated resolvers read: the driver, and the database. */
interface Context {
  executionContext: Driver;
  sessionConfig: { database: string };
  /** What the log is told of this request. */
  asked: Asked;
}

// To find patterns all cases are read, once after each load.
const READING_TIME = 120_000;

// Packing a small answer costs more than it saves.
const PACKED_FROM = 16 * 1024;

/** Builds the server; it listens to nothing yet. */
export async function createApp(parts: AppParts): Promise<App> {
  const { database, page, model = theModel(), timeout = TIME_LIMIT, log = console.error, now } = parts;
  const ask = asker(database, timeout);
  const reading = asker(database, READING_TIME);
  const answers = patternAnswers((question, given) => apart(() => reading(question, given)), model);
  const schema = await buildSchema(model, ask, answers, parts.config?.contact ?? null);
  const pulse = pulseOf(database);
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    validationRules: [...recommendedRules],
    validationOptions: { maxErrors: 10 },
    formatError: mask(log),
    // Cache control would look at every field of every answer, and nothing here is cached.
    plugins: [
      limitsPlugin(LIMITS, versionOf(ask), ({ asked }, cost) => {
        asked.cost = cost;
      }),
      auditPlugin(),
      admission({ lanes: lanes(parts.config?.heavyAtOnce), patience: timeout / 2, pulse }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();

  const serving = { ...readServing({}), dataFolder: null, ...parts.config };
  const door = hangDoor({ ...serving, log, now });
  const driver = readOnly(database.driver);
  const context = ({ res }: { readonly res: Response }): Promise<Context> =>
    Promise.resolve({
      executionContext: driver,
      sessionConfig: { database: database.name },
      asked: door.asked(res),
    });
  const { arrive, handle } = arrivals({ time: timeout, pulse, whose: door.whose });
  // Answers are not kept by clients, so nothing needs a tag; files have their own.
  const app = express().disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.use(headers);
  app.use('/graphql', door.note);
  app.use(door.name);
  app.get('/health', health);
  app.use(['/graphql', '/ready'], door.client);
  app.get('/ready', ready(pulse.ask));
  // Within one machine it never pays.
  if (!isLoopback(serving.host)) app.use('/graphql', compression({ threshold: PACKED_FROM }));
  app.use(
    '/graphql',
    arrive,
    express.json({ limit: LIMITS.bytes, type: ['application/json', 'application/graphql-response+json'] }),
    nesting(LIMITS),
    handle(expressMiddleware(apollo, { context })),
  );
  app.use(compression(), pageFiles(page));
  app.use('/graphql', unreadable);
  app.use(failed(log));
  // The first look takes a connection, and should not have to when something hangs.
  const warming = Promise.all([warm(ask, model), pulse.ask('graph-version').catch(() => undefined)]);
  return {
    app,
    async close() {
      await warming;
      await apollo.stop();
      await answers.close();
      await door.close();
      await pulse.close();
    },
  };
}
