/** The page over a report with every type of node: still calm, legend and counts right, by keyboard too. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => (refrain = await startRefrain('tests/fixtures/field')));
afterEach(() => refrain.leave());
afterAll(() => refrain.stop());

const DRAWN = [
  'supervision',
  'extremist-entry',
  'sanction',
  'closed',
  'opinion-118',
  'isles',
  'choir',
  'a206-1',
  'wgad-opinion',
  'colony',
  'strand',
];
const PATH = `/?${DRAWN.map((key) => `with=choir-report-2024%2F${key}`).join('&')}`;

test.each([1280, 360])(
  'types of which few are drawn stand in one row that opens by keyboard, %i wide',
  async (width) => {
    const { page, complaints } = await refrain.visit(PATH, { width });
    if (width < 600) await page.getByRole('button', { name: 'Legend' }).click();
    const more = page.getByRole('button', { name: /^and \d+ other types/ });
    const sanctions = page.getByRole('button', { name: /^Sanctions/ });
    expect(await sanctions.count()).toBe(0);
    await more.press('Enter');
    await sanctions.waitFor();
    const rows = await page
      .locator('#legend ul')
      .first()
      .locator('.toggle:not(.more) .number')
      .allInnerTexts();
    const sum = rows.reduce((all, number) => all + Number(number), 0);
    expect(await page.locator('.status').innerText()).toContain(`${sum} nodes`);
    await sanctions.press('Enter');
    expect(await page.locator('.status').innerText()).toContain(`of ${sum} nodes`);
    expect(await sanctions.getAttribute('aria-pressed')).toBe('false');
    await more.press('Enter');
    expect(await sanctions.count()).toBe(1);
    expect(complaints).toEqual([]);
  },
);

test('says of an alleged perpetrator no more than the source, and who says it', async () => {
  const { page } = await refrain.visit('/?at=choir-report-2024%2Fbeating');
  const said = await page.locator('.panel').innerText();
  expect(said).toContain('is said to have had as an alleged perpetrator');
  expect(said).toContain('two guards, one of them Bran Holt of the Lorne Guard, beat him');
  expect(said).not.toMatch(/\bBran Holt (beat|tortured)\b/u);
});
