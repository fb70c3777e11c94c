/** The keyboard alone leads from a name to the sentence, and the picture can be read without seeing it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { settled, soon, startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

describe('from a name to what comes back, by keyboard', () => {
  test('Askhat Zheksebayev, his case, who else comes back, and the words that say so', async () => {
    const { page } = await refrain.visit();
    const title = page.locator('#details h2');
    const told = page.locator('[role=status]').last();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Жексе');
    await page.locator('.hit', { hasText: 'Askhat Zheksebayev' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(() => title.innerText()).toBe('Askhat Zheksebayev');

    await page.locator('#picture').focus();
    await soon(() => told.innerText()).toMatch(/^Askhat Zheksebayev, person/);
    const isOnCase = async () =>
      /is said to have been .+ in The Case of Fathers/.test(await told.innerText());
    for (let presses = 0; presses < 40 && !(await isOnCase()); presses += 1) await page.keyboard.press(']');
    expect(await isOnCase()).toBe(true);
    await page.keyboard.press('o');
    await soon(() => told.innerText()).toMatch(/^The Case of Fathers, case/);

    const isOnInvestigator = async () =>
      (await told.innerText()).includes('Kazhybayev is said to have investigated');
    for (let presses = 0; presses < 40 && !(await isOnInvestigator()); presses += 1)
      await page.keyboard.press(']');
    expect(await told.innerText()).toContain('hedged');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('#details mark').first().innerText()).toContain('handled by Gizat Kazhybayev');
    expect(await page.evaluate(() => document.activeElement?.closest('#details') !== null)).toBe(true);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await soon(() => title.innerText()).toBe('Gizat Kazhybayev');
    await settled(page);
    const known = await page.locator('#details').innerText();
    expect(known).toContain('The Case of Fathers');
    expect(known).toContain('case of the thirteen');
  });

  test('the picture is one stop for Tab, Escape leaves it, X expands, H hides, Ctrl Z undoes', async () => {
    const { page } = await refrain.visit();
    const status = page.locator('.status > span').first();
    const before = await status.innerText();
    await page.locator('#picture').focus();
    await page.keyboard.press('h');
    await soon(() => status.innerText()).not.toBe(before);
    await page.keyboard.press('Control+z');
    await soon(() => status.innerText()).toBe(before);
    await page.keyboard.press('x');
    await soon(() => page.locator('[role=status]').last().innerText()).toMatch(/Expanded|already/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#picture'))).toBeNull();
  });

  test('a question mark lists the keys', async () => {
    const { page } = await refrain.visit();
    await page.locator('#picture').focus();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('go round the lines of this node');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('without seeing it', () => {
  test('table and outline hold every node and every line that is drawn', async () => {
    const { page } = await refrain.visit();
    const ids = Object.keys(await page.evaluate(() => window.__refrain?.places() ?? {})).sort();
    const [, lines] = /(\d+) lines/.exec(await page.locator('.status').innerText()) ?? [];

    await page.getByRole('button', { name: 'Table' }).click();
    const rows = (table: number) =>
      page
        .locator('table')
        .nth(table)
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => row.getAttribute('data-id') ?? ''));
    await page.locator('table').first().waitFor();
    expect((await rows(0)).sort()).toEqual(ids);
    expect(await rows(1)).toHaveLength(Number(lines));

    await page.getByRole('button', { name: 'Outline' }).click();
    await page.locator('.outline').waitFor();
    const entries = await page
      .locator('.outline li[data-id]')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-id') ?? ''));
    expect(entries.sort()).toEqual(ids);
    expect(await page.locator('.outline .relations li').count()).toBe(2 * Number(lines));
  });

  test('a table is sorted by the column that is pressed', async () => {
    const { page } = await refrain.visit('/?view=table');
    const heading = page.locator('table').first().getByRole('button', { name: 'Lines drawn' });
    await heading.click();
    await heading.click();
    const column = page.locator('table').first().locator('tbody tr td:nth-child(5)');
    const numbers = (await column.allInnerTexts()).map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  });
});
