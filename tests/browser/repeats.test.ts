/** What repeats: found, drawn and read down to the quote; compared; and counted with a lens. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersInBothThemes, tooWide } from './barriers.ts';
import { settled, startRefrain, type Refrain } from './refrain.ts';

/** How long something may take on a busy machine. */
const PATIENT = { timeout: 60_000 };

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

const places = (page: Page) => page.evaluate(() => window.__refrain?.places() ?? {});
/** Which of these nodes a line between two of them ends at. */
async function linkedAmong(page: Page, ids: readonly string[]): Promise<readonly string[]> {
  const query = 'query Between($ids: [ID!]!) { linesBetween(ids: $ids) { from to } }';
  const answer = await page.request.post(`${refrain.url}/graphql`, { data: { query, variables: { ids } } });
  const { data } = (await answer.json()) as {
    data: { linesBetween: readonly { from: string; to: string }[] };
  };
  return data.linesBetween.flatMap(({ from, to }) => [from, to]);
}
const panel = (page: Page) => page.locator('#details');
const entry = (page: Page, name: RegExp) => page.locator('.pattern').filter({ hasText: name }).first();
const MOTHERS_AND_FATHERS = '/?view=compare&compare=case-of-mothers&compare=case-of-fathers/fathers';

/** Presses Tab until the focus is on something that the selector finds with these words. */
async function tabTo(page: Page, selector: string, words: RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate(
      ([wanted, source]) => {
        const element = document.activeElement;
        return (
          element !== null &&
          element.matches(wanted ?? '') &&
          new RegExp(source ?? '').test(element.getAttribute('aria-label') ?? element.textContent)
        );
      },
      [selector, words.source],
    );
  for (let presses = 0; presses < 120 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

describe('by keyboard, from the front page', () => {
  test('to a pattern, its picture, and the quote behind one leg', async () => {
    const { page } = await refrain.visit();
    await tabTo(page, '.switch button', /^What repeats$/);
    await page.keyboard.press('Enter');
    await page.locator('.pattern').first().waitFor();
    await tabTo(page, '.pattern h3 button', /^Same judge/);
    await page.keyboard.press('Enter');
    await expect.poll(() => panel(page).locator('h2').innerText(), PATIENT).toMatch(/^Same judge/);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#details h2') !== null), PATIENT)
      .toBe(true);

    await tabTo(page, '#details button', /^Draw it$/);
    await page.keyboard.press('Enter');
    await page.locator('#picture').waitFor();
    await expect
      .poll(async () => Object.keys(await places(page)), PATIENT)
      .toEqual(
        expect.arrayContaining(['yernar-kassymbekov', 'case-of-the-thirteen', 'nuclear-five-2025/case']),
      );

    await panel(page).locator('h2').focus();
    await tabTo(page, '#details .legs summary', /thirteen/);
    await page.keyboard.press('Enter');
    await panel(page).locator('.passage mark').first().waitFor();
    expect(await panel(page).locator('.passage').first().innerText()).toMatch(/Kassymbekov|judge/i);
  });
});

describe('a pattern', () => {
  test('is told with its cases, its doubts and what chance would give', async () => {
    const { page } = await refrain.visit('/?view=repeats');
    await page.locator('.pattern').first().waitFor();
    const text = await entry(page, /investigator/).innerText();
    expect(text).toContain('2 cases, or 1 if they are the same');
    expect(text).toContain('Gizat Kazhybayev');
    expect(text).toMatch(/Chance would give .* this means little/);
    expect(text).toContain('fragile');
    expect(await entry(page, /^Same judge/).innerText()).toMatch(/2 cases, 2021; reported in 2025: /);
    expect(await page.locator('.repeats').innerText()).toContain('is not guilt');
  });

  test('gives the keyboard back to its row when its panel closes', async () => {
    const { page } = await refrain.visit('/?view=repeats');
    const row = entry(page, /^Same judge/).locator('h3 button');
    await row.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#details h2') !== null), PATIENT)
      .toBe(true);
    await tabTo(page, '#details button', /^Close details$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => row.evaluate((it) => it === document.activeElement), PATIENT).toBe(true);
  });

  test('is drawn in place of what was drawn; undo brings that back, and the link opens it again', async () => {
    const { page } = await refrain.visit('/?view=repeats');
    await entry(page, /^Same judge/)
      .getByRole('button', { name: /^Draw it/ })
      .click();
    await page.locator('#picture').waitFor();
    await settled(page);
    const drawn = await places(page);
    const ids = Object.keys(drawn);
    expect(ids).toEqual(
      expect.arrayContaining([
        'yernar-kassymbekov',
        'place-almaty',
        'case-of-the-thirteen',
        'nuclear-five-2025/case',
      ]),
    );
    // A place is reached through what lies between, so nothing stands without a line.
    const linked = await linkedAmong(page, ids);
    expect(ids.filter((id) => !linked.includes(id))).toEqual([]);
    const address = new URL(page.url());
    const title = await panel(page).locator('h2').innerText();

    await page.getByRole('button', { name: /^Undo: draw the pattern/ }).click();
    await expect.poll(async () => Object.keys(await places(page)).length, PATIENT).toBeGreaterThan(10);

    const again = await refrain.visit(address.pathname + address.search);
    await again.page.locator('#details h2').waitFor();
    expect(Object.keys(await places(again.page)).sort()).toEqual(Object.keys(drawn).sort());
    expect(await panel(again.page).locator('h2').innerText()).toBe(title);
  });

  test('follows what is left out, and the link keeps it', async () => {
    const { page } = await refrain.visit('/?view=repeats');
    await page.locator('.pattern').first().waitFor();
    const count = () => page.locator('.repeats h2').innerText();
    const before = await count();
    await page.locator('.leave summary').click();
    await page.getByRole('checkbox', { name: /^Attributed claims/ }).check();
    await expect.poll(count, PATIENT).not.toBe(before);
    await expect.poll(() => page.locator('.pattern').count(), PATIENT).toBeGreaterThan(0);
    const [after, address] = [await count(), new URL(page.url())];
    expect(address.searchParams.getAll('leave')).toEqual(['attributed']);
    const again = await refrain.visit(address.pathname + address.search);
    await expect.poll(() => again.page.locator('.repeats h2').innerText(), PATIENT).toBe(after);
  });

  test('stands in the table with how sure each cell is; a cell opens what it rests on', async () => {
    const { page } = await refrain.visit('/?view=repeats&as=table');
    const row = page.locator('[data-feature="INVESTIGATED=gizat-kazhybayev"]');
    await row.waitFor();
    expect(await row.innerText()).toContain('in 2 of the 7 cases in the graph');
    const cells = (await row.locator('.cell').allInnerTexts()).map((text) => text.trim()).sort();
    expect(cells).toEqual([
      expect.stringMatching(
        /^(?!reported)[\s\S]*concluded by ak: a report by a police investigator is cited/,
      ),
      expect.stringMatching(/^reported, hedged\b/),
    ]);
    await row.locator('.cell', { hasText: 'hedged' }).click();
    await panel(page).locator('mark').first().waitFor();
    expect(await panel(page).innerText()).toContain('As far as we know');
    expect(new URL(page.url()).searchParams.getAll('evidence')).toHaveLength(1);
  });

  test('that is not there under what is left out says so', async () => {
    const { page } = await refrain.visit('/?view=repeats&pattern=p-none');
    await expect.poll(() => panel(page).innerText(), PATIENT).toContain('Not there any more');
  });
});

describe('comparison', () => {
  test('sets Mothers beside Fathers from the panel of a case', async () => {
    const { page } = await refrain.visit('/?at=case-of-mothers');
    await panel(page).getByRole('button', { name: 'Compare with …' }).click();
    await panel(page).getByRole('button', { name: 'Compare with The Case of Fathers' }).click();
    const table = page.locator('table.aligned');
    await table.waitFor();
    expect(await table.locator('thead').innerText()).toMatch(/The Case of Mothers[\s\S]*The Case of Fathers/);
    const parent = table.locator('[data-feature="Person.children~ANY"]');
    expect(await parent.count()).toBe(2);
    expect(await parent.first().innerText()).toContain('= shared');
    await parent.first().getByRole('button').click();
    await panel(page).locator('.passage').first().waitFor();
    expect(new URL(page.url()).searchParams.getAll('compare')).toEqual([
      'case-of-mothers',
      'case-of-fathers/fathers',
    ]);
  });

  test('is opened again by its link', async () => {
    const { page } = await refrain.visit(MOTHERS_AND_FATHERS);
    await page.locator('table.aligned').waitFor();
    expect(await page.locator('.compare h2').innerText()).toContain('2 cases, side by side');
  });
});

describe('the lens', () => {
  test('is off at first, goes on from the legend, and tells the base rate beside the number', async () => {
    const { page } = await refrain.visit('/?at=gizat-kazhybayev');
    const lens = page.getByRole('button', { name: 'By number of cases' });
    expect(await lens.getAttribute('aria-pressed')).toBe('false');
    await lens.press('Enter');
    await expect
      .poll(() => panel(page).innerText(), PATIENT)
      .toContain('in 1 of the 2 cases that we know of this court or authority: Almaly district court');
    expect(await panel(page).innerText()).toMatch(/In 2 cases, or 1 if/);
    expect(await panel(page).innerText()).toContain('is not guilt');
    expect((await panel(page).innerText()).match(/not a finding of guilt/g)).toHaveLength(1);
    expect(new URL(page.url()).searchParams.get('lens')).toBe('cases');
    await page.locator('#picture').focus();
    const told = page.locator('[role=status]').last();
    await expect
      .poll(() => told.innerText(), PATIENT)
      .toMatch(
        /in 2 cases.*in 1 of the 2 cases that we know of this court or authority: Almaly district court/,
      );
  });
});

describe.each([1280, 360])('at %i pixels, light and dark', (width) => {
  test.each([
    '/?view=repeats',
    '/?view=repeats&as=table&leave=hedged',
    '/?view=repeats&pattern=p-2048f277fb66905b',
    MOTHERS_AND_FATHERS,
    '/?lens=cases&at=gizat-kazhybayev',
  ])('%s has no serious barrier, scrolls down only, and asks nobody else', async (path) => {
    const { page, complaints } = await refrain.visit(path, { width });
    await settled(page);
    expect(await barriersInBothThemes(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
