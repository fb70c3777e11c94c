import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES, retryOf, statusOf } from '../../server/codes.ts';

const text = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8');
const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\| (.*?) +\|$/gmu)].map(
  ([, code, status, when]) => ({
    code,
    status: Number(status),
    when,
  }),
);

it('stands in docs/graphql.md, row by row', () => {
  expect(rows).toEqual(CODES.map(({ code, status, when }) => ({ code, status, when })));
});

it('says when to ask again where the same question may be answered then', () => {
  expect(CODES.filter(({ code }) => retryOf(code) !== null).map(({ code }) => code)).toEqual([
    'UNAVAILABLE',
    'OVERLOADED',
    'NOT_YET',
  ]);
  expect(retryOf('TIMEOUT')).toBeNull();
});

it('gives the status of each code, and of no other word', () => {
  for (const { code, status } of CODES) expect(statusOf(code)).toBe(status);
  for (const word of ['INTERNAL_SERVER_ERROR', '', undefined, 'constructor'])
    expect(statusOf(word)).toBeNull();
});
