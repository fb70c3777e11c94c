/** What the statements of `cypher/counts-*.cypher` answer, checked. */
import { z } from 'zod';
import type { Ask, Row } from '../ask.ts';
import { inTurns } from '../requests/in-turns.ts';
import { CERTAINTIES } from '../mark.ts';

const said = {
  certainty: z.enum(CERTAINTIES),
  contested: z.boolean(),
  key: z.string().nullable(),
};

/** A statement that gives something a value. */
const part = z.object({ kind: z.string(), value: z.string(), name: z.string().nullish(), ...said });
const parts = z.array(part);
/** A statement that gives something a value. */
export type Part = z.output<typeof part>;

const described = z.object({ id: z.string(), sources: z.array(z.string()) });

const ANSWERS = {
  'counts-prosecutions': z.object({
    id: z.string(),
    who: z.string(),
    isGroup: z.boolean(),
    case: z.string(),
    caseName: z.string(),
    certainty: z.enum(CERTAINTIES),
    contested: z.boolean(),
    sources: z.array(z.string()),
    statements: z.array(z.string()),
  }),
  'counts-within': z.object({
    id: z.string(),
    case: z.string(),
    other: z.string(),
    type: z.string(),
    name: z.string(),
    article: z.string().nullable(),
    code: z.string().nullable(),
    stage: z.string().nullable(),
    degree: z.string().nullable(),
    measure: z.string().nullable(),
    dates: z.array(z.string()).nullable(),
    ...said,
  }),
  'counts-penalties': z.object({
    id: z.string(),
    case: z.string(),
    decision: z.string(),
    kind: z.enum(['SENTENCES', 'CONCERNS']),
    penalty: z.string().nullable(),
    step: z.string().nullable(),
    ...said,
  }),
  'counts-decisions': described.extend({ facts: parts, lines: parts, penalties: parts, places: parts }),
  'counts-cases': described.extend({ name: z.string(), facts: parts }),
  'counts-events': described.extend({ facts: parts, lines: parts }),
  'counts-people': described.extend({ parts, lines: parts }),
  'counts-statements': z.object({
    kind: z.string(),
    certainty: z.enum(CERTAINTIES),
    contested: z.boolean(),
    sources: z.array(z.string()),
    dates: z.array(z.string()).nullable(),
    case: z.string().nullable(),
    count: z.number(),
    keys: z.array(z.string()),
  }),
  'counts-sources': z.object({ id: z.string(), title: z.string(), published: z.string().nullable() }),
} as const;

type Rows = { readonly [Question in keyof typeof ANSWERS]: z.output<(typeof ANSWERS)[Question]> };
const SHAPES: { readonly [Question in keyof Rows]: z.ZodType<Rows[Question]> } = ANSWERS;

/** A row of one of these questions. */
export type RowOf<Question extends keyof Rows> = Rows[Question];

/** Asks one of them. */
export async function rowsOf<Question extends keyof Rows>(
  ask: Ask,
  question: Question,
  parameters: Row = {},
): Promise<Rows[Question][]> {
  const shape = SHAPES[question];
  return inTurns(await ask(question, parameters), (row) => shape.parse(row));
}
