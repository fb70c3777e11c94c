/** The page where others can ask: it asks for a token, and shows nothing without one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addToken } from '../../server/access/tokens.ts';
import { type Refrain, startRefrain } from './refrain.ts';
import { settled } from './settled.ts';

const folder = mkdtempSync(join(tmpdir(), 'refrain-access-'));
let refrain: Refrain;
let token: string;
beforeAll(async () => {
  token = addToken(folder, { name: 'office', rate: null });
  refrain = await startRefrain(null, null, { host: '0.0.0.0', dataFolder: folder });
});
afterAll(async () => {
  await refrain.stop();
  rmSync(folder, { recursive: true });
});

test('the page asks for a token, says that one is not known, and opens with another; so does the query editor', async () => {
  const context = await refrain.browser.newContext();
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(`${refrain.url}/?cases=case-of-mothers`);
  const field = page.getByLabel('Token');
  await field.waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(/Case of/u);

  await field.fill('refrain_guessed');
  await page.getByRole('button', { name: 'Open' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('not known here');

  await field.fill(` Bearer ${token} `);
  await page.keyboard.press('Enter');
  await settled(page);
  expect(page.url()).toContain('cases=case-of-mothers');
  expect(await field.count()).toBe(0);
  expect(await page.locator('body').innerText()).toMatch(/Case of Mothers/u);

  const answering = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.goto(`${refrain.url}/graphiql`);
  expect((await answering).status()).toBe(200);
  await page.getByRole('region', { name: 'Questions' }).waitFor();
  const other = await context.newPage();
  await other.goto(`${refrain.url}/graphiql`);
  await other.getByLabel('Token').waitFor();
  await context.close();
});
