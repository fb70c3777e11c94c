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

// Of what holds nothing is told: axe need not describe it.
const ALL = { resultTypes: ['violations'] };
const COLOURS = { ...ALL, runOnly: { type: 'tag', values: ['cat.color'] } };

async function found(page: Page, options: object): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axeSource);
  const asked = `axe.run(${JSON.stringify(options)}).then((found) => found.violations)`;
  const violations = await page.evaluate<readonly Finding[]>(asked);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** What axe finds serious or critical, with the element. */
export const barriers = (page: Page): Promise<string[]> => found(page, ALL);

/** The same in light and dark, on one page that follows the system: dark is the same page in other colours. */
export async function barriersInBothThemes(page: Page): Promise<string[]> {
  const both: string[] = [];
  for (const [theme, options] of [
    ['light', ALL],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    both.push(...(await found(page, options)).map((barrier) => `${theme}: ${barrier}`));
  }
  return both;
}

/** What is wider than the place it has: the page, the panel or the legend, which scroll down only. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['html', '.panel', '.legend'].filter((selector) =>
      [...document.querySelectorAll(selector)].some((each) => each.scrollWidth > each.clientWidth),
    ),
  );
