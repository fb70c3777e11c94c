import { describe, expect, it } from 'vitest';
import { claimsFile } from '../../../seed/claim.ts';
import { align } from '../../../seed/extract/align.ts';

const account = (entities: Record<string, unknown>, ...claims: Record<string, unknown>[]) =>
  claimsFile.parse({ source: 's', entities, claims: claims.map((c) => ({ quote: 'words', ...c })) });

const same = (a: ReturnType<typeof account>, b: ReturnType<typeof account>) =>
  Object.fromEntries(align(a, b));

describe('align', () => {
  it.each([
    ['the same name', { name: 'Aset Abishev' }, { name: 'Aset Abishev' }],
    ['capitals', { name: 'Aset ABISHEV' }, { name: 'Aset Abishev' }],
    ['another spelling', { name: 'Асет Абишев' }, { name: 'Aset Abishev' }],
    ['one of the other names', { name: 'Abishev' }, { name: 'Aset Abishev', otherNames: ['Abishev'] }],
  ])('finds people by %s', (_what, a, b) => {
    expect(same(account({ x: { type: 'Person', ...a } }), account({ y: { type: 'Person', ...b } }))).toEqual({
      x: 'y',
    });
  });

  it('does not take one type for another', () => {
    const a = account({ x: { type: 'Movement', name: 'Oyan' } });
    expect(same(a, account({ y: { type: 'Organisation', name: 'Oyan' } }))).toEqual({});
  });

  it('finds provisions by article and part, however they are cited', () => {
    const a = account({ x: { type: 'LegalProvision', name: 'Article 405 Part 2' } });
    const b = account({
      y: { type: 'LegalProvision', name: 'ч. 2 ст. 405 УК РК' },
      z: { type: 'LegalProvision', name: 'ст. 405 УК' },
    });
    expect(same(a, b)).toEqual({ x: 'y' });
  });

  it('finds what has no name by what is said of it', () => {
    const people = { a: { type: 'Person', name: 'Ann Bee' }, c: { type: 'Person', name: 'Cy Dee' } };
    const mine = account(
      {
        ...people,
        k1: { type: 'Case', label: '[case of Ann Bee]' },
        k2: { type: 'Case', label: '[case 2]' },
      },
      { kind: 'DEFENDANT_IN', from: 'a', to: 'k1' },
      { kind: 'DEFENDANT_IN', from: 'c', to: 'k2' },
    );
    const theirs = account(
      {
        ...people,
        m: { type: 'Case', label: '[the matter of Dee]' },
        n: { type: 'Case', label: '[the matter of Bee]' },
      },
      { kind: 'DEFENDANT_IN', from: 'c', to: 'm' },
      { kind: 'DEFENDANT_IN', from: 'a', to: 'n' },
    );
    expect(same(mine, theirs)).toMatchObject({ k1: 'n', k2: 'm' });
  });

  it('is one to one', () => {
    const a = account({ x: { type: 'Person', name: 'Ann Bee' }, y: { type: 'Person', name: 'ANN BEE' } });
    expect(same(a, account({ z: { type: 'Person', name: 'Ann Bee' } }))).toEqual({ x: 'z' });
  });
});
