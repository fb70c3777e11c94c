/** What an answer proposes, read item by item: one that is malformed loses none of the others. */
import { z } from 'zod';
import { squash } from '../../text/quote.ts';
import { jsonIn } from './json.ts';
import { shown } from './shown.ts';

const LONGEST_WORDS = 400;
// A claim rests on a sentence or two: whole paragraphs as evidence help nobody.
const LONGEST_QUOTE = 1200;

const words = z.string().transform(squash).pipe(z.string().min(1).max(LONGEST_WORDS));
const quote = z.string().transform(squash).pipe(z.string().min(1).max(LONGEST_QUOTE));
/** Absent, null and empty are one: models write all three. */
const maybe = <T extends z.ZodType>(type: T) =>
  z.union([z.literal('').transform(() => undefined), z.null().transform(() => undefined), type]).optional();
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .max(40)
    .nullish()
    .transform((all) => all ?? []);
const value = z.union([
  z.string().transform(squash).pipe(z.string().max(LONGEST_WORDS)),
  z.number(),
  z.boolean(),
]);

const end = z.union([
  words.transform((key) => ({ key, as: undefined })),
  z.object({ key: words, as: maybe(words) }),
]);
const speaker = z.union([
  words.transform((said) => ({ key: undefined, words: said })),
  z.object({ key: maybe(words), words: maybe(words) }),
]);
const qualifiers = z.union([
  listOf(z.object({ name: words, value })).transform((all) =>
    Object.fromEntries(all.map((q) => [q.name, q.value])),
  ),
  z
    .record(z.string(), value.nullable())
    .transform((all) =>
      Object.fromEntries(Object.entries(all).flatMap(([n, v]) => (v === null ? [] : [[n, v]]))),
    ),
]);

const entity = z.object({
  key: words,
  type: words,
  name: maybe(words),
  label: maybe(words),
  otherNames: listOf(words),
});

// What is not named here (offsets, a status, a reviewer, `resolved`) is not heard.
const claim = z.object({
  kind: words,
  from: end,
  to: maybe(end),
  value: maybe(value),
  qualifiers,
  inCase: maybe(words),
  when: maybe(
    z.object({ edtf: maybe(words), said: maybe(words), year: maybe(z.enum(['text', 'publication'])) }),
  ),
  quote,
  before: maybe(words),
  after: maybe(words),
  context: z.union([z.literal('').transform(() => []), quote.transform((one) => [one]), listOf(quote)]),
  hedge: maybe(words),
  by: listOf(speaker),
  // Whether it is so is never guessed.
  polarity: z.enum(['affirmed', 'denied']),
});

const MOST = 500;
const answer = z
  .object({ entities: z.array(z.unknown()).nullish(), claims: z.array(z.unknown()).nullish() })
  .refine(({ entities, claims }) => entities != null || claims != null)
  .transform(({ entities, claims }) => ({ entities: entities ?? [], claims: claims ?? [] }));

/** A thing that an answer names, by a key of its own. */
export type EntityDraft = z.output<typeof entity>;
/** A claim as an answer has it: nothing of it is looked up yet. */
export type ClaimDraft = z.output<typeof claim>;

/** What could be read of an answer. */
export interface Answer {
  readonly entities: readonly EntityDraft[];
  readonly claims: readonly ClaimDraft[];
  /** What could not, one reason each. */
  readonly malformed: readonly string[];
  /** False where the answer broke off. */
  readonly isWhole: boolean;
}

const reasonOf = ({ issues: [first] }: z.ZodError): string =>
  first === undefined ? '' : `${first.path.join('.')}${first.path.length === 0 ? '' : ': '}${first.message}`;

function items<T>(
  what: string,
  all: readonly unknown[],
  shape: z.ZodType<T>,
): { good: T[]; malformed: string[] } {
  const malformed =
    all.length > MOST ? [`${all.length - MOST} ${what}s more than the ${MOST} that are read`] : [];
  const good = all.slice(0, MOST).flatMap((item): T[] => {
    const parsed = shape.safeParse(item);
    if (parsed.success) return [parsed.data];
    malformed.push(`a malformed ${what}: ${reasonOf(parsed.error)}: ${shown(JSON.stringify(item))}`);
    return [];
  });
  return { good, malformed };
}

/** Reads an answer. @returns null when it is no JSON, or JSON of another form */
export function readAnswer(said: string): Answer | null {
  const json = jsonIn(said);
  const parsed = answer.safeParse(json?.value);
  if (json === null || !parsed.success) return null;
  const entities = items('thing', parsed.data.entities, entity);
  const claims = items('claim', parsed.data.claims, claim);
  return {
    entities: entities.good,
    claims: claims.good,
    malformed: [
      ...entities.malformed,
      ...claims.malformed,
      ...(json.isWhole ? [] : ['the answer breaks off; what it would have gone on to say is not known']),
    ],
    isWhole: json.isWhole,
  };
}
