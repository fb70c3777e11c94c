/** What the browser tests begin with: the whole program over the tests' database, and a page in a real browser. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadSeed } from '../../seed/load/load.ts';
import { type AppParts, createApp } from '../../server/app.ts';
import type { Contact } from '../../server/contact.ts';
import { listen } from '../../server/listen.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { buildPage } from '../../server/page.ts';
import { sharedBrowser } from '../setup/browser.ts';
import { corpusGraph, emptyGraph, testDatabase } from '../setup/graph.ts';
import { settled } from './settled.ts';

export { settled };

const PATIENCE_MS = 60_000;

/** How large, how dark. */
export interface Screen {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Whether the reader forces colours, as Windows' contrast themes do. */
  readonly forced?: boolean;
}

/** The program, answering. */
export interface Refrain {
  readonly url: string;
  readonly browser: Browser;
  readonly database: Database;
  /** A page that has opened an address; what it asks of other hosts and what it complains of is noted. */
  visit(path?: string, screen?: Screen): Promise<Visit>;
  /** Closes every page. */
  leave(): Promise<void>;
  stop(): Promise<void>;
}

/** A page, and what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Requests to any other origin, failed requests, errors and warnings on the console. */
  readonly complaints: readonly string[];
}

function options({ width = 1280, theme = 'light', forced = false }: Screen): BrowserContextOptions {
  const isNarrow = width < 600;
  return {
    viewport: { width, height: isNarrow ? 740 : 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    forcedColors: forced ? 'active' : 'none',
    ...(isNarrow ? { hasTouch: true, isMobile: true } : {}),
  };
}

function listenTo(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Expects something that a busy machine may need a while for. */
export const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE_MS });

/** Types into the search field and waits for a hit whose name begins so. */
export async function find(page: Page, text: string, name: string): Promise<Locator> {
  await page.getByRole('combobox').fill(text);
  const hit = page.locator('.hit', { has: page.locator(`.name:text-matches("^${name}")`) }).first();
  await hit.waitFor();
  return hit;
}

/** The server over the tests' database, whatever is in it. */
async function answering(config: NonNullable<AppParts['config']>) {
  const page = await buildPage(() => undefined);
  const database = await testDatabase();
  const app = await createApp({ database, page, config });
  const server = await listen({ host: '127.0.0.1', port: 0 });
  server.serve(app.app);
  return {
    url: server.url,
    database,
    async stop() {
      await server.stop();
      await app.close();
      await database.stop();
    },
  };
}

/** The one that files share, unless they set something: it is built once, and ends with them. */
let ofAll: ReturnType<typeof answering> | undefined;

/**
 * Starts it all; the corpus, or another seed folder, is loaded into the tests' database.
 * @param contact where to ask for a correction
 * @param config as the app takes it; the port is one of this machine all the same
 */
export async function startRefrain(
  seedFolder: string | null = null,
  contact: Contact | null = null,
  config: AppParts['config'] = {},
): Promise<Refrain> {
  const own = contact === null && Object.keys(config).length === 0 ? null : answering({ contact, ...config });
  const server = await (own ?? (ofAll ??= answering({ contact })));
  const { database, url } = server;
  if (seedFolder === null) await corpusGraph(database);
  else {
    await emptyGraph(database);
    await loadSeed(database, { seedFolder });
  }
  const browser = await sharedBrowser();
  const leave = async () => {
    for (const context of browser.contexts()) await context.close();
  };
  return {
    url,
    browser,
    database,
    async visit(path = '/', screen = {}) {
      const context = await browser.newContext(options(screen));
      context.setDefaultTimeout(PATIENCE_MS);
      const visited = await context.newPage();
      const complaints = listenTo(visited, new URL(url).origin);
      await visited.goto(url + path);
      if (!path.startsWith('/graphiql')) await settled(visited);
      return { page: visited, complaints };
    },
    leave,
    async stop() {
      await leave();
      if (own !== null) await server.stop();
    },
  };
}
