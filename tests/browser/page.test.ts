/** The page as such: accessible on every screen, asking nobody but its server, light enough, honest when it fails. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { barriersInBothThemes, tooWide } from './barriers.ts';
import { settled, soon, startRefrain, type Refrain } from './refrain.ts';

const answered = z.object({ data: z.unknown(), errors: z.optional(z.unknown()) });

let refrain: Refrain;
beforeAll(async () => {
  refrain = await startRefrain();
});
afterEach(() => refrain.leave());
afterAll(async () => {
  await refrain.stop();
});

const VIEWS = ['/', '/?at=case-of-mothers', '/?view=table', '/?view=outline&at=case-of-mothers'];

describe.each([1280, 360])('at %i pixels, light and dark', (width) => {
  test.each(VIEWS)('%s has no serious barrier, scrolls down only, and asks nobody else', async (path) => {
    const { page, complaints } = await refrain.visit(path, { width });
    await settled(page);
    expect(await barriersInBothThemes(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('with forced colours', () => {
  test.each([
    ['/', '.switch .button', 'aria-current'],
    ['/', '.legend .lens', 'aria-pressed'],
    ['/?view=table&at=case-of-mothers', '.sheet tbody tr', 'data-chosen'],
    ['/?view=outline&at=case-of-mothers', '.outline li[data-id]', 'data-chosen'],
  ])(
    'on %s what of %s is %s is in the system’s colour for it, and nothing else is',
    async (path, which, state) => {
      const { page } = await refrain.visit(path, { forced: true });
      const first = page.locator(which).first();
      await first.waitFor();
      const coloured = (value: string) =>
        page.locator(`${which}[${state}="${value}"]`).evaluateAll((all) => {
          const probe = document.body.appendChild(document.createElement('i'));
          probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
          const { backgroundColor, color } = getComputedStyle(probe);
          return all.map((each) => {
            const shown = getComputedStyle(each.querySelector(':scope > .entry') ?? each);
            return shown.backgroundColor === backgroundColor && shown.color === color;
          });
        });
      // A switch is one thing or the other.
      if (state === 'aria-pressed') {
        expect(await coloured('false')).toEqual([false]);
        await first.click();
      } else expect(new Set(await coloured('false'))).toEqual(new Set([false]));
      await soon(() => coloured('true')).toEqual([true]);
    },
  );
});

test('where nobody has set an address for corrections, the page says so', async () => {
  const { page } = await refrain.visit();
  const says = 'Whoever runs this copy of Refrain has set no address for corrections.';
  expect(await page.locator('#details').innerText()).toContain(says);
});

describe('the query editor', () => {
  test('opens with a shelf of questions, which are asked by keyboard alone, from our server alone', async () => {
    const { page, complaints } = await refrain.visit('/graphiql');
    await page.locator('.graphiql-container .monaco-editor').first().waitFor();
    const shelf = page.getByRole('region', { name: 'Questions' });
    const question = shelf.getByRole('button', { name: 'What is in this graph' });
    await question.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'WhatIsLoaded' }).waitFor();
    const answering = page.waitForResponse(
      (response) => response.request().postData()?.includes('WhatIsLoaded') === true,
    );
    await page.keyboard.press('Control+Enter');
    const { data, errors } = answered.parse(await (await answering).json());
    expect([typeof data, errors]).toEqual(['object', undefined]);

    await question.focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('tab', { name: 'WhatIsLoaded' }).count()).toBe(1);
    expect(await page.getByRole('tab').count()).toBe(2);
    expect(complaints).toEqual([]);
  });
});

describe('what is loaded for the first picture', () => {
  test('is less than 350 kB of JavaScript, packed', async () => {
    const context = await refrain.browser.newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js'))
        sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(refrain.url);
    await settled(page);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThan(350_000);
  });
});

describe('when the server is away', () => {
  test('the page says so, and tries again when asked', async () => {
    const context = await refrain.browser.newContext();
    const page = await context.newPage();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(refrain.url);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Is it still running?');
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await page.locator('#details h2').innerText()).toMatch(/cases/);
  });
});
