/** The same ten counts of the corpus, asked of the page, the API and the terminal. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countThings, type Said } from '../../seed/commands/count.ts';
import { soon, startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => (refrain = await startRefrain()));
afterEach(() => refrain.leave());
afterAll(() => refrain.stop());

const fields = z.record(z.string(), z.unknown());

/** Both numbers of an answer, as `2/1`. */
async function api(query: string, at: readonly string[], count: string, ifSame: string): Promise<string> {
  const response = await fetch(`${refrain.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = z.object({ data: fields }).parse(await response.json());
  const found = at.reduce((value, key) => fields.parse(value[key]), data);
  return `${String(found[count])}/${String(found[ifSame])}`;
}

async function terminal(of: string, name: string): Promise<Said> {
  const all = await countThings(refrain.database, name === 'nodes of the type' ? [] : [of]);
  const found = all.find((said) => said.of === of && said.name === name);
  if (found === undefined) throw new Error(`nothing is said of ${name}: ${of}`);
  return found;
}

const details = (page: Page) => page.locator('#details').innerText();

/** What the page says at an address, once it says so. */
async function pageSays(path: string, words: string, read = details): Promise<void> {
  const { page } = await refrain.visit(path);
  await soon(async () => (await read(page)).toLowerCase()).toContain(words.toLowerCase());
}

const card = (id: string) =>
  api(`{ card(id: "${id}") { cases casesIfSame } }`, ['card'], 'cases', 'casesIfSame');
const type = async (of: string): Promise<string> => {
  const response = await fetch(`${refrain.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ graph { counts { type count countIfSame } } }' }),
  });
  const counts = z
    .object({
      data: z.object({
        graph: z.object({
          counts: z.array(z.object({ type: z.string(), count: z.number(), countIfSame: z.number() })),
        }),
      }),
    })
    .parse(await response.json()).data.graph.counts;
  const found = counts.find((each) => each.type === of);
  return `${found?.count}/${found?.countIfSame}`;
};

test.each(['Case', 'Person'])('nodes of the type %s in the graph', async (of) => {
  const said = await terminal(of, 'nodes of the type');
  expect(await type(of)).toBe(`${said.count}/${said.countIfSame}`);
  await pageSays('/', said.inWords);
});

test.each([
  ['gulzipa-dzhaukerova', ''],
  ['gizat-kazhybayev', '2 cases, or 1 if they are the same'],
  ['KZ-CC-405-2', ''],
  ['court-almaly-district', ''],
])('cases of %s', async (id, words) => {
  const said = await terminal(id, 'cases of a node');
  expect(said.inWords).toContain(words);
  expect(await card(id)).toBe(`${said.count}/${said.countIfSame}`);
  await pageSays(`/?at=${id}`, `In ${said.inWords}`);
});

test('neighbours of the case of the thirteen', async () => {
  const said = await terminal('case-of-the-thirteen', 'neighbours of a node');
  const query = '{ neighbourTotal(id: "case-of-the-thirteen") { count countIfSame } }';
  expect(await api(query, ['neighbourTotal'], 'count', 'countIfSame')).toBe(
    `${said.count}/${said.countIfSame}`,
  );
  await pageSays('/?at=case-of-the-thirteen', said.inWords);
});

test('defendants of the case of the thirteen', async () => {
  const said = await terminal('case-of-the-thirteen', 'defendants of a case');
  const query = '{ defendants(case: "case-of-the-thirteen") { people peopleIfSame inWords } }';
  expect(await api(query, ['defendants'], 'people', 'peopleIfSame')).toBe(
    `${said.count}/${said.countIfSame}`,
  );
  expect(said.inWords).toMatch(/groups? that may include them/u);
  await pageSays('/?at=case-of-the-thirteen', said.inWords);
});

test('cases that have Dulat Agadil as ground', async () => {
  const said = await terminal('GROUND_FOR=dulat-agadil', 'cases with a feature');
  expect(said.inWords).toContain(', or ');
  await pageSays('/?view=repeats&as=table', `in ${said.inWords}`, (page) =>
    page.locator('[data-feature="GROUND_FOR=dulat-agadil"] th').innerText(),
  );
});

test('cases of a pattern', async () => {
  const { page } = await refrain.visit('/?view=repeats');
  const first = page.locator('.pattern').first();
  await first.waitFor();
  const id = await first.getAttribute('data-pattern');
  const said = await terminal(id ?? '', 'cases of a pattern');
  expect(
    await api(`{ pattern(id: "${id}") { support casesIfSame } }`, ['pattern'], 'support', 'casesIfSame'),
  ).toBe(`${said.count}/${said.countIfSame}`);
  expect(await first.innerText()).toContain(said.inWords);
});

test('cases of somebody, in search as in the panel', async () => {
  const said = await terminal('gizat-kazhybayev', 'cases of a node');
  const { page } = await refrain.visit('/');
  await page.getByRole('combobox').fill('Kazhybayev');
  await soon(() => page.locator('.hit').first().innerText()).toContain(`in ${said.inWords}`);
});
