/** The graph as it was known on a day. */
import { z } from 'zod';
import { type AskedAsOf, readAsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import { countAmong } from '../count.ts';
import { BadRequest } from '../errors.ts';
import { CERTAINTIES } from '../mark.ts';
import type { Model } from '../model.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { count, cursor, place } from './arguments.ts';
import { statementsThen } from './as-of.ts';
import { evidenceOf } from './evidence.ts';

const summary = z.object({
  sources: z.array(z.unknown()),
  undated: z.array(z.unknown()),
  later: z.array(z.unknown()),
  claims: z.number(),
  unreviewed: z.number(),
  /** "KIND key", in order. */
  statements: z.array(z.string()),
  nodes: z.array(z.object({ type: z.string(), count: z.number(), open: z.array(z.string()) })),
});

const keyOf = (of: string): string => of.slice(of.indexOf(' ') + 1);

interface Asked {
  readonly asOf: AskedAsOf;
  readonly kinds?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `knownOn`. */
export const knownOn =
  (ask: Ask, model: Model) =>
  async (_: unknown, { asOf: given, kinds, first, after }: Asked) => {
    const asOf = readAsOf(given);
    if (asOf === null) throw new BadRequest('asOf', 'is missing.');
    const size = count('first', first, 50, 100).toNumber();
    const listing = ['knownOn', asOf, kinds ?? null];
    const start = place(after, z.string(), listing);
    const doubts = await readDoubts(ask);
    const [row] = await ask('known-as-of', { asOf, open: [...doubts.open] });
    const found = summary.parse(row);
    const wanted = new Set(kinds ?? []);
    const listed = found.statements.filter(
      (of) => wanted.size === 0 || wanted.has(of.slice(0, of.indexOf(' '))),
    );
    const rest = listed.filter((of) => start === null || of > start);
    const page = rest.slice(0, size);
    const order = (type: string): number => model.entities.get(type)?.order ?? 0;
    // Who asks for these waits for all statements to be derived; a page of statements needs none of the others.
    let derived: ReturnType<typeof statementsThen> | undefined;
    const all = async () => [
      ...(await (derived ??= statementsThen(ask, model, listed.map(keyOf), asOf))).statements.values(),
    ];
    return {
      ...found,
      total: listed.length,
      counts: found.nodes
        .map(({ type, count: nodes, open }) => ({
          type,
          count: nodes,
          countIfSame: countAmong(nodes, open, doubts).ifSame,
        }))
        .sort((a, b) => order(a.type) - order(b.type)),
      certainties: async () => {
        const rows = await all();
        return CERTAINTIES.map((certainty) => ({
          certainty,
          count: rows.filter((s) => s.certainty === certainty).length,
        }));
      },
      contested: async () => (await all()).filter((s) => s.contested).length,
      statements: () => evidenceOf(ask, model, page.map(keyOf), asOf),
      next: page.length < rest.length ? cursor(page.at(-1), listing) : null,
    };
  };
