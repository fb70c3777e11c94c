import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../seed/review/desk/kinds.ts';
import type { Draft } from '../../../seed/review/desk/wire.ts';
import { model } from '../../../server/model.ts';
import { draftOf, fieldsOf, NEW } from '../../../web/src/desk/form/fields.ts';
import { fieldOf, inTerms } from '../../../web/src/desk/form/reasons.ts';

const kinds = kindsOf(model());
const DRAFT: Draft = {
  kind: 'INVESTIGATED',
  from: { key: 'ova', as: 'she' },
  to: { key: 'lamps' },
  qualifiers: { as: 'led' },
  inCase: 'lamps',
  when: { edtf: '2019', said: 'in 2019', year: 'publication' },
  quote: 'she led the Case of Lamps',
  prefix: 'Then',
  context: ['Inspector Ova'],
  hedge: 'reportedly',
  by: ['the prosecution', { key: 'tirek', as: 'Tirek' }],
  polarity: 'denied',
  resolved: ['from'],
  note: 'see the list',
};

describe('a form', () => {
  it('that nobody touched makes the claim it began with', () => {
    expect(draftOf(fieldsOf(DRAFT), DRAFT, kinds)).toEqual({ draft: DRAFT, entities: [] });
  });

  it('makes a value in the type of its attribute', () => {
    const fields = { ...fieldsOf(DRAFT), kind: 'Person.children', value: '3' };
    expect(draftOf(fields, DRAFT, kinds).draft).toMatchObject({ value: 3, to: undefined, qualifiers: {} });
    expect(draftOf({ ...fields, value: 'three' }, DRAFT, kinds).draft.value).toBe('three');
  });

  it('makes an entity, of the one type that fits', () => {
    const end = { key: NEW, as: '', name: 'the lamps matter', type: '', isLabel: true };
    const { draft, entities } = draftOf({ ...fieldsOf(DRAFT), to: end }, DRAFT, kinds);
    expect(entities).toEqual([{ ref: 'new-to', type: 'Case', label: '[the lamps matter]' }]);
    expect(draft.to).toEqual({ key: 'new-to', as: undefined });
  });

  it('names the author by nobody', () => {
    expect(draftOf({ ...fieldsOf(DRAFT), by: 'author' }, DRAFT, kinds).draft.by).toEqual([]);
  });
});

describe('a reason', () => {
  const shown = new Set(['from', 'quote', 'qualifiers.as']);

  it.each([
    [{ part: 'from', reason: 'no entity x' }, 'from'],
    [{ part: 'prefix', reason: 'too short' }, 'quote'],
    [{ part: 'as', reason: '"led" stands neither in the quote nor in its context' }, 'qualifiers.as'],
    [{ part: 'qualifiers', reason: 'as: 3 is not text' }, 'qualifiers.as'],
    [{ part: 'to', reason: 'no entity y' }, ''],
  ])('%j is shown at %s', (reason, field) => {
    expect(fieldOf(reason, shown)).toBe(field);
  });

  it('speaks of the form, not of the file', () => {
    expect(
      inTerms(
        'the name of ova stands neither in the quote nor in its context: add `as`, `context`, or `resolved: [from]`',
      ),
    ).not.toMatch(/`/u);
  });
});
