/** How the line between a person and a case reads: as its own statements put it, and no firmer than its mark. */
import { describe, expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { lineOf, sayProsecution } from '../../server/resolvers/lines.ts';

type Mark = readonly [certainty: 'ASSERTED' | 'HEDGED', known?: 'STATED' | 'READ' | 'INFERRED'];
type Hangs = readonly [kind: string, degree: string, ...mark: Mark];

const hung = ([kind, degree, certainty, known = 'STATED']: Hangs, index: number) => ({
  key: `k${index}`,
  kind,
  certainty,
  attribution: 'DOCUMENT' as const,
  known,
  qualifiers: degree === '' ? [] : [{ name: 'degree', value: degree }],
});
const says = (mark: Mark, ...hangs: Hangs[]): string => {
  const [certainty, known = 'STATED'] = mark;
  const said = { kind: 'PROSECUTION', certainty, attribution: 'DOCUMENT', known, qualifiers: [] };
  return sayProsecution(model(), { ...said, hangs: hangs.map(hung) }).says;
};
const D = 'DEFENDANT_IN';

describe('a prosecution reads', () => {
  it.each<[string, string, string]>([
    [
      'as its one statement',
      says(['ASSERTED'], [D, 'SUSPECT', 'ASSERTED']),
      'is said to have been a suspect in',
    ],
    [
      'as the furthest that sources say',
      says(['ASSERTED'], [D, 'CONVICTED', 'ASSERTED'], [D, 'SUSPECT', 'ASSERTED']),
      'is said to have been found guilty in',
    ],
    [
      'no further than what is as sure as its mark',
      says(['ASSERTED'], [D, 'CONVICTED', 'HEDGED'], [D, 'ACCUSED', 'ASSERTED']),
      'is said to have been accused or on trial in',
    ],
    [
      'as neither where it is said to have ended in two ways',
      says(['ASSERTED'], [D, 'CONVICTED', 'ASSERTED'], [D, 'ACQUITTED', 'ASSERTED']),
      'is said to have been on the defendants’ side in',
    ],
    [
      'as one that nobody gives a degree',
      says(['ASSERTED'], [D, '', 'ASSERTED']),
      'is said to have been on the defendants’ side in',
    ],
    [
      'as any where only a charge makes it',
      says(['ASSERTED'], ['CHARGED_UNDER', '', 'ASSERTED'], [D, 'CONVICTED', 'HEDGED']),
      'is said to have been suspected, accused or judged in',
    ],
    [
      'as concluded where no words say it',
      says(['ASSERTED', 'INFERRED'], [D, 'ACCUSED', 'ASSERTED', 'INFERRED']),
      'is concluded to have been accused or on trial in',
    ],
    [
      'as concluded, whatever makes it',
      says(['ASSERTED', 'INFERRED'], ['CHARGED_UNDER', '', 'ASSERTED', 'INFERRED']),
      'is concluded to have been suspected, accused or judged in',
    ],
  ])('%s', (_, read, expected) => expect(read).toBe(expected));
});

it('stands for all that hangs on it: as the model orders it, then facts, then what is denied', () => {
  const hangs = (['SUBJECTED_TO', 'CHARGED_UNDER', D] as const).map((kind, i) =>
    hung([kind, '', 'ASSERTED'], i),
  );
  const row = {
    key: 'p',
    kind: 'PROSECUTION',
    certainty: 'ASSERTED',
    attribution: 'DOCUMENT',
    known: 'STATED',
  };
  expect(lineOf(model(), { ...row, hangs, facts: ['f'], denied: ['d'] }).statements).toEqual([
    ...['k2', 'k1', 'k0', 'f', 'd'],
  ]);
  expect(lineOf(model(), { key: 'j', kind: 'JUDGED' }).statements).toEqual(['j']);
});
