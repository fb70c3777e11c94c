/** A narrow screen: nothing lies over what is to be read, and what lies over the picture can be put away. */
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startRefrain, type Refrain } from './refrain.ts';

const NARROW = { width: 360 };

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(() => refrain.stop());

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (found === null) throw new Error('it is not to be seen');
  return { top: found.y, bottom: found.y + found.height };
}

test.each([
  ['the table', '/?view=table', '.sheet'],
  ['the outline', '/?view=outline', '.sheet'],
  ['what repeats', '/?view=repeats', '.repeats'],
  ['the comparison', '/?view=compare&compare=case-of-mothers&compare=case-of-fathers/fathers', '.compare'],
])('the button of the legend covers nothing of %s, scrolled or not', async (_, path, sheet) => {
  const { page } = await refrain.visit(path, NARROW);
  const heading = page.locator(`${sheet} h2`).first();
  await heading.waitFor();
  const { bottom } = await box(page.getByRole('button', { name: 'Legend' }));
  expect((await box(heading)).top).toBeGreaterThanOrEqual(bottom);
  expect((await box(page.locator('.view'))).top).toBeGreaterThanOrEqual(bottom);
});

test('Escape puts the legend away and goes back to its button', async () => {
  const { page } = await refrain.visit('/', NARROW);
  const button = page.getByRole('button', { name: 'Legend' });
  await button.click();
  await page.getByRole('button', { name: 'By number of cases' }).focus();
  await page.keyboard.press('Escape');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the help opens at its beginning', async () => {
  const { page } = await refrain.visit('/', NARROW);
  await page.getByRole('button', { name: 'Help' }).click();
  expect(await page.locator('#help').evaluate((dialog) => dialog.scrollTop)).toBe(0);
  expect(await page.locator('#help-title').evaluate((title) => title === document.activeElement)).toBe(true);
});

test.each([700, 760])('a picture that fits ends above the buttons for its size, %i wide', async (width) => {
  const { page } = await refrain.visit('/', { width });
  const { y = 0 } = (await page.locator('.picture').boundingBox()) ?? {};
  const lowest = await page.evaluate(() => window.__refrain?.lowest() ?? NaN);
  expect(y + lowest).toBeLessThanOrEqual((await box(page.getByRole('group', { name: 'Zoom' }))).top);
});
