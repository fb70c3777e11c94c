/** Undo and redo. */
import { describe, expect, test } from 'vitest';
import { EMPTY_LOG, record, redo, undo, type Log } from '../../web/src/state/log.ts';

const open = record(EMPTY_LOG, { do: 'open', cases: [], places: { a: { x: 0, y: 0 } } }, 'open');
const hidden = record(open, { do: 'hide', id: 'a' }, 'hide a');
const says = ({ past, future }: Log) => [past.map((entry) => entry.says), future.map((entry) => entry.says)];

describe('the log', () => {
  test('does not count the opening as something to undo', () => {
    expect(undo(open)).toBe(open);
  });

  test('takes a command back and does it again', () => {
    expect(undo(hidden).scene).toEqual(open.scene);
    expect(redo(undo(hidden)).scene).toEqual(hidden.scene);
  });

  test('knows in words what can be undone and redone', () => {
    expect(says(hidden)).toEqual([['hide a'], []]);
    expect(says(undo(hidden))).toEqual([[], ['hide a']]);
  });

  test('forgets what was taken back when something else is done', () => {
    expect(says(record(undo(hidden), { do: 'pin', id: 'a' }, 'pin a'))).toEqual([['pin a'], []]);
  });
});
