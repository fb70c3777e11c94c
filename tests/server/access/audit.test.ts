import { expect, it } from 'vitest';
import { sayAsked, unasked } from '../../../server/access/audit.ts';

const asked = {
  ...unasked('10.1.2.3'),
  token: 'office',
  kind: 'query',
  status: 200,
  ms: 12,
  cost: 51,
  operation: 'WhoIs',
  query: 'query WhoIs($name: String!) { search(text: $name) { matched } }',
  variables: { name: 'Aset Mukanov' },
};
const AT = new Date('2026-01-02T03:04:05Z');

it('says who asked when, and not what', () => {
  expect(JSON.parse(sayAsked(asked, AT, 'on'))).toEqual({
    at: '2026-01-02T03:04:05.000Z',
    token: 'office',
    from: 'private',
    kind: 'query',
    status: 200,
    code: null,
    ms: 12,
    cost: 51,
  });
  expect(sayAsked(asked, AT, 'on')).not.toMatch(/Mukanov|WhoIs|10\.1/u);
});

it('says what was asked, and from where, when it is to', () => {
  expect(JSON.parse(sayAsked(asked, AT, 'full'))).toMatchObject({
    address: '10.1.2.3',
    operation: 'WhoIs',
    query: asked.query,
    variables: { name: 'Aset Mukanov' },
  });
});
