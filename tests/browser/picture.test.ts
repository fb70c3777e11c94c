/** The picture: what it opens on, selecting, expanding, undoing, and a link that opens it again. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { find, settled, soon, startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

const places = (page: Page) => page.evaluate(() => window.__refrain?.places() ?? {});
const panel = (page: Page) => page.locator('#details');
const told = (page: Page) => page.locator('[role=status]').last().innerText();
/** Draws the movement and its neighbours. */
async function drawMovement(page: Page): Promise<void> {
  await (await find(page, 'Democratic Choice', 'Democratic Choice')).click();
  await panel(page).getByRole('button', { name: 'Draw all neighbours' }).click();
  await soon(() => told(page)).toMatch(/^Expanded/);
}

describe('the opening view', () => {
  test('draws the Case of Mothers, the Case of Fathers and what they share', async () => {
    const { page } = await refrain.visit();
    await soon(() => panel(page).innerText()).toContain('The Case of Mothers');
    const text = await panel(page).innerText();
    expect(text).toContain('The Case of Fathers');
    expect(text).toContain('Gulzipa Dzhaukerova');
    expect(Object.keys(await places(page)).length).toBeGreaterThan(10);
  });

  test('says in the legend how many nodes of each type there are, and hides a type', async () => {
    const { page } = await refrain.visit();
    const before = Object.keys(await places(page)).length;
    const events = page.getByRole('button', { name: /^Events/ });
    const count = Number((await events.innerText()).replace(/\D/g, ''));
    await events.click();
    await soon(async () => Object.keys(await places(page)).length).toBe(before - count);
    expect(await page.locator('.status').innerText()).toContain(`of ${before} nodes`);
  });
});

describe('search', () => {
  test.each([
    ['another spelling', 'Kazhibayev', 'Gizat Kazhybayev'],
    ['Cyrillic letters', 'Жексембаев', 'Askhat Zheksebayev'],
    ['the beginning of a word', 'zheks', 'Askhat Zheksebayev'],
  ])('finds a name by %s', async (_, text, name) => {
    const { page } = await refrain.visit();
    await find(page, text, name);
    expect(await page.locator('.hit').first().innerText()).toContain(name);
  });

  test('brings what is not drawn into the picture, and selects it', async () => {
    const { page } = await refrain.visit();
    const before = await places(page);
    await (await find(page, 'Ablyazov', 'Mukhtar')).click();
    await panel(page)
      .getByRole('heading', { name: /Ablyazov/ })
      .waitFor();
    await settled(page);
    const after = await places(page);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
    expect(after).toMatchObject(before);
  });
});

describe('a selected line', () => {
  test('shows the quote highlighted in its paragraph, with its hedge', async () => {
    const { page } = await refrain.visit('/?view=table');
    await page
      .getByRole('row', { name: /Gizat Kazhybayev is said to have investigated The Case of Fathers/ })
      .getByRole('button')
      .first()
      .click();
    const passage = panel(page).locator('.passage').first();
    expect(await passage.locator('mark').innerText()).toContain('being handled by Gizat Kazhybayev');
    expect(await passage.innerText()).toContain('Reported, hedged (“As far as we know”)');
    expect(await passage.locator('blockquote').innerText()).toContain('coordinated by Adil Salayev');
  });

  test('names a digest as one, shows its words without quotation marks, and shows what contradicts it', async () => {
    const { page } = await refrain.visit('/?view=table');
    await page
      .getByRole('row', { name: /Case of Mothers.* is said to have imposed a penalty on Oksana Shevchuk/ })
      .getByRole('button')
      .first()
      .click();
    const digest = panel(page).locator('.passage', { hasText: 'Digest of' }).first();
    await digest.waitFor();
    expect(await digest.locator('.digest').innerText()).not.toMatch(/^[“"]/);
    expect(await digest.innerText()).toContain('The words are ours');
    expect(await panel(page).innerText()).toContain('contested');
  });
});

describe('expanding', () => {
  test('leaves what is placed where it is; undo takes back what came', async () => {
    const { page } = await refrain.visit();
    const before = await places(page);
    await drawMovement(page);
    const after = await places(page);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length + 1);
    expect(after).toMatchObject(before);

    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await soon(() => places(page)).toEqual(before);
    await page.getByRole('button', { name: /^Redo/ }).click();
    await soon(async () => Object.keys(await places(page)).length).toBe(Object.keys(before).length + 1);
  });
});

describe('the address bar', () => {
  test('opens the same view again: what was expanded, hidden and selected', async () => {
    const { page } = await refrain.visit();
    await drawMovement(page);
    await page.getByRole('button', { name: /^Events/ }).click();
    await settled(page);
    const address = new URL(page.url());
    const [drawn, title] = [await places(page), await panel(page).locator('h2').innerText()];

    const again = await refrain.visit(address.pathname + address.search);
    await settled(again.page);
    expect(await places(again.page)).toEqual(drawn);
    expect(await panel(again.page).locator('h2').innerText()).toBe(title);
  });

  test('leads back to what was selected before', async () => {
    const { page } = await refrain.visit('/?view=outline');
    const title = panel(page).locator('h2');
    for (const name of ['The Case of Mothers', 'The Case of Fathers'])
      await page.locator('.outline .entry').getByRole('button', { name, exact: true }).click();
    await soon(() => title.innerText()).toBe('The Case of Fathers');
    await page.goBack();
    await soon(() => title.innerText()).toBe('The Case of Mothers');
  });
});
