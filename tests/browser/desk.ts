/** What the tests of the desk begin with: the desk over a throw-away seed folder, and a real browser. */
import type { Browser, Page } from 'playwright-core';
import { createDesk } from '../../seed/review/desk/app.ts';
import type { Load } from '../../seed/review/desk/loading.ts';
import { listen } from '../../server/listen.ts';
import { model } from '../../server/model.ts';
import { buildPage } from '../../server/page.ts';
import { seedFolder, type SeedFolder } from '../fixtures/folder.ts';
import { writeLamps } from '../fixtures/lamps.ts';
import { sharedBrowser } from '../setup/browser.ts';

const PATIENCE_MS = 60_000;

/** How large, how dark; and whether somebody has said who reviews. */
export interface DeskScreen {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly reviewer?: string;
  /** Another token than that of the run. */
  readonly token?: string;
}

/** A page at the desk, and what went wrong in it. */
export interface DeskVisit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** The desk, answering. */
export interface OpenDesk {
  readonly seed: SeedFolder;
  readonly url: string;
  readonly token: string;
  readonly browser: Browser;
  visit(screen?: DeskScreen): Promise<DeskVisit>;
  leave(): Promise<void>;
  stop(): Promise<void>;
}

/** Opens the desk over the Case of Lamps. */
export async function openDesk(
  load: Load = () => Promise.resolve({ lines: [], refused: 0 }),
): Promise<OpenDesk> {
  const page = await buildPage(() => undefined, undefined, 'desk');
  const seed = seedFolder();
  writeLamps(seed);
  const desk = createDesk({ seed: seed.path, model: model(), reviewer: '', load, page });
  const server = await listen({ host: '127.0.0.1', port: 0 });
  server.serve(desk.app);
  const browser = await sharedBrowser();
  return {
    seed,
    url: server.url,
    token: desk.token,
    browser,
    async visit({ width = 1280, theme = 'light', reviewer = 'ak', token = desk.token } = {}) {
      const isNarrow = width < 600;
      const context = await browser.newContext({
        viewport: { width, height: isNarrow ? 740 : 800 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        ...(isNarrow ? { hasTouch: true, isMobile: true } : {}),
      });
      context.setDefaultTimeout(PATIENCE_MS);
      if (reviewer !== '')
        await context.addInitScript(`localStorage.setItem('refrain-reviewer', '${reviewer}')`);
      const visited = await context.newPage();
      const complaints: string[] = [];
      visited.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== server.url) complaints.push(`asked ${request.url()}`);
      });
      visited.on('pageerror', (error) => complaints.push(error.message));
      visited.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await visited.goto(`${server.url}/#token=${token}`);
      await visited.locator('.item, .failure').first().waitFor();
      return { page: visited, complaints };
    },
    async leave() {
      for (const context of browser.contexts()) await context.close();
    },
    async stop() {
      for (const context of browser.contexts()) await context.close();
      await server.stop();
      await desk.close();
      seed.remove();
    },
  };
}
