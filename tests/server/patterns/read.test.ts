import { expect, it } from 'vitest';
import type { Ask, Row } from '../../../server/ask.ts';
import { model } from '../../../server/model.ts';
import { readFeatures } from '../../../server/patterns/read.ts';
import { caseFeatures, claim, statement } from '../../fixtures/case-features.ts';
import { askTold } from '../../fixtures/told.ts';

const given = caseFeatures(
  {
    a: ['JUDGED=ulo', 'GROUND_FOR=dulat', 'SUBJECTED_TO~SEARCH'],
    b: ['JUDGED=ulo', 'HONOURS=tirek', 'Person.children~ANY'],
  },
  {
    told: {
      'b/HONOURS=tirek': { legs: [{ of: ['b/ground', 'x/honours'], own: ['b/ground'] }] },
    },
    statements: {
      'x/honours': statement(
        [
          claim({
            claim: 'c-1',
            source: 'x',
            date: '2021',
            dated: true,
            known: 'INFERRED',
            readBy: ['ab'],
            reasons: ['so'],
          }),
          claim({ claim: 'c-2', source: 'y', affirmed: false, certainty: 'DENIED', attribution: 'QUOTED' }),
        ],
        { key: 'x/honours', kind: 'HONOURS', contested: true },
      ),
    },
    unsure: [{ id: 'j-1', a: 'a', b: 'b', why: 'alike' }],
  },
);
const read = (change: (name: string, rows: Row[]) => Row[] = (_, rows) => rows) => {
  const ask: Ask = async (name, parameters) => change(name, await askTold(given)(name, parameters));
  return readFeatures(ask, model());
};

it('reads what the database says, numbered in the order in which it says it', async () => {
  const { cases, features, statements, legs, unsure } = await read();
  expect(cases).toEqual(given.cases);
  expect(statements).toEqual(given.statements);
  expect(legs).toEqual(given.legs);
  expect(unsure).toMatchObject(given.unsure);
  expect(features.map((f) => f.id)).toEqual(given.features.map((f) => f.id));
  expect(features.find((f) => f.id === 'GROUND_FOR=dulat')).toEqual({
    id: 'GROUND_FOR=dulat',
    kind: 'GROUND_FOR',
    says: 'honoured or helped person',
    entity: { id: 'dulat', type: 'Person', name: 'Dulat' },
    value: null,
  });
});

it.each<[string, (row: Row) => boolean, string[]]>([
  ['a case that it did not list', (row) => row.case !== 'b', ['JUDGED', 'GROUND_FOR', 'SUBJECTED_TO']],
  ['nobody', () => true, ['JUDGED', 'GROUND_FOR', 'SUBJECTED_TO', 'JUDGED', 'HONOURS', 'Person.children']],
])('leaves out the legs of %s', async (_, keep, kinds) => {
  const found = await read((name, rows) =>
    name === 'features-cases' ? rows.filter((r) => keep({ case: r.id })) : rows,
  );
  expect(found.legs.map((leg) => found.features[leg.feature]?.kind)).toEqual(kinds);
});

it('leaves out a way of which a part has gone meanwhile, and every thing without a name', async () => {
  const gone = await read((name, rows) =>
    name === 'features-evidence' ? rows.filter((r) => r.key !== 'x/honours') : rows,
  );
  expect(gone.features.map((f) => f.kind)).not.toContain('HONOURS');
  const unnamed = await read((name, rows) =>
    name === 'features-nodes' ? rows.filter((r) => r.id !== 'ulo') : rows,
  );
  expect(unnamed.features.map((f) => f.id)).not.toContain('JUDGED=ulo');
  expect(unnamed.legs).toHaveLength(given.legs.length - 2);
});

it('asks for each statement and each thing once, and of no more statements than one message holds', async () => {
  const asked: [string, unknown][] = [];
  const many = Array.from({ length: 20_001 }, (_, i) => `k${i}`);
  const rows: Readonly<Record<string, Row[]>> = {
    'features-cases': [{ id: 'a', name: 'A' }],
    'features-direct': many.flatMap((key) =>
      [1, 2].map(() => ({ case: 'a', kind: 'JUDGED', id: 'ulo', values: [], keys: [key], own: [key] })),
    ),
    'features-nodes': [{ id: 'ulo', type: 'Person', name: 'Ulo' }],
  };
  await readFeatures((name, parameters = {}) => {
    asked.push([name, parameters.keys ?? parameters.ids]);
    return Promise.resolve(rows[name] ?? []);
  }, model());
  expect(asked.filter(([name]) => name === 'features-evidence')).toEqual([
    ['features-evidence', many.slice(0, 20_000)],
    ['features-evidence', many.slice(20_000)],
  ]);
  expect(asked.filter(([name]) => name === 'features-nodes')).toEqual([['features-nodes', ['ulo']]]);
});

it('asks the questions of the model, with what each looks for', async () => {
  const asked = new Map<string, Row | undefined>();
  await readFeatures((name, parameters) => {
    asked.set(name, parameters);
    return Promise.resolve([]);
  }, model());
  expect(asked.get('features-attributes')).toEqual({ kinds: ['Person.children'], fields: {} });
  expect(asked.get('features-decisions')).toEqual({
    kinds: ['SENTENCES', 'ISSUED_BY'],
    fields: { SENTENCES: 'penalty' },
  });
});

it.each([
  ['features-cases', { id: 1 }],
  ['features-direct', { case: 'a' }],
  ['features-evidence', { key: 'a', certainty: 'SURE' }],
])('refuses an answer to %s that is not one', async (question, row) => {
  await expect(read((name, rows) => (name === question ? [row] : rows))).rejects.toThrow();
});
