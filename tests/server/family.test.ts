import { describe, expect, it } from 'vitest';
import { model, parseModel } from '../../server/model.ts';
import { modelSdl } from '../../server/sdl.ts';

const family = (name: string) => model().families.find((f) => f.family === name);

it.each([
  ['ASSEMBLY', 'EventKind.PICKET'],
  ['ASSEMBLY', 'EventKind.MARCH'],
  ['LIBERTY_TAKEN', 'Measure.HOUSE_ARREST'],
  ['LIBERTY_TAKEN', 'HELD_AT'],
  ['ABOUT_ORGANISATION', 'SUPPORTS'],
  ['SET_FREE', 'EventKind.AMNESTY'],
])('to %s belongs %s', (name, member) => {
  expect(family(name)?.members).toContain(member);
});

it('every family has members in the model, and says what it is', () => {
  for (const { members, description } of model().families) {
    expect(members.length).toBeGreaterThan(1);
    expect(description).not.toBe('');
  }
});

describe('refuses', () => {
  const changed = (from: string, to: string): string => {
    expect(modelSdl().split(from)).toHaveLength(2);
    return modelSdl().replace(from, to);
  };
  it.each([
    [
      'a family that is not there',
      '  MARCH @family(name: ASSEMBLY)',
      '  MARCH @family(name: ASEMBLY)',
      'EventKind.MARCH belongs to ASEMBLY, and there is no such family.',
    ],
    [
      'a family that bears the name of a value',
      '  MARCH @family(name: ASSEMBLY)',
      '  MARCH @family(name: ASSEMBLY)\n  "x"\n  SOLIDARITY',
      'EventKind.SOLIDARITY bears the name of a family.',
    ],
  ])('%s', (_, from, to, message) => {
    expect(() => parseModel(changed(from, to))).toThrow(message);
  });
});
