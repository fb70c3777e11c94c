/** The page with a picture in it, and bare Cytoscape with the same one, each in a tab of one browser. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Ending } from '../ending.ts';
import { pageHost, type Host } from './host.ts';
import { pictureOf } from './picture.ts';
import { launchPlain } from './launch.ts';
import type {} from '../../../web/src/views/graph/useDrawing.ts';

interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

interface Plain {
  readonly nodes: readonly object[];
  readonly edges: readonly object[];
}

declare global {
  /** What probe.js offers. */
  var bench: {
    view(): View;
    look(view: View): void;
    plain(): Plain;
    draw(elements: Plain, size: { readonly width: number; readonly height: number }): void;
    pan(frames: number): Promise<number>;
    zoom(frames: number): Promise<number>;
    watch(): void;
    longest(): number;
  };
}

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));

type Log = (line: string) => void;

/** A browser, and where it finds the page. */
export interface Browsing {
  readonly browser: Browser;
  readonly host: Host;
}

/** Starts both. */
export async function browsing(end: Ending, log: Log): Promise<Browsing> {
  const host = await pageHost(end, log);
  const browser = await launchPlain();
  end.add(() => browser.close());
  return { browser, host };
}

async function tab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.addInitScript({ path: PROBE });
  return page;
}

/** Waits until the picture is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.stage')?.getAttribute('aria-busy') === 'false' &&
      Object.keys(window.__refrain?.places() ?? {}).length > 0,
  );
}

/** Opens the page on a picture of so many elements. @param arrive told of the page before it asks for anything */
export async function openPage(
  { browser, host }: Browsing,
  elements: number,
  arrive: (page: Page) => void = () => undefined,
): Promise<Page> {
  host.show(pictureOf(elements));
  const page = await tab(browser);
  arrive(page);
  await page.goto(host.url);
  await drawn(page);
  return page;
}

/** Opens bare Cytoscape on the elements of a page, in a window of the same size. */
export async function openBare({ browser, host }: Browsing, like: Page): Promise<Page> {
  const page = await tab(browser);
  await page.goto(`${host.url}/bare.html`);
  const elements = await like.evaluate(() => bench.plain());
  const size = await like.locator('.canvas').boundingBox();
  if (size === null) throw new Error('The page shows no picture.');
  const { width, height } = size;
  await page.evaluate(({ plain, window }) => bench.draw(plain, window), {
    plain: elements,
    window: { width, height },
  });
  return page;
}
