/** What the ids and names of a filter lead to: nodes, the cases that they are about, and sources. */
import { z } from 'zod';
import type { Ask, Row } from '../../ask.ts';
import { BadRequest } from '../../errors.ts';
import { identifyAsked } from '../identify.ts';
import type { StatementFilter } from './filter.ts';

const NODES = ['case', 'provision', 'court', 'place', 'node', 'from', 'to', 'speaker'] as const;
const TYPES: ReadonlyMap<string, string> = new Map([
  ['case', 'Case'],
  ['provision', 'LegalProvision'],
  ['court', 'Organisation'],
  ['place', 'Place'],
]);

/** Ids of nodes, by the field that names them. */
export type Ids = Partial<Record<(typeof NODES)[number], readonly string[]>>;

/** The nodes that the ids of a filter name. @throws BadRequest when one names none, or one of another type */
export async function idsOf(ask: Ask, filter: StatementFilter): Promise<Ids> {
  const found = await Promise.all(
    NODES.map(
      async (name) =>
        [name, await identifyAsked(ask, `where.${name}`, filter[name], TYPES.get(name))] as const,
    ),
  );
  const ids: Ids = {};
  for (const [name, list] of found) if (list !== null) ids[name] = list;
  return ids;
}

const caseRow = z.object({ id: z.string() });

/**
 * The cases that a filter speaks of; null where it speaks of none.
 * @param day when something of the case is dated, as `cypher/cases-where.cypher` takes it
 */
export async function casesOf(ask: Ask, ids: Ids, day: Row | null): Promise<string[] | null> {
  const {
    case: cases = null,
    provision: provisions = null,
    court: courts = null,
    place: places = null,
  } = ids;
  if ([cases, provisions, courts, places, day].every((asked) => asked === null)) return null;
  const rows = await ask('cases-where', { where: { cases, provisions, courts, places, day } });
  return rows.map((row) => caseRow.parse(row).id);
}

const sourceRow = z.object({ id: z.string(), publisher: z.string().nullable(), voice: z.string() });

/**
 * The ids of the sources that a filter speaks of; null where it speaks of none.
 * @throws BadRequest for a source, a publisher or a voice that the graph does not have
 */
export async function sourcesOf(ask: Ask, filter: StatementFilter): Promise<string[] | null> {
  const { source, publisher, voice } = filter;
  if (source === undefined && publisher === undefined && voice === undefined) return null;
  const rows = await ask('sources-where', {
    ids: source ?? [],
    publishers: publisher ?? [],
    voices: voice ?? [],
  });
  const found = rows.map((row) => sourceRow.parse(row));
  const lists = [
    ['source', source, (s: z.output<typeof sourceRow>) => s.id],
    ['publisher', publisher, (s: z.output<typeof sourceRow>) => s.publisher],
    ['voice', voice, (s: z.output<typeof sourceRow>) => s.voice],
  ] as const;
  for (const [name, asked, of] of lists) {
    const wrong = asked?.find((value) => !found.some((each) => of(each) === value));
    if (wrong !== undefined)
      throw new BadRequest(
        `where.${name}: ${JSON.stringify(wrong)}`,
        'is of no source in this graph.',
        'Ask `sources` for their ids, publishers and voices.',
      );
  }
  return found
    .filter((each) =>
      lists.every(([, asked, of]) => asked === undefined || asked.some((value) => value === of(each))),
    )
    .map(({ id }) => id);
}
