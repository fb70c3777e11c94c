/** A case of very many defendants: a picture draws fifty more at a time, and says how many there are. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { accepted, seedFolder } from '../fixtures/folder.ts';
import { soon, startRefrain, type Refrain } from './refrain.ts';

const DEFENDANTS = Array.from({ length: 120 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i}`);

let refrain: Refrain;
const seed = seedFolder();
beforeAll(async () => {
  const quotes = DEFENDANTS.map((name) => `${name} stood trial in the Case of Lamps.`);
  seed.source('lamps', quotes.join('\n\n'), {
    entities: {
      lamps: { type: 'Case', name: 'Case of Lamps' },
      ...Object.fromEntries(DEFENDANTS.map((name, i) => [`p-${i}`, { type: 'Person', name }])),
    },
    claims: quotes.map((quote, i) => accepted('DEFENDANT_IN', `p-${i}`, quote, { to: 'lamps' })),
  });
  refrain = await startRefrain(seed.path);
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
  seed.remove();
});

const drawn = (page: Page): Promise<string> => page.locator('.status > span').first().innerText();
const short = (page: Page): Promise<readonly string[]> => page.locator('.status .short').allInnerTexts();

test('draws the rest of them page by page, and a link opens the same again', async () => {
  const { page, complaints } = await refrain.visit('/?at=lamps%2Flamps');
  expect(await drawn(page)).toBe('60 nodes, 59 lines');
  expect(await short(page)).toEqual(['60 of 121 drawn of the opening picture']);

  await page.getByRole('button', { name: 'Draw 50 of 61 more: is said to have been a case against' }).click();
  await soon(() => drawn(page)).toBe('101 nodes, 100 lines');
  expect(await short(page)).toContain(
    '100 of 120 drawn of neighbours of Case of Lamps (is said to have been a case against)',
  );

  await page.getByRole('button', { name: 'Draw 20 more: is said to have been a case against' }).click();
  await soon(() => drawn(page)).toBe('121 nodes, 120 lines');
  expect(await short(page)).toEqual([]);

  const { pathname, search } = new URL(page.url());
  const again = await refrain.visit(pathname + search);
  await soon(() => drawn(again.page)).toBe('121 nodes, 120 lines');

  await page.keyboard.press('Control+z');
  await soon(() => drawn(page)).toBe('101 nodes, 100 lines');
  expect(await short(page)).toContain(
    '100 of 120 drawn of neighbours of Case of Lamps (is said to have been a case against)',
  );
  expect(complaints).toEqual([]);
});
