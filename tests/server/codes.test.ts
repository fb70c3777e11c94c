import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CODES, statusOf } from '../../server/codes.ts';

const text = readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8');
const rows = [...text.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\| (.*?) +\|$/gmu)].map(
  ([, code, status, when]) => ({
    code,
    status: Number(status),
    when,
  }),
);

it('stands in docs/graphql.md, row by row', () => {
  expect(rows).toEqual(CODES);
});

it('gives the status of each code, and of no other word', () => {
  for (const { code, status } of CODES) expect(statusOf(code)).toBe(status);
  for (const word of ['INTERNAL_SERVER_ERROR', '', undefined, 'constructor'])
    expect(statusOf(word)).toBeNull();
});
