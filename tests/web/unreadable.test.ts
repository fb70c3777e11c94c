/** Which parts of an address cannot be read, and that the rest is read without them. */
import { expect, test } from 'vitest';
import { readAddress } from '../../web/src/state/url.ts';

const many = (part: string, number: number): string =>
  Array.from({ length: number }, (_, n) => `${part}=id-${n}`).join('&');

test.each([
  ['?at=', ['at= is empty']],
  ['?at=%20', ['at=  is empty']],
  ['?at=a&at=b', ['at=b stands beside another: only the first is read']],
  ['?at=&at=b', ['at= is empty']],
  ['?at=a&pattern=p', ['pattern=p stands beside at: only one thing is selected at a time']],
  [
    '?evidence=k&line=a*JUDGED*b',
    ['line=a*JUDGED*b stands beside evidence: only one thing is selected at a time'],
  ],
  ['?line=a', ['line=a is no line: id*KIND*id']],
  ['?line=a*JUDGED', ['line=a*JUDGED is no line: id*KIND*id']],
  ['?line=a*ADMIRED*b', ['line=a*ADMIRED*b names no relationship: ADMIRED']],
  ['?with=*JUDGED', ['with=*JUDGED is empty']],
  ['?with=a*ADMIRED', ['with=a*ADMIRED names no relationship: ADMIRED']],
  ['?with=a*JUDGED*UP', ['with=a*JUDGED*UP ends in no direction: IN or OUT']],
  ['?pin=a', ['pin=a is no node with its place: id*x*y']],
  ['?pin=a**', ['pin=a** is no node with its place: id*x*y']],
  ['?pin=a*x*y', ['pin=a*x*y is no node with its place: id*x*y']],
  ['?without=Dragon', ['without=Dragon is no type of the graph']],
  ['?view=map', ['view=map is no view: picture, table, outline, repeats, compare']],
  ['?lens=size', ['lens=size is no lens: cases']],
  ['?as=tree', ['as=tree is no way to list: list, table']],
  ['?sort=up', ['sort=up is no order: surprise, support, features, lift']],
  ['?min=1', ['min=1 is no number from 2']],
  ['?min=2.5', ['min=2.5 is no number from 2']],
  ['?leave=hedged&leave=inferred&leave=since*2020-06', []],
  ['?leave=source*', ['leave=source* is empty']],
  ['?leave=rumours', ['leave=rumours is nothing that can be left out']],
  ['?leave=kind*ADMIRED', ['leave=kind*ADMIRED names no relationship or attribute: ADMIRED']],
  ['?leave=since*soon', ['leave=since*soon has no date: soon']],
  ['?drawn=p&drawn=rumours', ['drawn=rumours is nothing that can be left out']],
  ['?case=a', ['case=a is no part of an address that this page knows']],
  ['?%E0%A4%A=%00', ['\uFFFD%A=\u0000 is no part of an address that this page knows']],
  [`?${many('cases', 11)}`, ['cases=id-10 is one too many: no more than 10 at once']],
  [`?${many('compare', 7)}`, ['compare=id-6 is one too many: no more than 6 at once']],
  [`?${many('evidence', 101)}`, ['evidence=id-100 is one too many: no more than 100 at once']],
  ['?cases=a&cases=a', []],
  ['?at=case-of-mothers&view=table&lens=cases&leave=source*s&leave=kind*Person.children', []],
  ['', []],
])('%s', (search, said) => {
  const { dead } = readAddress(search);
  expect(dead.map(({ part, value, why }) => `${part}=${value} ${why}`)).toEqual(said);
});

test('the rest is read', () => {
  const { selection, steps, cases, hidden, repeats } = readAddress(
    '?cases=c&with=a*ADMIRED&with=b*&at=&at=b&hide=x&pin=a&min=0&compare=c&nonsense=1',
  );
  expect([selection, steps, cases, hidden, repeats.minCases, repeats.compared]).toEqual([
    { on: 'node', id: 'b' },
    [{ do: 'expand', id: 'b' }],
    ['c'],
    ['x'],
    2,
    ['c'],
  ]);
});

test('a fragment that is not one of ours says so', () => {
  expect(readAddress('', '#graph=x').dead).toEqual([
    { part: '#graph', value: 'x', why: 'says nothing of the graph that can be read' },
  ]);
});
