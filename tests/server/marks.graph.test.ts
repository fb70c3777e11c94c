/** How sure, who says it, how it is known: what the API says of the corpus is what its claims say. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { ATTRIBUTIONS, byStrength, CERTAINTIES, WAYS_KNOWN } from '../../server/mark.ts';
import { serveCorpus, type Served } from './served.ts';

let served: Served;
beforeAll(async () => (served = await serveCorpus()));
afterAll(() => served.stop());

const marks = {
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
};
const claim = z.object({
  ...marks,
  polarity: z.enum(['AFFIRMED', 'DENIED']),
  hedge: z.string().nullable(),
  by: z.array(z.string()),
  read: z.array(z.string()),
  inferred: z.string().nullable(),
  reviewer: z.string(),
});
const statement = z.object({
  kind: z.string(),
  ...marks,
  readBy: z.array(z.string()),
  reasons: z.array(z.string()),
  passages: z.array(claim),
});

async function ask<T>(query: string, shape: z.ZodType<T>): Promise<T> {
  const { data, errors } = await served.ask(query, {});
  expect(errors).toBeUndefined();
  return shape.parse(data);
}

const CLAIM = 'certainty attribution known polarity hedge by read inferred reviewer';
const known = async (id: string) =>
  (
    await ask(
      `{ dossier(id: "${id}") { statements { kind certainty attribution known readBy reasons passages { ${CLAIM} } } } }`,
      z.object({ dossier: z.object({ statements: z.array(statement) }) }),
    )
  ).dossier.statements;

it('each mark of a claim says one thing, whatever the other two say', async () => {
  const { claims } = await ask(`{ claims(limit: 500) { ${CLAIM} } }`, z.object({ claims: z.array(claim) }));
  expect(claims.length).toBeGreaterThan(400);
  for (const each of claims) {
    const affirmed = each.hedge === null ? 'ASSERTED' : 'HEDGED';
    expect(each.certainty).toBe(each.polarity === 'DENIED' ? 'DENIED' : affirmed);
    expect(each.attribution).toBe(each.by.length === 0 ? 'DOCUMENT' : 'QUOTED');
    const worded = each.read.length === 0 ? 'STATED' : 'READ';
    expect(each.known).toBe(each.inferred === null ? worded : 'INFERRED');
  }
  const seen = new Set(claims.map((c) => `${c.certainty} ${c.attribution}`));
  expect(seen).toContain('HEDGED DOCUMENT');
  expect(seen).toContain('ASSERTED QUOTED');
  expect(claims.some((c) => c.known === 'READ')).toBe(true);
});

it.each(['case-of-mothers', 'case-of-fathers/fathers', 'gizat-kazhybayev', 'dulat-agadil'])(
  'what is said of %s has the marks of the best claim that affirms it, and its reader',
  async (id) => {
    for (const { passages, ...mark } of await known(id)) {
      const affirming = passages.filter((p) => p.polarity === 'AFFIRMED');
      const [best] = [...(affirming.length > 0 ? affirming : passages)].sort(byStrength);
      expect(mark).toMatchObject({
        certainty: best?.certainty,
        attribution: best?.attribution,
        known: best?.known,
      });
      const readers = passages.filter((p) => best !== undefined && byStrength(p, best) === 0);
      if (mark.known !== 'STATED')
        expect(mark.readBy).toEqual([...new Set(readers.map((p) => p.reviewer))].sort());
      else expect(mark.readBy).toEqual([]);
    }
  },
);

it('a named official is hedged by one document, concluded from another, and quoted there without a hedge', async () => {
  const all = (await known('gizat-kazhybayev')).map(
    (s) => `${s.kind} ${s.certainty} ${s.attribution} ${s.known === 'INFERRED' ? 'INFERRED' : ''}`,
  );
  expect(all).toContain('INVESTIGATED HEDGED DOCUMENT ');
  expect(all).toContain('INVESTIGATED ASSERTED DOCUMENT INFERRED');
  expect(all).toContain('SIGNED_BY ASSERTED QUOTED ');
});

it('what is drawn and what patterns rest on have the same marks as the statements behind them', async () => {
  const shape = z.object({
    opening: z.object({
      lines: z.array(
        z.object({
          key: z.string(),
          kind: z.string(),
          statements: z.array(z.string()),
          ...marks,
          readBy: z.array(z.string()),
        }),
      ),
    }),
    recurrences: z.object({
      recurrences: z.array(
        z.object({ parts: z.array(z.object({ ...marks, statements: z.array(z.string()) })) }),
      ),
    }),
  });
  const { opening, recurrences } = await ask(
    `{ opening { lines { key kind statements certainty attribution known readBy } }
       recurrences(minCases: 1) { recurrences { parts { certainty attribution known statements } } } }`,
    shape,
  );
  const parts = recurrences.recurrences.flatMap((r) => r.parts).filter((p) => p.statements.length === 1);
  expect(parts.length).toBeGreaterThan(10);
  const keys = [
    ...new Set([...opening.lines.flatMap((l) => l.statements), ...parts.flatMap((p) => p.statements)]),
  ];
  const behind = new Map<string, unknown>();
  for (let at = 0; at < keys.length; at += 100) {
    const { evidence } = await ask(
      `{ evidence(keys: ${JSON.stringify(keys.slice(at, at + 100))}) { key certainty attribution known readBy } }`,
      z.object({ evidence: z.array(z.object({ key: z.string(), ...marks, readBy: z.array(z.string()) })) }),
    );
    for (const each of evidence) behind.set(each.key, each);
  }
  for (const { kind, key, statements: of, ...mark } of opening.lines)
    if (kind !== 'PROSECUTION') expect({ key, ...mark }).toEqual(behind.get(key));
    else {
      const { certainty, attribution, known } = mark;
      expect(of.map((each) => behind.get(each))).toContainEqual(
        expect.objectContaining({ certainty, attribution, known }),
      );
    }
  for (const { statements: of, ...mark } of parts) expect(behind.get(of[0] ?? '')).toMatchObject(mark);
});
