/** Knows when a page has nothing more to wait for. */
import type { Page } from 'playwright-core';
import type {} from '../../web/src/views/graph/useDrawing.ts';

/** Waits until the picture is open and everything in the panel has come. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('.stage')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('.spinner') === null &&
      (document.querySelector('#picture') === null ||
        Object.keys(window.__refrain?.places() ?? {}).length > 0),
  );
}
