/** What keeps somebody from using a page, as axe finds it. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious or critical, with the element. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate<readonly Finding[]>('axe.run().then((found) => found.violations)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** The same in light and dark, on one page that follows the system. */
export async function barriersInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    found.push(...(await barriers(page)).map((barrier) => `${theme}: ${barrier}`));
  }
  return found;
}

/** What is wider than the place it has: the page, the panel or the legend, which scroll down only. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['html', '.panel', '.legend'].filter((selector) =>
      [...document.querySelectorAll(selector)].some((each) => each.scrollWidth > each.clientWidth),
    ),
  );
