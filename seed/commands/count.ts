/** `refrain count`: how many of what there are, in the words and by the definitions of the page. */
import { z } from 'zod';
import { type Ask, asker } from '../../server/ask.ts';
import { type Count, countAmong } from '../../server/count.ts';
import { readDoubts } from '../../server/patterns/doubts.ts';
import { BadRequest } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import type { Database } from '../../server/neo4j/database.ts';
import { casesOf, patternCases } from '../../server/patterns/counts.ts';
import { patternEngine } from '../../server/patterns/engine.ts';
import { EVERYTHING } from '../../server/patterns/evidence.ts';
import { countProsecutions } from '../../server/resolvers/prosecutions.ts';
import { defendantsIn, neighbourTotalOf } from '../../server/resolvers/nodes.ts';
import { type Noun, sayCount, sayShare } from '../../server/say-count.ts';

/** Reading the whole graph may take this long, in milliseconds. */
const TIMEOUT = 120_000;

/** One count. */
export interface Said {
  /** Of what: an id, or a type for the whole graph. */
  readonly of: string;
  /** Which count, as docs/counts.md names it. */
  readonly name: string;
  readonly count: number;
  readonly countIfSame: number;
  readonly inWords: string;
}

const said = (of: string, name: string, { count, ifSame }: Count, inWords: string): Said => ({
  of,
  name,
  count,
  countIfSame: ifSame,
  inWords,
});

const summary = z.object({ counts: z.array(z.object({ type: z.string(), count: z.number() })) });

/** "court decision", "court decisions". */
function nounOf(type: string): Noun {
  const apart = (words: string): string => words.replace(/(?<=[a-z])[A-Z]/gu, ' $&').toLowerCase();
  return [apart(type), apart(model().entities.get(type)?.plural ?? type)];
}

async function countGraph(ask: Ask): Promise<Said[]> {
  const [[row], doubts] = await Promise.all([ask('graph-summary'), readDoubts(ask)]);
  const ofTypes = summary.parse(row).counts.map(({ type, count }) => {
    const open = doubts.unsure.flatMap((d) => (d.type === type ? [d.a, d.b] : []));
    const of = countAmong(count, open, doubts);
    return said(type, 'nodes of the type', of, sayCount(of, nounOf(type)));
  });
  return [...ofTypes, ...(await countProsecuted(ask, null, 'Prosecution'))];
}

/** Prosecutions and people prosecuted, of a node or of all; none where nobody is. */
async function countProsecuted(ask: Ask, id: string | null, of: string): Promise<Said[]> {
  const found = await countProsecutions(ask, id);
  const { prosecutions, prosecutionsIfSame, people, peopleIfSame, ofGroups } = found;
  if (prosecutions + ofGroups === 0) return [];
  const all = { count: prosecutions, ifSame: prosecutionsIfSame };
  const who = { count: people, ifSame: peopleIfSame };
  return [
    said(of, 'prosecutions', all, sayCount(all, 'prosecution')),
    said(of, 'people prosecuted', who, sayCount(who, ['person', 'people'])),
  ];
}

const cardRow = z.object({
  card: z.object({ id: z.string(), type: z.string(), cases: z.number(), casesIfSame: z.number() }),
});

async function countNode(ask: Ask, id: string): Promise<Said[]> {
  const [row] = await ask('cards', { ids: [id] });
  if (row === undefined) throw new BadRequest(id, 'there is no node, feature or pattern of that id.');
  const { card } = cardRow.parse(row);
  const cases = { count: card.cases, ifSame: card.casesIfSame };
  const total = await neighbourTotalOf(ask, model(), { id: card.id });
  const neighbours = { count: total.count, ifSame: total.countIfSame };
  const defendants = card.type === 'Case' ? await defendantsIn(ask, card.id) : null;
  return [
    ...(card.type === 'Case' ? [] : [said(id, 'cases of a node', cases, sayCount(cases, 'case'))]),
    said(id, 'neighbours of a node', neighbours, total.inWords),
    ...(defendants === null
      ? []
      : [
          said(
            id,
            'defendants of a case',
            { count: defendants.people, ifSame: defendants.peopleIfSame },
            defendants.inWords,
          ),
        ]),
    ...(await countProsecuted(ask, card.id, id)),
  ];
}

async function countShared(ask: Ask, id: string): Promise<Said[]> {
  const snapshot = await patternEngine(ask, model()).now();
  const matrix = snapshot.matrix(EVERYTHING);
  if (id.startsWith('p-')) {
    const cases = patternCases(snapshot, id);
    if (cases === null) throw new BadRequest(id, 'there is no pattern of that id.');
    return [said(id, 'cases of a pattern', cases, sayCount(cases, 'case'))];
  }
  const feature = matrix.of.features.findIndex((f) => f.id === id);
  if (feature < 0) throw new BadRequest(id, 'no case has a feature of that id.');
  const cases = casesOf(matrix.of, matrix.columns[feature] ?? []);
  const all = casesOf(matrix.of, matrix.of.cases.keys());
  return [said(id, 'cases with a feature', cases, sayShare(cases, all, 'case', 'in the graph'))];
}

/**
 * Counts what these stand for, or the whole graph where there are none.
 * @param ids of nodes, features (`GROUND_FOR=dulat-agadil`) or patterns (`p-…`)
 * @throws BadRequest for an id that stands for nothing
 */
export async function countThings(database: Database, ids: readonly string[]): Promise<Said[]> {
  const ask = asker(database, TIMEOUT);
  if (ids.length === 0) return countGraph(ask);
  const found: Said[] = [];
  for (const id of ids)
    found.push(...(/^p-|[=~]/u.test(id) ? await countShared(ask, id) : await countNode(ask, id)));
  return found;
}

/** "case-of-mothers: 24 neighbours (neighbours of a node)". */
export const sayCounted = ({ of, name, inWords }: Said): string => `${of}: ${inWords} (${name})`;
