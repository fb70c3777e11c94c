/** The versions of the graph, and what changed between two of them. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import type { Model } from '../model.ts';
import { BadRequest } from '../errors.ts';
import { count, cursor, place } from './arguments.ts';
import { ABOUT, changed, step } from './changed.ts';

const versionRow = z.object({
  seq: z.number(),
  id: z.string(),
  loaded: z.string(),
  claimsAdded: z.number(),
  claimsWithdrawn: z.number(),
  claimsChanged: z.number(),
  statementsChanged: z.number(),
  mentionsMoved: z.number(),
  judgementsChanged: z.number(),
  unnamed: z.number(),
});
export type Version = z.output<typeof versionRow>;

/** The versions that the graph remembers, the newest first. */
export const versionsOf = async (ask: Ask): Promise<Version[]> =>
  (await ask('versions')).map(({ version }) => versionRow.parse(version));

/** Resolves `versions`. */
export const versions =
  (ask: Ask) =>
  async (_: unknown, { first }: { readonly first?: number | null }) => {
    const most = count('first', first, 20, 100).toNumber();
    return (await versionsOf(ask)).slice(0, most);
  };

/** The latest version of that id: the graph may have been the same before. */
function named(all: readonly Version[], argument: string, id: string): Version {
  const found = all.find((version) => version.id === id);
  if (found !== undefined) return found;
  throw new BadRequest(
    `${argument}: ${JSON.stringify(id)}`,
    'is no version that this graph remembers.',
    'Ask `versions` for those; where yours is older, ask for all anew.',
  );
}

/** The two ends of what is asked for, the older first, and all versions up to the second. */
function between(all: readonly Version[], { since, until }: Pick<Asked, 'since' | 'until'>) {
  const [newest] = all;
  if (newest === undefined)
    throw new BadRequest('', 'Nothing is remembered yet of what loads change.', 'Load first.');
  const to = until === null || until === undefined ? newest : named(all, 'until', until);
  const older = all.filter(({ seq }) => seq <= to.seq);
  const from = since === null || since === undefined ? (older[1] ?? to) : named(older, 'since', since);
  return { from, to, versions: older };
}

const page = z.object({ total: z.number(), next: z.unknown(), changes: z.array(step) });

/** What is asked for. */
export interface Asked {
  readonly since?: string | null;
  readonly until?: string | null;
  readonly about?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const afterChange = z.object({ place: z.number(), id: z.string() });

/** One page of what changed between two versions. */
export async function changesBetween(ask: Ask, model: Model, asked: Asked) {
  const first = count('first', asked.first, 50, 100);
  const { from, to, versions: older } = between(await versionsOf(ask), asked);
  const listing = ['changes', from.id, to.id, asked.about ?? null];
  const [row] = await ask('changes', {
    since: neo4j.int(from.seq),
    until: neo4j.int(to.seq),
    about: asked.about ?? ABOUT,
    first,
    after: place(asked.after, afterChange, listing),
  });
  const { total, next, changes: steps } = page.parse(row);
  return {
    since: from,
    until: to,
    total,
    unnamed: older.filter(({ seq }) => seq > from.seq).reduce((sum, { unnamed }) => sum + unnamed, 0),
    next: cursor(next, listing),
    changes: changed(ask, model, steps, new Map(older.map(({ seq, id }) => [seq, id]))),
  };
}

/** Resolves `changes`. */
export const changes = (ask: Ask, model: Model) => (_: unknown, asked: Asked) =>
  changesBetween(ask, model, asked);
