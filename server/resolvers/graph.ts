/** What the graph as a whole says: what is loaded, and the picture to open on. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { countAmong } from '../count.ts';
import { graphVersion } from '../graph-version.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { ids } from './arguments.ts';
import { identifyAll } from './identify.ts';
import { linesAmong } from './nodes.ts';
import { countProsecutions } from './prosecutions.ts';

/** Keeps an answer until the next load changes the graph. */
function untilLoaded<T>(ask: Ask, compute: () => Promise<T>): () => Promise<T> {
  let kept: { version: unknown; answer: T } | undefined;
  return async () => {
    const version = (await ask('graph-version'))[0]?.version;
    if (kept === undefined || kept.version !== version) kept = { version, answer: await compute() };
    return kept.answer;
  };
}

const summary = z.looseObject({ counts: z.array(z.object({ type: z.string(), count: z.number() })) });

/** Resolves `graph`. */
export function graph(ask: Ask, model: Model) {
  const place = (type: string): number => model.entities.get(type)?.order ?? 0;
  return untilLoaded(ask, async () => {
    const doubts = await readDoubts(ask);
    const [[row], [of], prosecutions] = await Promise.all([
      ask('graph-summary'),
      ask('graph-made-of'),
      countProsecutions(ask, null, doubts),
    ]);
    const parsed = summary.parse(row);
    const openOf = (type: string) => doubts.unsure.flatMap((d) => (d.type === type ? [d.a, d.b] : []));
    return {
      ...parsed,
      prosecutions,
      version: graphVersion(of),
      counts: parsed.counts
        .map(({ type, count }) => ({
          type,
          count,
          countIfSame: countAmong(count, openOf(type), doubts).ifSame,
        }))
        .sort((a, b) => place(a.type) - place(b.type)),
      doubts: [...doubts.unsure, ...doubts.different],
    };
  });
}

/** Nodes that an opening picture has at most; beyond this a reader sees a thicket. */
const DRAWN = 60;
const CASES = 10;
const surroundings = z.object({ ids: z.array(z.string()), total: z.number() });

/** Resolves `opening`. */
export function opening(ask: Ask, model: Model) {
  const bestDocumented = untilLoaded(ask, () => ask('default-cases', { first: neo4j.int(2) }));
  return async (_: unknown, { cases }: { cases?: readonly string[] | null }) => {
    const chosen =
      cases === null || cases === undefined
        ? (await bestDocumented()).map((row) => row.id)
        : (await identifyAll(ask, 'cases', ids('cases', cases, CASES), 'Case')).map(({ id }) => id);
    const [around] = await ask('opening', { cases: chosen, most: neo4j.int(DRAWN) });
    const drawn = surroundings.parse(around);
    const [cards, lines, judgements] = await Promise.all([
      ask('cards', { ids: drawn.ids }),
      linesAmong(ask, model, drawn.ids),
      ask('open-judgements', { ids: drawn.ids }),
    ]);
    return {
      cards: cards.map((row) => row.card),
      lines,
      judgements: judgements.map((row) => row.judgement),
      total: drawn.total,
    };
  };
}
