/** What the page says of people: reports of what sources say, with their marks in words, and no finding. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { settled, startRefrain, type Refrain } from './refrain.ts';

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

const PATIENT = { timeout: 60_000 };
const NO_FINDING = /not a finding of guilt/gu;
const CORRECTION = /correction/u;

/** What no view may say in the product's own voice. */
const FORBIDDEN = [
  /held against/u,
  /said to rest on/u,
  /\bhas the (member|defendant)\b/u,
  /\bis aged\b/u,
  /\bis (charged|suspected|banned|punished|convicted) (under|by|of)\b/u,
  /\bsays: /u,
  /\bis said (not )?to (be|have (a|the|at|as|among))\b/u,
] as const;

async function text(page: Page, selector: string): Promise<string> {
  await page.locator(selector).first().waitFor();
  await settled(page);
  return page.locator(selector).first().innerText();
}

const VIEWS = [
  ['the panel of an official', '/?at=gizat-kazhybayev', '#details'],
  ['the lens on an official', '/?lens=cases&at=gizat-kazhybayev', '#details'],
  [
    'the panel of a line to an official',
    '/?line=gizat-kazhybayev*INVESTIGATED*case-of-fathers%2Ffathers',
    '#details',
  ],
  ['the panel of a case that names officials', '/?at=case-of-fathers%2Ffathers', '#details'],
  ['what repeats', '/?view=repeats', '.repeats'],
  [
    'cases side by side',
    '/?view=compare&compare=case-of-mothers&compare=case-of-fathers%2Ffathers',
    '.compare',
  ],
] as const;

describe.each(VIEWS)('%s', (_, path, selector) => {
  test('says once that naming is no finding, where to ask for a correction, and nothing in its own voice', async () => {
    const { page } = await refrain.visit(path);
    await expect.poll(() => text(page, selector), PATIENT).toMatch(NO_FINDING);
    const said = await text(page, selector);
    expect(said.match(NO_FINDING)).toHaveLength(1);
    expect(said).toMatch(CORRECTION);
    for (const forbidden of FORBIDDEN) expect(said).not.toMatch(forbidden);
  });
});

test('a person who is no official has no such sentence', async () => {
  const { page } = await refrain.visit('/?line=gulzipa-dzhaukerova*DEFENDANT_IN*case-of-mothers');
  expect(await text(page, '#details')).not.toMatch(NO_FINDING);
});

test('a named official is hedged in the document’s own voice, and the panel says both', async () => {
  const { page } = await refrain.visit('/?line=gizat-kazhybayev*INVESTIGATED*case-of-fathers%2Ffathers');
  const said = await text(page, '#details');
  expect(said).toContain('is said to have investigated');
  expect(said).toContain('reported, hedged');
  expect(said).not.toContain('somebody quoted says so');
});

test('a suspect is not said to be charged', async () => {
  const { page } = await refrain.visit('/?at=abai-begimbetov');
  await expect.poll(() => text(page, '#details'), PATIENT).toMatch(/said to have been suspected under/iu);
  expect(await text(page, '#details')).toMatch(/said to have been a suspect in/iu);
});

test('what a reviewer read or concluded says so where the claim is shown: panel, outline, table, comparison', async () => {
  const READING = /(read so|concluded) by \p{L}+/u;
  const { page } = await refrain.visit('/?at=case-of-fathers%2Ffathers');
  await expect.poll(() => text(page, '#details'), PATIENT).toMatch(READING);
  expect(await text(page, '.passage .read >> nth=0')).toMatch(
    /^(\[ \]|∴) (Read so by \p{L}+, since these words do not name it: |Concluded by \p{L}+: \S)/u,
  );
  for (const [path, selector] of [
    ['/?view=outline', '.outline'],
    ['/?view=table', '.sheet'],
    ['/?view=compare&compare=case-of-mothers&compare=case-of-fathers%2Ffathers', '.compare'],
  ] as const) {
    const { page: other } = await refrain.visit(path);
    await expect.poll(() => text(other, selector), PATIENT).toMatch(/(read so|concluded) by \p{L}+/iu);
  }
});

test('the legend has a row for each mark, each in its own group', async () => {
  const { page } = await refrain.visit('/');
  const said = await text(page, '#legend');
  for (const row of [
    'how sure',
    'Hedged',
    'Only denied',
    'who says it',
    'Somebody quoted',
    'not in words',
    'Read so by a reviewer',
    'Concluded by a reviewer',
    'Contested',
  ])
    expect(said).toContain(row);
});
