import { expect, it } from 'vitest';
import { z } from 'zod';
import { listing } from '../../server/resolvers/listing.ts';

const place = z.object({ key: z.string() });
const cursor = (asked: unknown, version = 7): string =>
  listing(asked, null, place).next(version, { key: 'k-1' }) ?? '';

it('goes on where the page before ended', () => {
  const again = listing(
    ['statements', { kind: ['JUDGED'] }],
    cursor(['statements', { kind: ['JUDGED'] }]),
    place,
  );
  expect(again.after).toEqual({ key: 'k-1' });
  expect(again.next(7, null)).toBeNull();
});

it('ends without a cursor', () => {
  expect(listing('statements', null, place).next(7, null)).toBeNull();
});

it.each<[what: string, text: string]>([
  ['of another query', cursor(['edges', {}])],
  ['of other arguments', cursor(['statements', { kind: ['JUDGED'] }])],
  ['of nothing at all', 'bm9uc2Vuc2U'],
  ['that is empty', ''],
  [
    'that was written by hand',
    Buffer.from('{"of":"x","version":7,"at":{"key":"k-1"}}').toString('base64url'),
  ],
])('refuses a cursor %s', (_, text) => {
  expect(() => listing(['statements', {}], text, place)).toThrow('after: is not a cursor of this query');
});

it('refuses a cursor from before a load', () => {
  const stale = listing(['statements', {}], cursor(['statements', {}]), place);
  expect(() => stale.next(8, null)).toThrow('The graph has changed');
});
