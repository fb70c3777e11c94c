/** A page of a made-up report that has each fact of the field once, from the gate to the API, the page's queries and patterns. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCorpus } from '../../seed/corpus.ts';
import { asker } from '../../server/ask.ts';
import { model } from '../../server/model.ts';
import { testDatabase } from '../setup/graph.ts';
import { FACTS } from './field-facts.ts';
import { serveCorpus, type Served } from './served.ts';

const FIELD = 'tests/fixtures/field';
const SOURCE = 'choir-report-2024';

let served: Served;
beforeAll(async () => (served = await serveCorpus(FIELD)));
afterAll(() => served.stop());

async function ask(query: string, variables = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await served.ask(query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}

it('passes the gate whole: each sentence is claimed', () => {
  const { checked, unreadable } = readCorpus(FIELD, model());
  expect(unreadable).toEqual([]);
  expect(checked.flatMap((c) => c.refusals)).toEqual([]);
});

it.each(FACTS)('the API tells %s', async (_, query, told) => {
  expect(await ask(query)).toEqual(told);
});

it('no minor stands in the text, under any spelling', async () => {
  const { text } = await served.ask('{ sources { text title } mentions { name } }');
  expect(text).toContain('[withheld]');
  expect(text).not.toMatch(/quist/iu);
});

/** How the page words what stands around a node. */
const WORDS: readonly (readonly [string, string])[] = [
  ['supervision', 'is said to have restricted Oran Veld'],
  ['extremist-entry', 'is said to have listed Oran Veld'],
  ['sanction', 'is said to have been a sanction against Ilse Ulo'],
  ['closed', 'is said to have been an irregularity in Choir case'],
  ['opinion-118', 'is said to have been used in Choir case'],
  ['strand', 'is said to have given an expert opinion in Bell case'],
  ['secret', 'is said to have testified for the prosecution in Choir case'],
  ['beating', 'is said to have had as an alleged perpetrator Bran Holt'],
  ['refusal', 'is said to have refused [complaint of Oran Veld]'],
  ['release', 'is said to have ended a detention in Choir case'],
  ['question', 'is said to have asked about Choir case'],
  ['set-aside', 'is said to have set aside a penalty on Oran Veld'],
  ['second-ruling', 'is said to have lowered a penalty on Oran Veld'],
];

const page = z.object({
  neighbours: z.object({
    cards: z.array(z.object({ id: z.string(), name: z.string() })),
    lines: z.array(z.object({ from: z.string(), to: z.string(), says: z.string() })),
  }),
});

describe('the page', () => {
  it.each(WORDS)('says of %s that it %s', async (key, words) => {
    const id = `${SOURCE}/${key}`;
    const { neighbours } = page.parse(
      await ask('query ($id: ID!) { neighbours(id: $id) { cards { id name } lines { from to says } } }', {
        id,
      }),
    );
    const names = new Map(neighbours.cards.map((c) => [c.id, c.name]));
    const said = neighbours.lines
      .filter(({ from }) => from === id)
      .map(({ to, says }) => `${says} ${names.get(to) ?? to}`);
    expect(said.join('\n')).toContain(words);
  });
});

it('the chain of command goes up to who commanded, in the years of the command only', async () => {
  const chain = await ask(
    `{ chainOfCommand(case: "${SOURCE}/choir-case", on: "2018-06-01") { level fromName says toName held } }`,
  );
  expect(chain).toMatchObject({
    chainOfCommand: expect.arrayContaining([
      {
        level: 2,
        fromName: 'Coast Directorate',
        says: 'is said to have commanded',
        toName: 'Lorne Guard',
        held: 'CERTAIN',
      },
    ]) as unknown,
  });
});

it('the timeline has the ground of an arrest, and what ended the detention', async () => {
  const { timeline } = z
    .object({
      timeline: z.array(z.object({ stage: z.string(), entries: z.array(z.object({ says: z.string() })) })),
    })
    .parse(await ask(`{ timeline(case: "${SOURCE}/choir-case") { stage entries { says } } }`));
  const said = (stage: string) => timeline.find((t) => t.stage === stage)?.entries.map((e) => e.says);
  expect(said('GROUND')).toContain('Winter March');
  expect(said('END')).toEqual(['[release of Oran Veld] (detention)']);
});

it('a penalty that a decision sets aside is no penalty that it brings', async () => {
  const database = await testDatabase();
  const rows = await asker(database)('features-decisions', {
    kinds: ['SENTENCES'],
    fields: { SENTENCES: 'penalty' },
  });
  await database.stop();
  const values = rows.map((row) =>
    z
      .array(z.string().nullable())
      .parse(row.values)
      .flatMap((v) => v ?? []),
  );
  expect(values.sort((a, b) => a.length - b.length)).toEqual([
    [],
    ['IMPRISONMENT'],
    ['IMPRISONMENT'],
    ['IMPRISONMENT'],
  ]);
});

describe('patterns', () => {
  const found = z.object({
    patterns: z.object({
      patterns: z.array(
        z.object({
          title: z.string(),
          features: z.array(z.object({ feature: z.object({ id: z.string() }) })),
          facts: z.number().optional(),
        }),
      ),
    }),
  });

  it('find in both cases the expert, the judge, the place of detention, and an assembly though the kinds differ', async () => {
    const { patterns } = found.parse(
      await ask('{ patterns { patterns { title features { feature { id } } } } }'),
    );
    const ids = patterns.patterns.flatMap(({ features }) => features.map(({ feature }) => feature.id));
    expect(ids).toEqual(
      expect.arrayContaining([
        `EXPERT_IN=${SOURCE}/strand`,
        `JUDGED=${SOURCE}/ulo`,
        `HELD_AT=${SOURCE}/colony`,
        'GROUND_FOR~ASSEMBLY',
      ]),
    );
    expect(ids).not.toContain('GROUND_FOR~MARCH');
    expect(ids.filter((id) => id.includes('PERPETRATOR') || id.includes('TESTIFIED'))).toEqual([]);
  });
});
