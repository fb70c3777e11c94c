/** What may be asked of statements: the shape of `StatementFilter`, and what the model must know of it. */
import { z } from 'zod';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../../mark.ts';
import type { Model } from '../../model.ts';
import { BadRequest } from '../../errors.ts';

/** Values of one list: more are a listing of their own. */
const MOST = 200;

const texts = z.array(z.string()).optional();
const range = z.object({ min: z.number().optional(), max: z.number().optional() }).optional();
const match = z.enum(['CERTAINLY', 'POSSIBLY']).default('POSSIBLY');

const days = z.object({ from: z.string().optional(), to: z.string().optional(), match }).optional();

const shape = z.object({
  kind: texts,
  family: texts,
  case: texts,
  provision: texts,
  court: texts,
  place: texts,
  node: texts,
  from: texts,
  to: texts,
  fromType: texts,
  toType: texts,
  value: texts,
  qualifiers: z.array(z.object({ name: z.string(), is: z.array(z.string()) })).optional(),
  source: texts,
  publisher: texts,
  voice: texts,
  speaker: texts,
  speakerSaid: z.string().optional(),
  hedge: z.string().optional(),
  claimCertainty: z.array(z.enum(CERTAINTIES)).optional(),
  reviewer: texts,
  text: z.string().optional(),
  certainty: z.array(z.enum(CERTAINTIES)).optional(),
  attribution: z.array(z.enum(ATTRIBUTIONS)).optional(),
  known: z.array(z.enum(WAYS_KNOWN)).optional(),
  contested: z.boolean().optional(),
  independentSources: range,
  sources: range,
  date: days,
  caseDate: days,
  length: z.object({ min: z.string().optional(), max: z.string().optional(), match }).optional(),
});

/** What is asked of statements. */
export type StatementFilter = z.output<typeof shape>;

function checkNames(
  { relationships, attributes }: Model,
  { kind = [], qualifiers = [] }: StatementFilter,
): void {
  for (const name of kind)
    if (!relationships.has(name) && !attributes.has(name))
      throw new BadRequest(
        `where.kind: ${JSON.stringify(name)}`,
        'is no kind of the model.',
        'Write it as docs/model.md does: INVESTIGATED, or Person.children.',
      );
  const known = [...relationships.values()].flatMap((r) => r.qualifiers);
  for (const { name, is } of qualifiers) {
    const rules = known.filter((q) => q.name === name);
    const values = rules.flatMap((q) => q.type.values);
    if (rules.length === 0)
      throw new BadRequest(
        `where.qualifiers: ${JSON.stringify(name)}`,
        'is no qualifier of the model.',
        `There are ${[...new Set(known.map((q) => q.name))].join(', ')}.`,
      );
    const wrong = rules.every((q) => q.type.values.length > 0)
      ? is.find((v) => !values.includes(v))
      : undefined;
    if (wrong !== undefined)
      throw new BadRequest(
        `where.qualifiers: ${name} ${JSON.stringify(wrong)}`,
        'is no value that it can have.',
        `It can be ${[...new Set(values)].join(', ')}.`,
      );
  }
}

/** Refuses what would ask for nothing. Lists, objects and variables of nothing never come here: server/limits/filter.ts. */
function checkSaid(where: object): void {
  const advice = 'It would ask for nothing: give a value, or leave it out.';
  const parts = Object.entries(where);
  if (parts.length === 0) throw new BadRequest('where:', 'an empty object is no filter.', advice);
  for (const [name, value] of parts)
    if ([value].flat().some((text: unknown) => typeof text === 'string' && text.trim() === ''))
      throw new BadRequest(`where.${name}:`, 'an empty text is no filter.', advice);
}

/**
 * Reads a filter.
 * @throws BadRequest when it is empty, or a part of it is too long or unknown to the model
 */
export function readFilter(model: Model, where: unknown): StatementFilter {
  if (where === undefined || where === null) return {};
  const filter = shape.parse(where);
  checkSaid(filter);
  for (const [name, value] of Object.entries(filter))
    if (Array.isArray(value) && value.length > MOST)
      throw new BadRequest(`where.${name}:`, `${value.length} values are too many.`, `Give at most ${MOST}.`);
  checkNames(model, filter);
  return filter;
}
