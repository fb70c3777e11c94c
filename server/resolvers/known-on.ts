/** The graph as it was known on a day. */
import { z } from 'zod';
import { type AskedAsOf, type AsOf, readAsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import { countAmong } from '../count.ts';
import { BadRequest } from '../errors.ts';
import { CERTAINTIES } from '../mark.ts';
import type { Model } from '../model.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { count, cursor, place } from './arguments.ts';
import { statementsThen } from './as-of.ts';
import { evidenceOf } from './evidence.ts';

const sourceRow = z.object({ standing: z.enum(['counts', 'later', 'undated']), card: z.unknown() });
const numbers = z.object({ claims: z.number(), unreviewed: z.number(), total: z.number() });
const statementRow = z.object({ kind: z.string(), key: z.string() });
const nodeRow = z.object({ type: z.string(), count: z.number(), open: z.array(z.string()) });
const marksRow = z.object({
  asserted: z.number(),
  hedged: z.number(),
  denied: z.number(),
  /** Keys, by what they compete with. */
  others: z.array(z.array(z.string())),
});

interface Asked {
  readonly asOf: AskedAsOf;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The nodes that the claims of a day speak of, by type. */
async function nodesThen(ask: Ask, model: Model, asOf: AsOf) {
  const doubts = await readDoubts(ask);
  const rows = await ask('known-nodes', { asOf, open: [...doubts.open] });
  const order = (type: string): number => model.entities.get(type)?.order ?? 0;
  return rows
    .map((row) => nodeRow.parse(row))
    .map(({ type, count: nodes, open }) => ({
      type,
      count: nodes,
      countIfSame: countAmong(nodes, open, doubts).ifSame,
    }))
    .sort((a, b) => order(a.type) - order(b.type));
}

/** How surely statements were said on a day: only what may be contradicted is derived, of the rest the claims tell. */
async function marksThen(ask: Ask, model: Model, kinds: readonly string[] | null, asOf: AsOf) {
  const [row] = await ask('known-marks', { asOf, where: { kinds } });
  const { asserted, hedged, denied, others } = marksRow.parse(row);
  const derived = [...(await statementsThen(ask, model, others.flat(), asOf)).statements.values()];
  const plain = { ASSERTED: asserted, HEDGED: hedged, DENIED: denied };
  return {
    certainties: CERTAINTIES.map((certainty) => ({
      certainty,
      count: plain[certainty] + derived.filter((s) => s.certainty === certainty).length,
    })),
    contested: derived.filter((s) => s.contested).length,
  };
}

/** Asks once, when the first field wants to know. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}

/** Resolves `knownOn`: each field asks for what it needs. */
export const knownOn =
  (ask: Ask, model: Model) =>
  (_: unknown, { asOf: given, kinds: asked, first, after }: Asked) => {
    const asOf = readAsOf(given);
    if (asOf === null) throw new BadRequest('asOf', 'is missing.');
    const kinds = asked ?? null;
    const size = count('first', first, 50, 100);
    const listing = ['knownOn', asOf, kinds];
    const start = place(after, statementRow, listing);
    const sources = once(async () => (await ask('known-as-of', { asOf })).map((row) => sourceRow.parse(row)));
    const standing = (which: string) => async () =>
      (await sources()).filter((s) => s.standing === which).map((s) => s.card);
    const counted = once(async () =>
      numbers.parse((await ask('known-count', { asOf, where: { kinds } }))[0]),
    );
    const marks = once(() => marksThen(ask, model, kinds, asOf));
    const page = once(async () => {
      const parameters = { asOf, where: { kinds }, page: { first: size, after: start } };
      const rows = (await ask('known-statements', parameters)).map((row) => statementRow.parse(row));
      return { shown: rows.slice(0, size.toNumber()), more: rows.length > size.toNumber() };
    });
    return {
      sources: standing('counts'),
      undated: standing('undated'),
      later: standing('later'),
      claims: async () => (await counted()).claims,
      unreviewed: async () => (await counted()).unreviewed,
      total: async () => (await counted()).total,
      counts: () => nodesThen(ask, model, asOf),
      certainties: async () => (await marks()).certainties,
      contested: async () => (await marks()).contested,
      statements: async () => {
        const keys = (await page()).shown.map(({ key }) => key);
        return evidenceOf(ask, model, keys, asOf);
      },
      next: async () => {
        const { shown, more } = await page();
        return more ? cursor(shown.at(-1), listing) : null;
      },
    };
  };
