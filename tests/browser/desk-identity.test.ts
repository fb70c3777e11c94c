/** Who is who at the desk: pairs judged by keyboard, contradictions, undo, and both screens. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { writeBergs } from '../fixtures/bergs.ts';
import { barriers } from './barriers.ts';
import { openDesk, type OpenDesk } from './desk.ts';
import { soon } from './refrain.ts';

let desk: OpenDesk;
const path = () => join(desk.seed.path, 'identities.yaml');
const text = () => (existsSync(path()) ? readFileSync(path(), 'utf8') : null);
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(() => desk.leave());
afterAll(() => desk.stop());

const progress = (page: Page) => page.locator('.progress').innerText();
const pair = (page: Page) => page.locator('#pair');
async function judge(page: Page, key: string, why: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('.judge input').waitFor();
  await page.keyboard.type(why);
  await page.keyboard.press('Enter');
  await page.locator('.judge input').waitFor({ state: 'detached' });
}

describe('who is who', () => {
  test('says so when no names are alike', async () => {
    const { page } = await desk.visit();
    await page.keyboard.press('w');
    await soon(() => page.locator('main').innerText()).toContain('No two names are alike');
    expect(await barriers(page)).toEqual([]);
  });

  test('judges one pair the same, one different, by keyboard; undo gives the file back', async () => {
    writeBergs(desk.seed);
    desk.seed.write('identities.yaml', '# Kept by hand.\njudgements: []\n');
    const before = text();
    const { page, complaints } = await desk.visit();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('who is who across sources');
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await soon(() => progress(page)).toBe('0 of 2 judged');

    // Both mentions in their sources; nothing is judged, or asked, beforehand.
    const one = page.getByRole('region', { name: 'The one' });
    expect(await one.innerText()).toContain('Digest of Paint on the harbour. The words are ours');
    expect(await one.locator('mark').allInnerTexts()).toEqual(['BERG Ada', 'Ada B.']);
    const other = page.getByRole('region', { name: 'The other' });
    expect(await other.innerText()).toContain('Report: A morning at the harbour, Harbour News, 2021-03-04');
    expect(await other.locator('blockquote').innerText()).toBe('Ada Berg painted the harbour.');
    expect(await pair(page).innerText()).toContain('order swapped');
    expect(await page.locator('.judge input, :checked, button.primary:visible').count()).toBe(0);

    // Keys of the claims decide nothing here; a verdict needs a reason.
    await page.keyboard.press('a');
    await page.keyboard.press('s');
    expect(await page.getByRole('button', { name: 'Judge same, as ak' }).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    expect(text()).toBe(before);
    await page.keyboard.press('Escape');

    await judge(page, 's', 'both painted the harbour');
    await soon(() => progress(page)).toBe('1 of 2 judged');
    expect(text()).toContain('why: both painted the harbour');
    await soon(() => pair(page).innerText()).toContain('Osk Tamm and TAMM Osk');
    await judge(page, 'd', 'one sleeps at the mill');
    await soon(() => progress(page)).toBe('2 of 2 judged');
    const judged = text();
    expect(judged).toContain('verdict: different');

    // A contradiction is refused with both lines, and what is written stays.
    await page.keyboard.press('k');
    await soon(() => pair(page).innerText()).toContain('both painted the harbour');
    await judge(page, 'd', 'no');
    await soon(() => page.getByRole('alert').innerText()).toMatch(
      /identities\.yaml:\d+ .*judged different, but one by identities\.yaml:\d+/u,
    );
    expect(text()).toBe(judged);

    await page.keyboard.press('u');
    await soon(() => progress(page)).toBe('1 of 2 judged');
    await page.reload();
    await page.locator('.item').first().waitFor();
    await page.getByRole('button', { name: 'Who is who' }).click();
    await soon(() => progress(page)).toBe('1 of 2 judged');
    await page.getByRole('button', { name: /^Undo: same/ }).click();
    await soon(() => progress(page)).toBe('0 of 2 judged');
    expect(text()).toBe(before);
    await page.keyboard.press('w');
    await page.locator('.item').first().waitFor();
    expect(complaints.filter((c) => !c.includes('422'))).toEqual([]);
  });

  test('says what cannot be read, and goes on when it is mended', async () => {
    desk.seed.write('identities.yaml', 'judgements: 3\n');
    const { page } = await desk.visit();
    await page.keyboard.press('w');
    await soon(() => page.getByRole('alert').innerText()).toContain('identities.yaml:1');
    rmSync(path());
    await page.getByRole('button', { name: 'Try again' }).click();
    await soon(() => progress(page)).toBe('0 of 2 judged');
  });
});

describe.each([
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
] as const)('at $width pixels, $theme', ({ width, theme }) => {
  test('has no serious barrier and scrolls down only', async () => {
    const { page, complaints } = await desk.visit({ width, theme });
    const look = async (name: string): Promise<void> => {
      const folder = process.env.REFRAIN_SHOTS;
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}-${width}-${theme}.png`) });
    };
    await page.getByRole('button', { name: 'Who is who' }).click();
    await page.getByRole('region', { name: 'The other' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await look('pair');
    await page.getByRole('button', { name: /^Different/ }).click();
    await page.locator('.judge input').waitFor();
    expect(await barriers(page)).toEqual([]);
    await look('asks');
    const [one, other] = [
      await page.getByRole('region', { name: 'The one' }).boundingBox(),
      await page.getByRole('region', { name: 'The other' }).boundingBox(),
    ];
    expect(width > 600 ? one?.y === other?.y : one?.x === other?.x).toBe(true);
    if (width < 600) await page.getByRole('button', { name: 'Candidates' }).click();
    expect(await page.locator('.candidate').first().isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    if (width < 600) await look('list');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
  });
});
