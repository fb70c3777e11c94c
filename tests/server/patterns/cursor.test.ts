import { expect, it } from 'vitest';
import { cursorOf, readCursor } from '../../../server/patterns/cursor.ts';

const text = (place: string): string => Buffer.from(place).toString('base64url');

it.each([
  ['the first place', 0, 0, '0:0'],
  ['a place in a later state', 12, 340, '12:340'],
])('writes %s as text that is handed back, and reads it again', (_, version, position, place) => {
  expect(cursorOf({ version, position })).toBe(text(place));
  expect(readCursor(text(place))).toEqual({ version, position });
});

it.each([
  ['nothing', ''],
  ['words', 'nonsense'],
  ['one number', text('12')],
  ['no version', text(':3')],
  ['no position', text('3:')],
  ['a number below nought', text('1:-3')],
  ['something before', text('x1:3')],
  ['something after', text('1:3x')],
  ['a number that no computer can tell from the next', text('1:1234567890123456')],
  ['a version that no computer can tell from the next', text('1234567890123456:1')],
])('reads no place in %s', (_, cursor) => {
  expect(readCursor(cursor)).toBeNull();
});
