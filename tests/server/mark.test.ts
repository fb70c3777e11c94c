import { expect, it } from 'vitest';
import { ATTRIBUTIONS, CERTAINTIES, type Mark, strongest, WAYS_KNOWN, weakest } from '../../server/mark.ts';

/** `hq`, `as ab "why"`: hedged and quoted; asserted, concluded by ab for a reason. */
function mark(text: string): Mark {
  const [letters = '', reader, ...reason] = text.split(' ');
  return {
    certainty: letters.startsWith('h') ? 'HEDGED' : letters.startsWith('d') ? 'DENIED' : 'ASSERTED',
    attribution: letters.endsWith('q') ? 'QUOTED' : 'DOCUMENT',
    known: reader === undefined ? 'STATED' : reason.length === 0 ? 'READ' : 'INFERRED',
    readBy: reader === undefined ? [] : [reader],
    reasons: reason.length === 0 ? [] : [reason.join(' ')],
  };
}

it.each([
  ['a', ['a'], 'a'],
  ['an adjective of the document, hedged, and an official quoted', ['h', 'aq'], 'aq'],
  ['both of one voice', ['hq', 'aq'], 'aq'],
  ['what is stated and quoted before what is read in the document', ['a ab', 'aq'], 'aq'],
  ['what is read before what is concluded', ['a cd it follows', 'aq ab'], 'aq ab'],
  ['a firm conclusion before a hedge that words say', ['h', 'a ab it follows'], 'a ab it follows'],
  ['the document before somebody quoted', ['aq', 'a'], 'a'],
  ['what is affirmed before what is denied', ['d', 'hq'], 'hq'],
])('the strongest: %s', (_, marks, best) => {
  expect(strongest(marks.map(mark))).toEqual(mark(best));
  expect(strongest(marks.map(mark).reverse())).toEqual(mark(best));
});

it.each([
  [['a', 'hq'], 'hq'],
  [['aq', 'h'], 'h'],
  [['a', 'a ab'], 'a ab'],
  [['aq', 'a ab why'], 'a ab why'],
])('the weakest of %j is %s', (marks, worst) => {
  expect(weakest(marks.map(mark))).toEqual(mark(worst));
  expect(weakest(marks.map(mark).reverse())).toEqual(mark(worst));
});

it('puts together who read the same, and leaves out who read something weaker', () => {
  expect(strongest(['a cd', 'a ab', 'h ef', 'a ab'].map(mark))).toMatchObject({ readBy: ['ab', 'cd'] });
});

it('has nothing to say of nothing', () => {
  expect([strongest([]), weakest([])]).toEqual([undefined, undefined]);
});

it('never joins the firmness of one with the voice of another', () => {
  const all = CERTAINTIES.flatMap((certainty) =>
    ATTRIBUTIONS.flatMap((attribution) =>
      WAYS_KNOWN.map((known): Mark => ({ certainty, attribution, known, readBy: [], reasons: [] })),
    ),
  );
  for (const a of all)
    for (const b of all) {
      expect([a, b]).toContainEqual(strongest([a, b]));
      expect([a, b]).toContainEqual(weakest([a, b]));
    }
});
