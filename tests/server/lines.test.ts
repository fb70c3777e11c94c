/** How the line between a person and a case reads: as its own statements put it, and no firmer than its mark. */
import { describe, expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { lineOf, tellProsecution } from '../../server/resolvers/lines.ts';

type Mark = readonly [certainty: 'ASSERTED' | 'HEDGED', known?: 'STATED' | 'READ' | 'INFERRED'];
type Hangs = readonly [kind: string, degree: string, ...mark: Mark];

const hung = ([kind, degree, certainty, known = 'STATED']: Hangs, index: number) => ({
  key: `k${index}`,
  kind,
  certainty,
  attribution: 'DOCUMENT' as const,
  known,
  readBy: known === 'STATED' ? [] : ['ak'],
  reasons: [],
  qualifiers: degree === '' ? [] : [{ name: 'degree', value: degree }],
});
const told = ([certainty, known = 'STATED']: Mark, ...hangs: Hangs[]) => {
  const own = { certainty, attribution: 'DOCUMENT', known, readBy: [], reasons: [] } as const;
  return tellProsecution(model(), own, hangs.map(hung));
};
const says = (mark: Mark, ...hangs: Hangs[]): string => told(mark, ...hangs).words.says;
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
      'as what is read so, since the words say it',
      says(['ASSERTED'], [D, 'CONVICTED', 'ASSERTED', 'READ'], [D, 'ACCUSED', 'ASSERTED']),
      'is said to have been found guilty in',
    ],
    [
      'not as what a reviewer concludes, where words say something',
      says(['ASSERTED'], [D, 'CONVICTED', 'ASSERTED', 'INFERRED'], [D, 'ACCUSED', 'ASSERTED']),
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

it('has the mark of the statement in whose words it reads', () => {
  const line = told(['ASSERTED'], [D, 'CONVICTED', 'ASSERTED', 'READ'], [D, 'ACCUSED', 'ASSERTED']);
  expect(line).toMatchObject({ certainty: 'ASSERTED', known: 'READ', readBy: ['ak'] });
  const any = told(['ASSERTED'], [D, 'CONVICTED', 'HEDGED']);
  expect(any).toMatchObject({ certainty: 'ASSERTED', known: 'STATED', readBy: [] });
});

it('stands for all that hangs on it: as the model orders it, then facts, then what is denied', () => {
  const hangs = (['SUBJECTED_TO', 'CHARGED_UNDER', D] as const).map((kind, i) =>
    hung([kind, '', 'ASSERTED'], i),
  );
  const mark = { certainty: 'ASSERTED', attribution: 'DOCUMENT', known: 'STATED', readBy: [], reasons: [] };
  const line = { from: 'a', to: 'b', contested: false, ...mark };
  const row = { key: 'p', kind: 'PROSECUTION', ...line };
  expect(lineOf(model(), { ...row, hangs, facts: ['f'], denied: ['d'] }).statements).toEqual([
    ...['k2', 'k1', 'k0', 'f', 'd'],
  ]);
  expect(lineOf(model(), { key: 'j', kind: 'JUDGED', ...line, qualifiers: [] }).statements).toEqual(['j']);
});
