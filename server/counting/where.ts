/** What is asked of a count, checked: what is counted by what, and what it is narrowed to. Pure, but for what looks up ids. */
import { z } from 'zod';
import { BadRequest } from '../errors.ts';
import { CERTAINTIES } from '../mark.ts';
import type { Model } from '../model.ts';
import { COUNTED_THINGS, countable } from './things.ts';
import { type Asked, DIMENSIONS, type Dimension } from './ways.ts';
import { keyLiesIn } from './years.ts';

const MOST_BY = 3;

const list = z.array(z.string()).nullable().optional();
const year = z.int().nullable().optional();

const shape = z.object({
  of: z.enum(COUNTED_THINGS),
  by: z.array(z.enum(DIMENSIONS)),
  sort: z.enum(['MOST', 'KEY']).nullish(),
  first: z.int().nullish(),
  after: z.string().nullish(),
  where: z
    .object({
      cases: list,
      people: list,
      provisions: list,
      articles: list,
      stages: list,
      degrees: list,
      courts: list,
      penalties: list,
      measures: list,
      movements: list,
      places: list,
      kinds: list,
      sources: list,
      certainties: z.array(z.enum(CERTAINTIES)).nullable().optional(),
      yearFrom: year,
      yearTo: year,
      withDenied: z.boolean().nullable().optional(),
    })
    .nullish(),
});

/** What a count is asked for. */
export type CountArguments = z.output<typeof shape>;
type Where = NonNullable<CountArguments['where']>;

/** Reads the arguments of `counts`; GraphQL has checked their types. */
export const countArguments = (given: unknown): CountArguments => shape.parse(given);

/** Each list of a filter: of what, and which type of node it names; null where it names none, empty for any. */
const LISTS: readonly (readonly [name: keyof Where, of: Dimension, type: string | null])[] = [
  ['cases', 'CASE', 'Case'],
  ['people', 'PERSON', ''],
  ['provisions', 'PROVISION', 'LegalProvision'],
  ['articles', 'ARTICLE', null],
  ['stages', 'STAGE', null],
  ['degrees', 'DEGREE', null],
  ['courts', 'COURT', ''],
  ['penalties', 'PENALTY', null],
  ['measures', 'MEASURE', null],
  ['movements', 'MOVEMENT', 'Movement'],
  ['places', 'PLACE', 'Place'],
  ['kinds', 'KIND', null],
  ['sources', 'SOURCE', null],
];

/** Throws BadRequest where a thing is not counted by what is asked, or not filtered by it. */
function checkDimensions({ of, by, where }: CountArguments): void {
  const { by: offered, where: besides } = countable(of);
  const known = DIMENSIONS.filter((d) => d in offered);
  if (by.length < 1 || by.length > MOST_BY || new Set(by).size < by.length)
    throw new BadRequest(
      `by: [${by.join(', ')}]`,
      `takes one to ${MOST_BY}, each once.`,
      `${of} are counted by ${known.join(', ')}.`,
    );
  for (const dimension of by)
    if (!known.includes(dimension))
      throw new BadRequest(
        `by: ${dimension}`,
        `does not go with ${of}.`,
        `They are counted by ${known.join(', ')}.`,
      );
  for (const [name, dimension] of LISTS)
    if (where?.[name] !== undefined && !known.includes(dimension) && !besides.includes(dimension))
      throw new BadRequest(`where: ${name}`, `does not go with ${of}.`);
  const dated = where?.yearFrom !== undefined || where?.yearTo !== undefined;
  if (dated && !known.includes('YEAR')) throw new BadRequest('where: a year', `does not go with ${of}.`);
}

/** Throws BadRequest for what is only denied where it cannot be counted. */
function checkWhere(of: string, where: Where): void {
  if (of !== 'STATEMENTS' && (where.withDenied === true || where.certainties?.includes('DENIED') === true))
    throw new BadRequest(
      'where: what is only denied',
      `feeds no count of ${of}.`,
      'Count STATEMENTS by CERTAINTY, withDenied.',
    );
  const { yearFrom, yearTo } = where;
  if (typeof yearFrom === 'number' && typeof yearTo === 'number' && yearFrom > yearTo)
    throw new BadRequest(`where: ${yearFrom} to ${yearTo}`, 'holds no year.');
}

/** Throws BadRequest for a kind that the thing has not. */
function checkKinds(model: Model, of: CountArguments['of'], kinds: readonly string[]): void {
  const { kinds: name } = countable(of);
  const known =
    name === null
      ? [...model.relationships.keys(), ...model.attributes.keys()]
      : (model.enums.get(name) ?? []).map(({ value }) => value);
  for (const kind of kinds)
    if (!known.includes(kind))
      throw new BadRequest(
        `where: kinds: ${JSON.stringify(kind)}`,
        `is no kind that ${of} have.`,
        name === null
          ? 'docs/model.md lists them: JUDGED, Person.children.'
          : `They are ${known.join(', ')}.`,
      );
}

/** Gives present ids of nodes that a filter names; it throws where an id names none. */
export type Resolve = (argument: string, ids: readonly string[], type?: string) => Promise<readonly string[]>;

const articleNumber = (value: string): string => value.split(', ')[0] ?? '';

/**
 * What is asked of the ways of each thing.
 * @throws BadRequest for what does not go together or names what is not there
 */
export async function askedOf(model: Model, asked: CountArguments, resolve: Resolve): Promise<Asked> {
  const where = asked.where ?? {};
  checkDimensions(asked);
  checkWhere(asked.of, where);
  checkKinds(model, asked.of, where.kinds ?? []);
  const fits = new Map<Dimension, (value: string) => boolean>();
  for (const [name, dimension, type] of LISTS) {
    const given = where[name];
    if (!Array.isArray(given)) continue;
    const values = new Set(
      type === null ? given : await resolve(`where: ${name}`, given, type === '' ? undefined : type),
    );
    fits.set(dimension, (value) => values.has(dimension === 'ARTICLE' ? articleNumber(value) : value));
  }
  const { yearFrom = null, yearTo = null } = where;
  if (yearFrom !== null || yearTo !== null) fits.set('YEAR', (value) => keyLiesIn(value, yearFrom, yearTo));
  return {
    by: asked.by,
    where: fits,
    certainties: where.certainties == null ? null : new Set(where.certainties),
  };
}
