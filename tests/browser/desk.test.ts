/** The desk: a review by keyboard from the first proposal to the load, a text that changed, two windows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { claimsFile, type ClaimsFile } from '../../seed/claim.ts';
import { sayReport } from '../../seed/commands/load.ts';
import { loadSeed } from '../../seed/load/load.ts';
import { readYaml } from '../../seed/yaml/read.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { LAMPS, lampsId, writeLamps } from '../fixtures/lamps.ts';
import { emptyGraph, testDatabase } from '../setup/graph.ts';
import { barriersInBothThemes } from './barriers.ts';
import { openDesk, type OpenDesk } from './desk.ts';
import { soon } from './refrain.ts';

let database: Database;
let desk: OpenDesk;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  desk = await openDesk(async (log) => {
    const report = await loadSeed(database, { seedFolder: desk.seed.path, log });
    return { lines: sayReport(report), refused: report.refusals.length };
  });
});
afterEach(async () => {
  await desk.leave();
  writeLamps(desk.seed);
});
afterAll(async () => {
  await desk.stop();
  await emptyGraph(database);
  await database.stop();
});

const file = (): ClaimsFile => {
  const path = join(desk.seed.path, 'claims', 'lamps.yaml');
  return readYaml(path, readFileSync(path, 'utf8'), claimsFile).value;
};
const claim = (id: string) => file().claims.find((c) => c.id === id);
const progress = (page: Page) => page.locator('.progress').innerText();
const told = (page: Page) => page.locator('.told').innerText();
const current = (page: Page) => page.locator('[data-item][aria-current="true"]');
/** Waits until a decision stands in the file, and the page has heard so and gone on. */
async function decided(page: Page, id: string, status: 'accepted' | 'rejected'): Promise<void> {
  await soon(() => claim(id)?.status).toBe(status);
  await soon(() => page.locator(`[data-item="${id}"] .state`).innerText()).toContain(status);
}
/** Walks with the keyboard to an entry of the list. */
async function goTo(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Escape');
  for (let i = 0; i < 20; i += 1) await page.keyboard.press('k');
  for (let i = 0; i < 20 && (await current(page).getAttribute('data-item')) !== id; i += 1)
    await page.keyboard.press('j');
  expect(await current(page).getAttribute('data-item')).toBe(id);
}
/** Selects words of the text as a reader does with the mouse. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const segment of document.querySelectorAll('#text [data-start]')) {
      const [node] = segment.childNodes;
      const at = segment.textContent.indexOf(wanted);
      if (node === undefined || at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`the text has no "${wanted}" in one piece`);
  }, words);

describe('a review by keyboard', () => {
  test('accepts three, rejects two, edits one, adds one, takes back, and is there when it is opened again', async () => {
    const { page, complaints } = await desk.visit({ reviewer: '' });
    await page.getByLabel('Initials').fill('ak');
    await page.keyboard.press('Enter');
    await soon(() => progress(page)).toBe('0 of 6 decided, 3 sentences open');

    // Accept goes on to what is next to be decided.
    await goTo(page, lampsId('led'));
    await page.keyboard.press('a');
    await soon(() => progress(page)).toContain('1 of 6');
    expect(await current(page).getAttribute('data-item')).toBe(lampsId('sat'));
    expect(await current(page).innerText()).toContain('hedged: “As far as we know”');
    await page.keyboard.press('a');
    await soon(() => progress(page)).toContain('2 of 6');

    // What the gate refuses is said at once, and written only when the reviewer resolves it.
    await goTo(page, lampsId('father'));
    await page.keyboard.press('a');
    await soon(() => told(page)).toContain('Not accepted: the name of bek stands neither');
    expect(claim(lampsId('father'))?.status).toBe('proposed');
    await page.keyboard.press('Shift+A');
    await soon(() => claim(lampsId('father'))).toMatchObject({ status: 'accepted', resolved: ['from'] });

    await goTo(page, lampsId('defendant'));
    await page.keyboard.press('r');
    await soon(() => claim(lampsId('defendant'))?.status).toBe('rejected');
    await soon(() => progress(page)).toBe('4 of 6 decided, 4 sentences open');
    await goTo(page, lampsId('took'));
    await page.keyboard.press('r');
    await soon(() => progress(page)).toContain('5 of 6');

    // An edit that says something else takes the place of the proposal.
    await goTo(page, lampsId('wrong'));
    await page.keyboard.press('e');
    await page.getByLabel('The text denies it').check();
    await page.keyboard.press('Control+Enter');
    await soon(() => progress(page)).toContain('6 of 6');
    const edited = file().claims.find((c) => c.replaces === lampsId('wrong'));
    expect(edited).toMatchObject({ polarity: 'denied', status: 'accepted', reviewer: 'ak' });
    expect(claim(lampsId('wrong'))).toBeUndefined();

    // A claim on words that were selected, with a person who was not there.
    await select(page, 'Town Court sentenced Bek');
    await page.locator('.chosen-bar').waitFor();
    await page.keyboard.press('n');
    const form = page.getByRole('form', { name: 'New claim' });
    await form.getByLabel('What it says').selectOption('HOLDS_POST');
    const from = form.getByRole('group', { name: 'From' });
    await from.getByLabel('Which').selectOption('bek');
    const to = form.getByRole('group', { name: 'To' });
    await to.getByLabel('Which').selectOption({ label: 'New …' });
    await to.getByLabel('Its name').fill('Town Cort');
    await soon(() => to.innerText()).toContain('the name "Town Cort" does not stand in the text');
    await to.getByLabel('Its name').fill('Town Court');
    await soon(() => to.innerText()).not.toContain('does not stand in the text');
    await form.getByRole('button', { name: 'Add it' }).click();
    await soon(() => progress(page)).toContain('7 of 7');
    const added = file().claims.at(-1);
    expect(added).toMatchObject({ kind: 'HOLDS_POST', extractor: 'person', to: { key: 'town-court' } });

    // Undo, twice: the addition with its entity, and the edit.
    await page.keyboard.press('u');
    await soon(() => progress(page)).toContain('6 of 6');
    expect(file().entities).not.toHaveProperty('town-court');
    await page.keyboard.press('u');
    await soon(() => claim(lampsId('wrong'))?.status).toBe('proposed');
    await soon(() => progress(page)).toContain('5 of 6');

    // Nothing is claimed of a sentence, with the reason why.
    await goTo(page, 'open-0');
    await page.keyboard.press('x');
    await page.getByLabel('Why is nothing of it claimed?').fill('the title');
    await page.keyboard.press('Enter');
    await soon(() => file().notClaimed).toEqual([{ quote: 'The Case of Lamps', why: 'the title' }]);

    await desk.leave();
    const again = await desk.visit();
    await soon(() => progress(again.page)).toBe('5 of 6 decided, 4 sentences open');
    const states = await again.page.locator('.item .state').allInnerTexts();
    expect(states.map((s) => s.replace(/^\S+\s+/u, '')).sort()).toEqual(
      [
        ...Array<string>(3).fill('accepted'),
        'not claimed',
        ...Array<string>(4).fill('open'),
        'proposed',
        'rejected',
        'rejected',
      ].sort(),
    );
    expect([...complaints, ...again.complaints].filter((c) => !c.includes('422'))).toEqual([]);
  });

  test('chooses words with the arrows, and leaves what is typed in fields alone', async () => {
    const { page } = await desk.visit();
    await goTo(page, lampsId('sat'));
    await page.keyboard.press('n');
    await soon(() => told(page)).toContain('arrows move');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await soon(() => told(page)).toBe('far as');
    await page.keyboard.press('Enter');
    await soon(() => page.getByLabel('The words it rests on').inputValue()).toBe('far as');
    await page.getByLabel('Hedge').fill('a r');
    expect(file().claims.every((c) => c.status === 'proposed')).toBe(true);
    await page.keyboard.press('Escape');
    await soon(() => page.getByRole('form').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('father');
    await soon(() => page.locator('.item').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('reject; it will not be proposed again');
  });
});

describe('a text that changed', () => {
  test('makes a claim stale whose words are gone; its load is refused until that is decided', async () => {
    const { page } = await desk.visit();
    const load = async () => {
      await page.getByRole('button', { name: /Load/ }).click();
      await soon(() => page.locator('.load').getAttribute('data-state')).toMatch(/done|failed/);
      return page.locator('.load').innerText();
    };
    for (const name of ['led', 'sat', 'defendant', 'took'] as const) {
      await goTo(page, lampsId(name));
      await page.keyboard.press('a');
      await decided(page, lampsId(name), 'accepted');
    }
    for (const name of ['father', 'wrong'] as const) {
      await goTo(page, lampsId(name));
      await page.keyboard.press('r');
      await decided(page, lampsId(name), 'rejected');
    }
    for (let open = 5; open > 0; open -= 1) {
      await soon(() => current(page).getAttribute('data-item')).toMatch(/^open-/u);
      await page.keyboard.press('x');
      await page.getByLabel('Why is nothing of it claimed?').fill('for another day');
      await page.keyboard.press('Enter');
      await soon(() => progress(page)).toContain(`${open - 1} sentence`);
    }
    expect(await load()).toContain('Loaded 1 source (4 claims written');

    desk.seed.write(
      'sources/lamps/lamps.txt',
      LAMPS.replace('Inspector Ova led', 'Inspector Ova, it is said, led'),
    );
    await soon(() => page.locator('.notices').innerText()).toContain('1 quote does not stand in it any more');
    await soon(() => page.locator('.item', { hasText: 'stale' }).count()).toBe(1);
    expect(await load()).toContain('quote not found: "Inspector Ova led the Case of Lamps"');

    await goTo(page, lampsId('led'));
    await page.keyboard.press('e');
    await page.getByLabel('The words it rests on').fill('Inspector Ova, it is said, led the Case of Lamps');
    await page.getByLabel('Hedge').fill('it is said');
    await page.getByRole('button', { name: 'Save and accept' }).click();
    await soon(() => progress(page)).not.toContain('stale');
    expect(await page.locator('.notices').innerText()).not.toContain('reviewed');
    expect(file().claims.find((c) => c.hedge === 'it is said')?.replaces).toBe(lampsId('led'));
    expect(await load()).toContain('Loaded 1 source (4 claims written');
  });
});

describe('two windows on one source', () => {
  test('see one another, and neither overwrites what the other decided', async () => {
    const [{ page: one }, { page: other }] = [await desk.visit(), await desk.visit()];
    // The second does not look for itself, so that it does not know.
    await other.route('**/version', (route) => route.abort());
    await goTo(other, lampsId('led'));
    await goTo(one, lampsId('led'));
    await one.keyboard.press('r');
    await soon(() => claim(lampsId('led'))?.status).toBe('rejected');
    await other.keyboard.press('a');
    await soon(() => told(other)).toContain('changed in another window');
    expect(claim(lampsId('led'))?.status).toBe('rejected');
    await soon(() => current(other).innerText()).toContain('rejected');

    // What the second decides on another claim stands beside it, and the first sees it.
    await goTo(other, lampsId('sat'));
    await other.keyboard.press('a');
    await decided(other, lampsId('sat'), 'accepted');
    expect(claim(lampsId('led'))?.status).toBe('rejected');
    await soon(() => progress(one)).toContain('2 of 6');
  });
});

describe.each([1280, 360])('at %i pixels, light and dark', (width) => {
  test('has no serious barrier, scrolls down only, and asks nobody else', async () => {
    const { page, complaints } = await desk.visit({ width });
    await page.locator('.item', { hasText: 'Judge Ulo' }).click();
    expect(await barriersInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('form').waitFor();
    expect(await barriersInBothThemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave it' }).click();
    if (width < 600) await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await page.locator('#text').isVisible()).toBe(true);
    expect(await barriersInBothThemes(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(complaints).toEqual([]);
  });
});
