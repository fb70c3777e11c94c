/** Who is prosecuted together with whom: pairs, with the cases and the marks that these carry. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { countOf, type Doubts } from '../count.ts';
import { versionOf } from '../cursors.ts';
import { markOf, strongest, weakest } from '../mark.ts';
import { markShape } from '../mark-shape.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { sayCount } from '../say-count.ts';
import { count } from './arguments.ts';
import { identifyAsked } from './identify.ts';
import { listing } from './listing.ts';

const prosecution = z.object({
  ...markShape,
  contested: z.boolean(),
  /** Keys of the statements that make it. */
  makers: z.array(z.string()),
});
const pair = z.object({
  from: z.string(),
  fromName: z.string(),
  to: z.string(),
  toName: z.string(),
  shared: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      prosecutions: z.array(prosecution),
    }),
  ),
});
const place = z.object({ cases: z.number(), from: z.string(), to: z.string() });
const counted = z.object({ total: z.number() });

/** A pair in full. What rests on both prosecutions has the mark of the weaker, a pair that of its firmest case. */
function told({ shared, ...ends }: z.output<typeof pair>, doubts: Doubts) {
  const cases = countOf(
    shared.map((s) => s.id),
    doubts,
  );
  const marked = shared
    .flatMap(({ id, name, prosecutions }) => {
      const mark = weakest(prosecutions);
      const statements = [...new Set(prosecutions.flatMap((p) => p.makers))].sort();
      const contested = prosecutions.some((p) => p.contested);
      return mark === undefined ? [] : [{ id, name, ...mark, contested, statements }];
    })
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1));
  const best = strongest(marked);
  return {
    ...ends,
    mayBeOne: doubts.unsure.some(
      ({ a, b }) => (a === ends.from && b === ends.to) || (a === ends.to && b === ends.from),
    ),
    cases: cases.count,
    casesIfSame: cases.ifSame,
    inWords: sayCount(cases, 'case'),
    ...(best === undefined ? {} : markOf(best)),
    contested: marked.some((m) => m.contested),
    shared: marked,
  };
}

interface PairArguments {
  readonly person?: readonly string[] | null;
  readonly case?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `coDefendants`. */
export const coDefendants =
  (ask: Ask) =>
  async (_: unknown, { person, case: matter, first, after }: PairArguments) => {
    const pages = listing(['coDefendants', person ?? null, matter ?? null], after, place);
    const number = count('first', first, 100, 500);
    const [people, cases, doubts] = await Promise.all([
      identifyAsked(ask, 'person', person, 'Person'),
      identifyAsked(ask, 'case', matter, 'Case'),
      readDoubts(ask),
    ]);
    const where = { people, cases };
    const [version, rows] = await Promise.all([
      versionOf(ask)(),
      ask('co-defendants', { where, page: { after: pages.after, first: number } }),
    ]);
    const found = rows.map((each) => pair.parse(each));
    const pairs = found.slice(0, number.toNumber());
    const last = found.length > pairs.length ? pairs.at(-1) : undefined;
    return {
      // Who asks for it waits for all pairs.
      total: async () => counted.parse((await ask('co-defendants-count', { where }))[0]).total,
      pairs: pairs.map((each) => told(each, doubts)),
      next: pages.next(
        Number(version),
        last === undefined ? null : { cases: last.shared.length, from: last.from, to: last.to },
      ),
    };
  };
