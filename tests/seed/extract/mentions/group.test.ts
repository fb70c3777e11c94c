import { expect, it } from 'vitest';
import { findGroups } from '../../../../seed/extract/mentions/group.ts';
import { findCases } from '../../../../seed/extract/mentions/case.ts';
import { findWith } from './found.ts';

it.each([
  ['At least seven people were fined', 7, null],
  ['convicted five men of membership', 5, 5],
  ['1,411 political prisoners', 1411, 1411],
  ['a hundred and twenty activists', undefined, undefined],
  ['twenty-three activists', 23, 23],
  ['двадцать три активиста', 23, 23],
  ['dozens of activists', null, null],
  ['приговор тринадцати гражданским активистам', 13, 13],
  ['не менее десяти человек', 10, null],
])('%s: %s to %s', (text, min, max) => {
  const [group] = findWith(findGroups, text).flatMap((m) => (m.kind === 'group' ? [m] : []));
  expect([group?.min, group?.max]).toEqual([min, max]);
});

it('counts nobody where names follow', () => {
  expect(findWith(findGroups, 'sentenced four activists, Anuar Ashiraliev, Oksana Shevchuk')).toEqual([]);
});

it.each([
  ['the case was called «The Case of Mothers».', 'The Case of Mothers', false],
  ['CASE: criminal case No. 1-214/2023', '1-214/2023', true],
  ['уголовное дело № 2210', '2210', true],
  ['по делу «Артподготовки»', 'Артподготовки', false],
])('%s names the case %s', (text, name, isNumber) => {
  expect(findWith(findCases, text).flatMap((m) => (m.kind === 'case' ? [[m.name, m.isNumber]] : []))).toEqual(
    [[name, isNumber]],
  );
});
