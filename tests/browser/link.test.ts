/** Links: what leads nowhere is named, the rest opens, and what has changed since one was made is told. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readContact } from '../../server/contact.ts';
import { soon, startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain(null, readContact('corrections@example.org') ?? null);
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

const notice = (page: Page) => page.locator('.of-link');
const heading = (page: Page) => page.locator('#details h2').first().innerText();

describe('a dead link', () => {
  const NOWHERE = 'names nothing that is in the graph';
  test.each([
    ['/?cases=case-that-was-renamed', [`cases=case-that-was-renamed ${NOWHERE}`], /cases/],
    ['/?at=person-that-is-not-here', [`at=person-that-is-not-here ${NOWHERE}`], /cases/],
    ['/?cases=case-of-mothers&cases=gone', [`cases=gone ${NOWHERE}`], /^1 case$/],
    ['/?cases=gone&at=case-of-mothers&hide=gone-too', [`hide=gone-too ${NOWHERE}`], /Case of Mothers/],
    ['/?at=%E0%A4%A%00%F0', [NOWHERE], /cases/],
    ['/?line=case-of-mothers*JUDGED*gone', [`line=case-of-mothers*JUDGED*gone ${NOWHERE}`], /cases/],
    ['/?line=case-of-mothers*JUDGED*gizat-kazhybayev', ['is no line of the graph'], /cases/],
    ['/?judgement=j-none', ['judgement=j-none is no judgement on what is drawn'], /cases/],
    ['/?pattern=p-none', ['pattern=p-none names no pattern'], /Not there/],
    ['/?drawn=p-none', ['drawn=p-none names no pattern'], /cases/],
    ['/?evidence=none', [`evidence=none ${NOWHERE}`], /statement/],
    ['/?view=repeats&leave=source*none', [`leave=source*none ${NOWHERE}`], /cases/],
    [
      '/?view=map&with=gone*&pin=gone*1*2',
      ['view=map is no view', `with=gone ${NOWHERE}`, `pin=gone ${NOWHERE}`],
      /cases/,
    ],
  ])('%s', async (path, said, opens) => {
    const { page, complaints } = await refrain.visit(path);
    for (const words of said) await soon(() => notice(page).innerText()).toContain(words);
    await soon(() => heading(page)).toMatch(opens);
    expect(await page.locator('.status').first().innerText()).toMatch(/^[1-9]/);
    expect(await page.locator('body').innerText()).not.toContain('The graph is empty');
    expect(complaints).toEqual([]);
  });

  test('compares the cases that are there, and says what is none', async () => {
    const { page } = await refrain.visit(
      '/?view=compare&compare=case-of-mothers&compare=gone&compare=gizat-kazhybayev&compare=case-of-fathers/fathers',
    );
    await page.locator('table.aligned thead').waitFor();
    expect(await page.locator('table.aligned thead').innerText()).toMatch(/Mothers[\s\S]*Fathers/);
    expect(await notice(page).innerText()).toMatch(/compare=gone names nothing/);
    expect(await notice(page).innerText()).toMatch(/compare=gizat-kazhybayev is no case: Gizat/);
  });

  test('by a former id leads on, and says nothing', async () => {
    const { page } = await refrain.visit(
      '/?at=case-of-fathers%2Fkazhybayev&hide=case-of-fathers%2Fkazhybayev',
    );
    expect(await heading(page)).toMatch(/Gizat/);
    await soon(() => new URL(page.url()).searchParams.get('at')).toBe('gizat-kazhybayev');
    expect(await notice(page).count()).toBe(0);
  });

  test('is put away, and the address holds what is open', async () => {
    const { page } = await refrain.visit('/?at=gone');
    await notice(page).getByRole('button', { name: 'Put this away' }).click();
    expect(await notice(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

/** Changes the graph as a load would: another source state, another version. */
async function change(statement: string): Promise<void> {
  const { driver, name } = refrain.database;
  await driver.executeQuery(statement, {}, { database: name });
  await driver.executeQuery(
    "MATCH (g:GraphState) SET g.version = g.version + 1 WITH g MATCH (s:Source) SET s.state = coalesce(s.state, '') + 'x'",
    {},
    { database: name },
  );
}

describe('a link', () => {
  test('opens on the version that it was made on without a word, and on another says what changed', async () => {
    const first = await refrain.visit('/?cases=case-of-mothers');
    await soon(() => new URL(first.page.url()).hash).toMatch(/^#graph=2\.[0-9a-f]{10}\./);
    const { search, hash } = new URL(first.page.url());
    const again = await refrain.visit(`/${search}${hash}`);
    expect(await notice(again.page).count()).toBe(0);

    await change(
      "MATCH (:Case {id: 'case-of-mothers'})<-[:IN_CASE]-(p:Prosecution) WITH p LIMIT 1 SET p.certainty = 'HEDGED'",
    );
    const old = await refrain.visit(`/${search}${hash}`);
    const says = notice(old.page);
    await soon(() => says.innerText()).toMatch(/It showed \d+ lines: 1 is said differently\./);
    await says.locator('summary').click();
    expect(await says.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Said differently: .*Mothers/),
    ]);
    // The link stays what it was until something else is drawn.
    expect(new URL(old.page.url()).hash).toBe(hash);
    await says.getByRole('button', { name: 'Put this away' }).click();
    await soon(() => new URL(old.page.url()).hash).not.toBe(hash);

    const without = await refrain.visit(`/${search}`);
    expect(await notice(without.page).count()).toBe(0);
  });
});

test('where to ask for a correction stands under the sources and in the help', async () => {
  const { page } = await refrain.visit();
  const link = page.locator('#details a[href="mailto:corrections@example.org"]');
  expect(await link.innerText()).toBe('corrections@example.org');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.locator('#help a[href="mailto:corrections@example.org"]').waitFor();
});
