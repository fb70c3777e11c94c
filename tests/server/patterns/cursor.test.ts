import { expect, it } from 'vitest';
import { cursorOf, listingOf, readCursor } from '../../../server/patterns/cursor.ts';

const text = (place: string): string => Buffer.from(place).toString('base64url');

it.each([
  ['the first place', 0, 0, '0:0:0a1b2c3d'],
  ['a place in a later state', 12, 340, '12:340:0a1b2c3d'],
])('writes %s as text that is handed back, and reads it again', (_, version, position, place) => {
  const cursor = { version, position, listing: '0a1b2c3d' };
  expect(cursorOf(cursor)).toBe(text(place));
  expect(readCursor(text(place))).toEqual(cursor);
});

it.each([
  ['another query', 'recurrences', { minCases: 2 }],
  ['another search', 'patterns', { minCases: 3 }],
])('tells a listing from that of %s', (_, query, search) => {
  expect(listingOf('patterns', { minCases: 2 })).toBe(listingOf('patterns', { minCases: 2 }));
  expect(listingOf(query, search)).not.toBe(listingOf('patterns', { minCases: 2 }));
});

it.each([
  ['nothing', ''],
  ['a cursor and a sign too many', `${text('1:3:0a1b2c3d')}x`],
  ['words', 'nonsense'],
  ['one number', text('12')],
  ['no version', text(':3:0a1b2c3d')],
  ['no position', text('3::0a1b2c3d')],
  ['no listing', text('1:3')],
  ['a number below nought', text('1:-3:0a1b2c3d')],
  ['something before', text('x1:3:0a1b2c3d')],
  ['something after', text('1:3:0a1b2c3dx')],
  ['a number that no computer can tell from the next', text('1:1234567890123456:0a1b2c3d')],
  ['a version that no computer can tell from the next', text('1234567890123456:1:0a1b2c3d')],
])('reads no place in %s', (_, cursor) => {
  expect(readCursor(cursor)).toBeNull();
});
