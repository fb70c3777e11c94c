import { expect, it } from 'vitest';
import { countOf } from '../../../server/count.ts';
import { inOrder, LISTED, Tally, type Thing } from '../../../server/counting/tally.ts';
import type { Way } from '../../../server/counting/ways.ts';

const person = (id: string): Thing => ({ id, isGroup: false });
const group = (id: string): Thing => ({ id, isGroup: true });
const under = (rule: string | null, certainty: Way['certainty'] = 'ASSERTED', contested = false): Way => ({
  values: { PROVISION: rule },
  certainty,
  contested,
  statements: [`${rule}-${certainty}`],
});

/** Ada under five, doubtfully here and surely there; Bo under five and six; Cy, of whom nobody says; four rowers under six. */
function tallied() {
  const tally = new Tally(['PROVISION']);
  tally.add(person('ada'), [under('five', 'HEDGED')]);
  tally.add(person('ada'), [under('five')]);
  tally.add(person('bo'), [under('five', 'HEDGED', true), under('six')]);
  tally.add(person('cy'), [under(null)]);
  tally.add(person('dot'), []);
  tally.add(group('rowers'), [under('six')]);
  const unsure = [{ a: 'ada', b: 'bo' }];
  return tally.count((things) =>
    countOf(
      things.map(({ id }) => id),
      { unsure, different: [] },
    ),
  );
}

it('counts each thing once in a group and once in all, and adds no counted group', () => {
  const { total, ofGroups, sum } = tallied();
  expect([total, ofGroups, sum]).toEqual([{ count: 3, ifSame: 2 }, 1, 4]);
});

it.each([
  ['five', { count: 2, ifSame: 1 }, { ASSERTED: 1, HEDGED: 1, DENIED: 0 }, 1, 0, ['ada', 'bo']],
  ['six', { count: 1, ifSame: 1 }, { ASSERTED: 1, HEDGED: 0, DENIED: 0 }, 0, 1, ['bo']],
  [null, { count: 1, ifSame: 1 }, { ASSERTED: 1, HEDGED: 0, DENIED: 0 }, 0, 0, ['cy']],
])('under %s: %j', (rule, count, by, contested, ofGroups, ids) => {
  const found = tallied().groups.find(({ values }) => values[0] === rule);
  expect(found).toMatchObject({ count, by, contested, ofGroups, ids });
});

it.each([
  ['MOST', ['five', 'six', null]],
  ['KEY', ['five', 'six', null]],
] as const)('orders groups by %s, what is not said last', (sort, values) => {
  expect(inOrder(tallied().groups, sort).map((g) => g.values[0])).toEqual(values);
});

it('orders years by themselves, though another holds more', () => {
  const tally = new Tally(['YEAR']);
  const said = (year: string | null): Way => ({
    values: { YEAR: year },
    certainty: 'ASSERTED',
    contested: false,
    statements: [],
  });
  for (const [i, year] of ['2021', '2021', '2020/2021', '2020', null].entries())
    tally.add(person(String(i)), [said(year)]);
  const { groups } = tally.count((things) => ({ count: things.length, ifSame: things.length }));
  expect(inOrder(groups, 'KEY').map((g) => g.values[0])).toEqual(['2020', '2020/2021', '2021', null]);
  expect(inOrder(groups, 'MOST')[0]?.values).toEqual(['2021']);
});

it('lists no more than it says', () => {
  const tally = new Tally(['PROVISION']);
  for (let i = 0; i < LISTED + 5; i += 1)
    tally.add(person(`p${i}`), [{ ...under('five'), statements: [`s${i}`] }]);
  const [all] = tally.count((things) => ({ count: things.length, ifSame: things.length })).groups;
  expect([all?.count.count, all?.ids.length, all?.statements.length]).toEqual([LISTED + 5, LISTED, LISTED]);
});
