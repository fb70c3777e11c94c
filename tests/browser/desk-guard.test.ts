/** Who the desk keeps out: other pages, other runs, and those who only look at what is published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { claimsFile } from '../../seed/claim.ts';
import { TOKEN_HEADER } from '../../seed/review/desk/guard.ts';
import { readYaml } from '../../seed/yaml/read.ts';
import { buildPage } from '../../server/page.ts';
import { lampsId, writeLamps } from '../fixtures/lamps.ts';
import { openDesk, type OpenDesk } from './desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk(() => Promise.resolve({ lines: [], refused: 0 }));
});
afterEach(async () => {
  await desk.leave();
  writeLamps(desk.seed);
});
afterAll(() => desk.stop());

const claim = (id: string) => {
  const path = join(desk.seed.path, 'claims', 'lamps.yaml');
  return readYaml(path, readFileSync(path, 'utf8'), claimsFile).value.claims.find((c) => c.id === id);
};

describe('who is kept out', () => {
  test('without the token of this run nothing is shown', async () => {
    const { page } = await desk.visit({ token: 'another' });
    expect(await page.getByRole('alert').innerText()).toContain(
      'use the address that `refrain review` printed',
    );
    expect(await page.locator('#text').count()).toBe(0);
  });

  test('a page of another origin reads and writes nothing, though it knows the token', async () => {
    const { page } = await desk.visit();
    const elsewhere = await page.context().newPage();
    await elsewhere.route('http://elsewhere.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await elsewhere.goto('http://elsewhere.test/');
    const statuses: number[] = [];
    page.context().on('response', (response) => {
      if (response.url().startsWith(desk.url)) statuses.push(response.status());
    });
    const outcome = await elsewhere.evaluate(
      async ([url, token, id]) => {
        const body = JSON.stringify({ decision: { do: 'accept', claim: id }, reviewer: 'x', expected: null });
        const tries: [string, RequestInit][] = [
          ['/api/desk', { headers: { 'x-refrain-desk': token ?? '' } }],
          [
            '/api/sources/lamps/decisions',
            { method: 'POST', body, headers: { 'content-type': 'text/plain' }, mode: 'no-cors' },
          ],
          [
            '/api/sources/lamps/decisions',
            {
              method: 'POST',
              body,
              headers: { 'content-type': 'application/json', 'x-refrain-desk': token ?? '' },
            },
          ],
        ];
        return Promise.all(
          tries.map(([path, init]) =>
            fetch(`${url ?? ''}${path}`, init).then(
              (response) => response.type,
              () => 'refused',
            ),
          ),
        );
      },
      [desk.url, desk.token, lampsId('led')],
    );
    expect(outcome.filter((o) => o !== 'opaque' && o !== 'refused')).toEqual([]);
    expect(statuses.every((status) => status === 403)).toBe(true);
    expect(claim(lampsId('led'))?.status).toBe('proposed');
  });

  test('what `npm start` serves holds nothing of the desk', async () => {
    const folder = await buildPage(() => undefined);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) =>
      /\.(?:js|html)$/u.test(f),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((f) => readFileSync(join(folder, f), 'utf8').includes(TOKEN_HEADER))).toEqual([]);
  });

  test('the token does not stay in the address', async () => {
    const { page } = await desk.visit();
    expect(page.url()).not.toContain(desk.token);
    await page.reload();
    await page.locator('.item').first().waitFor();
  });
});
