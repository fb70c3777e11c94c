import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveCorpus, type Served } from './served.ts';

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

async function ask<T>(query: string, shape: z.ZodType<T>, variables = {}): Promise<T> {
  const { data, errors } = await served.ask(query, variables);
  expect(errors).toBeUndefined();
  return shape.parse(data);
}

const named = z.array(z.object({ name: z.string() }));

describe('cards', () => {
  it('come in the order asked for, once each, former ids included', async () => {
    const { cards } = await ask(
      '{ cards(ids: ["gizat-kazhybayev", "nobody", "case-of-mothers", "case-of-fathers/kazhybayev"]) { name } }',
      z.object({ cards: named }),
    );
    expect(cards.map((c) => c.name)).toEqual(['Gizat Kazhybayev', 'The Case of Mothers']);
  });

  it('count cases one step away, and those that a line names', async () => {
    const { data } = await served.ask(
      '{ person: card(id: "gulzipa-dzhaukerova") { cases parts { role certainty } } provision: card(id: "KZ-CC-405-2") { cases } none: card(id: "x") { id } }',
    );
    expect(data).toMatchObject({
      person: { cases: 2, parts: [{ role: 'ACTIVIST', certainty: 'ASSERTED' }] },
      none: null,
    });
    expect(
      z.object({ provision: z.object({ cases: z.number() }) }).parse(data).provision.cases,
    ).toBeGreaterThan(1);
  });
});

describe('neighbours', () => {
  const page = z.object({
    neighbours: z.object({
      total: z.number(),
      next: z.string().nullable(),
      cards: z.array(z.object({ id: z.string(), cases: z.number() })),
      lines: z.array(z.object({ key: z.string(), kind: z.string(), says: z.string(), from: z.string() })),
    }),
  });
  const neighbours = async (rest: string) =>
    (
      await ask(
        `{ neighbours(id: "case-of-the-thirteen" ${rest}) { total next cards { id cases } lines { key kind says from } } }`,
        page,
      )
    ).neighbours;

  it('page without gap or repetition, those in most cases first', async () => {
    const whole = await neighbours('');
    const paged: string[] = [];
    let after = '';
    do {
      const { cards, next } = await neighbours(`, first: 4 ${after === '' ? '' : `, after: "${after}"`}`);
      paged.push(...cards.map((c) => c.id));
      after = next ?? '';
    } while (after !== '');
    expect(paged).toEqual(whole.cards.map((c) => c.id));
    expect(new Set(paged).size).toBe(whole.total);
    expect(whole.cards.map((c) => c.cases)).toEqual(whole.cards.map((c) => c.cases).sort((a, b) => b - a));
  });

  it('agree with the counts, kind by kind and way by way', async () => {
    const { neighbourCounts: counts } = await ask(
      '{ neighbourCounts(id: "case-of-the-thirteen") { kind direction says count } }',
      z.object({
        neighbourCounts: z.array(
          z.object({ kind: z.string(), direction: z.string(), says: z.string(), count: z.number() }),
        ),
      }),
    );
    expect(counts.length).toBeGreaterThan(4);
    for (const { kind, direction, count } of counts) {
      const { total, lines } = await neighbours(`, kind: "${kind}", direction: ${direction}`);
      expect(total).toBe(count);
      expect(new Set(lines.map((l) => l.kind))).toEqual(new Set([kind]));
    }
    expect(counts.find((c) => c.kind === 'PROSECUTION')?.says).toBe('is said to have been a case against');
  });

  it.each(['first: 0', 'first: 201', 'after: "nonsense"', 'after: "e30"'])('refuses %s', async (rest) => {
    const { errors } = await served.ask(`{ neighbours(id: "case-of-mothers", ${rest}) { total } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('the opening picture', () => {
  const picture = z.object({
    opening: z.object({
      cards: named,
      lines: z.array(z.object({ from: z.string(), to: z.string() })),
      judgements: z.array(z.object({ verdict: z.string(), a: z.string(), b: z.string() })),
      total: z.number(),
    }),
  });
  const FIELDS = '{ total cards { name } lines { from to } judgements { verdict a b } }';

  it('opens on the Case of Mothers and the Case of Fathers, and what they share', async () => {
    const { opening } = await ask(`{ opening ${FIELDS} }`, picture);
    const names = opening.cards.map((c) => c.name);
    expect(names.slice(0, 2)).toEqual(['The Case of Mothers', 'The Case of Fathers']);
    expect(names).toContain('Criminal Code of Kazakhstan, Article 405 Part 2');
    expect(names).toContain('Gizat Kazhybayev');
    expect(opening.total).toBe(names.length);
    expect(opening.judgements).toContainEqual({
      verdict: 'UNSURE',
      a: 'case-of-fathers/fathers',
      b: 'case-of-the-thirteen',
    });
  });

  it('opens on the cases that are asked for', async () => {
    const { opening } = await ask(`{ opening(cases: ["nuclear-five-2025/case"]) ${FIELDS} }`, picture);
    expect(opening.cards[0]?.name).toBe('[case of the five opponents of the nuclear plant]');
    expect(opening.cards.map((c) => c.name)).not.toContain('The Case of Mothers');
  });

  it('draws every line between what it draws', async () => {
    const { opening } = await ask(
      '{ opening { cards { id } lines { key } } }',
      z.object({
        opening: z.object({
          cards: z.array(z.object({ id: z.string() })),
          lines: z.array(z.object({ key: z.string() })),
        }),
      }),
    );
    const { linesBetween } = await ask(
      'query ($ids: [ID!]!) { linesBetween(ids: $ids) { key } }',
      z.object({ linesBetween: z.array(z.object({ key: z.string() })) }),
      { ids: opening.cards.map((c) => c.id) },
    );
    expect(opening.lines).toEqual(linesBetween);
  });
});

describe('a dossier', () => {
  const statement = z.object({
    key: z.string(),
    kind: z.string(),
    contested: z.boolean(),
    against: z.array(z.string()),
    passages: z.array(z.object({ quote: z.string(), source: z.object({ id: z.string() }) })),
  });
  const shape = z.object({
    dossier: z.object({ total: z.number(), next: z.string().nullable(), statements: z.array(statement) }),
  });
  const FIELDS = '{ total next statements { key kind contested against passages { quote source { id } } } }';

  it('pages through facts and then relationships, each with its words', async () => {
    const { dossier: whole } = await ask(`{ dossier(id: "gulzipa-dzhaukerova") ${FIELDS} }`, shape);
    const { dossier: first } = await ask(`{ dossier(id: "gulzipa-dzhaukerova", first: 5) ${FIELDS} }`, shape);
    const { dossier: rest } = await ask(
      `{ dossier(id: "gulzipa-dzhaukerova", after: "${first.next ?? ''}") ${FIELDS} }`,
      shape,
    );
    expect([...first.statements, ...rest.statements]).toEqual(whole.statements);
    expect(whole.statements).toHaveLength(whole.total);
    expect(whole.statements[0]?.kind).toMatch(/^Person\./u);
    for (const { passages } of whole.statements) expect(passages).not.toEqual([]);
  });

  it('names what contradicts, both ways', async () => {
    const { dossier } = await ask(`{ dossier(id: "sentence-case-of-mothers") ${FIELDS} }`, shape);
    const contested = dossier.statements.filter((s) => s.contested);
    expect(contested.length).toBeGreaterThan(1);
    for (const { key, against } of contested) {
      const { evidence } = await ask(
        'query ($keys: [ID!]!) { evidence(keys: $keys) { key kind contested against passages { quote source { id } } } }',
        z.object({ evidence: z.array(statement) }),
        { keys: against },
      );
      expect(evidence).toHaveLength(against.length);
      for (const other of evidence) expect(other.against).toContain(key);
    }
  });

  it('tells the judgements on who it is, and the spellings', async () => {
    const { data } = await served.ask(
      '{ dossier(id: "case-of-fathers/fathers") { judgements { verdict a b } spellings { text source } } }',
    );
    expect(data?.dossier).toMatchObject({
      judgements: [{ verdict: 'UNSURE', a: 'case-of-fathers/fathers', b: 'case-of-the-thirteen' }],
      spellings: [{ text: 'The Case of Fathers', source: 'case-of-fathers' }],
    });
  });

  it('is null for what there is not', async () => {
    expect((await served.ask('{ dossier(id: "nobody") { total } }')).data).toEqual({ dossier: null });
  });
});

it('leads from a relationship to its claims, their words in the text, and back', async () => {
  const evidence = z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        investigatorsConnection: z.object({
          edges: z.array(
            z.object({
              node: z.object({ id: z.string() }),
              properties: z.object({
                claims: z.array(
                  z.object({
                    before: z.string(),
                    quote: z.string(),
                    after: z.string(),
                    source: z.object({ text: z.string() }),
                    from: z.object({ id: z.string() }),
                    to: z.object({ id: z.string() }),
                  }),
                ),
              }),
            }),
          ),
        }),
      }),
    ),
  });
  const { cases } = await ask(
    '{ cases { id investigatorsConnection { edges { node { id } properties { claims { before quote after source { text } from { id } to { id } } } } } } }',
    evidence,
  );
  const edges = cases.flatMap((c) => c.investigatorsConnection.edges.map((e) => ({ ...e, to: c.id })));
  expect(edges.length).toBeGreaterThan(2);
  for (const { node, properties, to } of edges) {
    expect(properties.claims).not.toEqual([]);
    for (const claim of properties.claims) {
      expect(claim.source.text).toContain(`${claim.before}${claim.quote}${claim.after}`);
      expect([claim.from.id, claim.to.id]).toEqual([node.id, to]);
    }
  }
});

it('sums up what is loaded', async () => {
  const { data } = await served.ask(
    '{ graph { claims statements contested counts { type count } sources { id } } people { id } claimsConnection { totalCount } }',
  );
  const { graph, people, claimsConnection } = z
    .object({
      graph: z.object({
        claims: z.number(),
        contested: z.number(),
        counts: z.array(z.object({ type: z.string(), count: z.number() })),
        sources: z.array(z.unknown()),
      }),
      people: z.array(z.unknown()),
      claimsConnection: z.object({ totalCount: z.number() }),
    })
    .parse(data);
  expect(graph.counts[0]).toEqual({ type: 'Person', count: people.length });
  expect(graph.claims).toBe(claimsConnection.totalCount);
  expect(graph.sources).toHaveLength(8);
  expect(graph.contested).toBeGreaterThan(0);
});

it('names what the graph was made of: the same when asked again', async () => {
  const version = z.object({ graph: z.object({ version: z.string() }) });
  const first = await ask('{ graph { version } }', version);
  expect(first.graph.version).toMatch(/^[0-9a-f]{10}$/u);
  expect(await ask('{ graph { version } }', version)).toEqual(first);
});
