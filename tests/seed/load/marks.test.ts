import { expect, it } from 'vitest';
import { marksOf } from '../../../seed/load/project.ts';

type Told = Parameters<typeof marksOf>[0];

const plain: Told = { polarity: 'affirmed', by: [], resolved: [] };
const somebody = [{ words: 'the lawyer' }];

it.each<[string, Partial<Told>, string]>([
  ['the document says so', {}, 'ASSERTED DOCUMENT STATED'],
  ['with a reservation', { hedge: 'As far as we know' }, 'HEDGED DOCUMENT STATED'],
  ['somebody whom it quotes', { by: somebody }, 'ASSERTED QUOTED STATED'],
  ['somebody with a reservation', { by: somebody, hedge: 'allegedly' }, 'HEDGED QUOTED STATED'],
  ['it denies', { polarity: 'denied' }, 'DENIED DOCUMENT STATED'],
  [
    'somebody denies, whatever the hedge',
    { polarity: 'denied', by: somebody, hedge: 'perhaps' },
    'DENIED QUOTED STATED',
  ],
  ['an end that a reviewer read', { resolved: ['to'] }, 'ASSERTED DOCUMENT READ'],
  ['what a reviewer concludes', { inferred: 'no other court sat' }, 'ASSERTED DOCUMENT INFERRED'],
  [
    'what is concluded from what is read',
    { inferred: 'so', resolved: ['from', 'to'] },
    'ASSERTED DOCUMENT INFERRED',
  ],
])('%s', (_, told, marks) => {
  const { certainty, attribution, known } = marksOf({ ...plain, ...told });
  expect(`${certainty} ${attribution} ${known}`).toBe(marks);
});
