/** What commands do to a scene. */
import { describe, expect, test } from 'vitest';
import { EMPTY_SCENE, reduce, type Command, type Scene } from '../../web/src/state/scene.ts';

const open: Command = { do: 'open', cases: [], places: { a: { x: 0, y: 0 }, b: { x: 10, y: 0 } } };
const grow: Command = {
  do: 'grow',
  step: { do: 'expand', id: 'a' },
  places: { a: { x: 99, y: 99 }, c: { x: 5, y: 5 } },
  shows: ['b', 'c'],
};
const after = (...commands: Command[]): Scene => commands.reduce(reduce, EMPTY_SCENE);

describe('a scene', () => {
  test('keeps what is placed where it is when it grows', () => {
    expect(after(open, grow).places).toEqual({ a: { x: 0, y: 0 }, b: { x: 10, y: 0 }, c: { x: 5, y: 5 } });
  });

  test('remembers the step that made it grow', () => {
    expect(after(open, grow).steps).toEqual([{ do: 'expand', id: 'a' }]);
  });

  test('shows a hidden node again when it is asked for', () => {
    expect(after(open, { do: 'hide', id: 'b' }, grow).hidden).toEqual([]);
  });

  test('pins what is moved', () => {
    const scene = after(open, { do: 'move', id: 'a', to: { x: 3, y: 4 } });
    expect(scene.places).toMatchObject({ a: { x: 3, y: 4 } });
    expect(scene.pinned).toEqual(['a']);
  });

  test('hides a type once, however often it is told to', () => {
    const hide: Command = { do: 'filter', type: 'Event', hide: true };
    expect(after(open, hide, hide).hiddenTypes).toEqual(['Event']);
  });

  test('shows all that was hidden', () => {
    const scene = after(
      open,
      { do: 'hide', id: 'a' },
      { do: 'filter', type: 'Place', hide: true },
      { do: 'show' },
    );
    expect(scene).toMatchObject({ hidden: [], hiddenTypes: [] });
  });

  test('is plain data', () => {
    const scene = after(open, grow);
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });
});
