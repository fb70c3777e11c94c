import { expect, it } from 'vitest';
import { EVERYTHING } from '../../../server/patterns/evidence.ts';
import { matrixOf } from '../../../server/patterns/matrix.ts';
import { hangsOn } from '../../../server/patterns/open.ts';
import { caseFeatures } from '../../fixtures/case-features.ts';

const CASES = {
  a: ['JUDGED=ulo', 'ISSUED_BY=town'],
  b: ['JUDGED=ulo', 'ISSUED_BY=sea'],
  c: ['JUDGED=bek', 'ISSUED_BY=sea', 'DEFENDED=ova'],
  d: ['DEFENDED=ova'],
  e: ['JUDGED=tam'],
};

it.each<[string, [string, string], string[], boolean]>([
  ['two of its cases are one', ['a', 'b'], ['JUDGED=ulo'], true],
  ['a case of it is one with a case that brings nothing', ['a', 'd'], ['JUDGED=ulo'], false],
  // Then both have been before the court by the sea.
  ['a case of it is one with a case that has what the other has', ['a', 'c'], ['JUDGED=ulo'], true],
  ['two cases beside it are one', ['d', 'e'], ['JUDGED=ulo'], false],
  ['two cases beside it have it together', ['a', 'd'], ['JUDGED=ulo', 'DEFENDED=ova'], true],
  ['what it shares is one with what another case has', ['ulo', 'bek'], ['JUDGED=ulo'], true],
  ['what it shares is one with what no case has', ['ulo', 'nobody'], ['JUDGED=ulo'], false],
  ['what it shares is one with what another case has otherwise', ['ulo', 'ova'], ['JUDGED=ulo'], false],
  ['its cases would share a court', ['town', 'sea'], ['JUDGED=ulo'], true],
  ['two things beside it are one', ['bek', 'tam'], ['JUDGED=ulo'], false],
])('%s', (_, [a, b], features, changes) => {
  const matrix = matrixOf(caseFeatures(CASES, { unsure: [{ id: 'j', a, b, why: '' }] }), EVERYTHING);
  const wanted = features.map((id) => matrix.of.features.findIndex((f) => f.id === id));
  expect(hangsOn(matrix, wanted).map(({ id }) => id)).toEqual(changes ? ['j'] : []);
});
