/** A claims file as people write it: its shape, and the id of a claim. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { squash } from './text/quote.ts';

const words = z.string().trim().min(1);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u, 'a key is lower-case letters, digits and hyphens');

/** An entity's key, and the words that the text has for it here. */
interface End {
  readonly key: string;
  readonly as?: string | undefined;
}

const end = z.union([key.transform((k): End => ({ key: k })), z.strictObject({ key, as: words.optional() })]);
const speaker = z.union([
  words.transform((w) => ({ words: w })),
  z.strictObject({ key, as: words.optional() }),
]);
const listed = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]).default([]) as z.ZodType<z.output<T>[]>;

const entity = z.strictObject({
  type: words,
  /** As it stands in the text. */
  name: words.optional(),
  /** The same words in another order, or not in capitals: what is shown, while the mention keeps the spelling of its source. */
  shown: words.optional(),
  /** Ours, in square brackets, where the text gives no name. */
  label: z
    .string()
    .regex(/^\[.+\]$/u, 'a label stands in square brackets: "[ruling that bans the DCK]"')
    .optional(),
  otherNames: z.array(words).default([]),
  /** The id of an entry of a signed gazetteer. */
  gazetteer: words.optional(),
});

const claim = z.strictObject({
  id: z.string().optional(),
  kind: words,
  from: end,
  to: end.optional(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  qualifiers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  inCase: key.optional(),
  when: z
    .strictObject({
      edtf: words.optional(),
      said: words.optional(),
      year: z.enum(['text', 'publication']).default('text'),
    })
    .optional(),
  quote: words,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  context: listed(words),
  hedge: words.optional(),
  by: listed(speaker),
  polarity: z.enum(['affirmed', 'denied']).default('affirmed'),
  /** The ends that a reviewer resolved, where neither name nor `as` stands in the quote or its context; `words`: values. */
  resolved: z.array(z.enum(['from', 'to', 'inCase', 'by', 'words'])).default([]),
  /** Why a reviewer concludes it, where no words of the text say it. */
  inferred: words.optional(),
  extractor: z.enum(['pattern', 'llm', 'person']).default('person'),
  status: z.enum(['proposed', 'accepted', 'rejected']).default('proposed'),
  reviewer: words.optional(),
  /** The day of that decision; claims from before days were kept have none, and nothing else tells it. */
  reviewed: z.iso.date('a day is written as 2026-05-01').optional(),
  /** The id of the proposal that this claim was edited from, so that it is not proposed again. */
  replaces: z.string().optional(),
  note: z.string().optional(),
});

/** The shape of `seed/claims/*.yaml`. */
export const claimsFile = z.strictObject({
  source: key,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'sha256 of the text, 64 hexadecimal digits')
    .optional(),
  entities: z.record(key, entity),
  claims: z.array(claim).default([]),
  notClaimed: z
    .array(
      z.strictObject({
        quote: words,
        prefix: z.string().optional(),
        suffix: z.string().optional(),
        why: words,
      }),
    )
    .default([]),
});

export type ClaimsFile = z.output<typeof claimsFile>;
export type Claim = ClaimsFile['claims'][number];
export type ClaimEntity = ClaimsFile['entities'][string];
export type Speaker = Claim['by'][number];

/** The words for who says it: the entity's key, or the words of the text. */
export const speakerId = (speaker: Speaker): string =>
  'key' in speaker ? `@${speaker.key}` : squash(speaker.words);

/**
 * The id of a claim: a hash of what it says and rests on, without offsets, extractor or status, so that a better
 * extractor finds the same claim.
 * @returns `c-` and twelve hexadecimal digits
 */
export function claimId(source: string, c: Claim): string {
  const qualifiers = Object.entries(c.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const what = [source, c.kind, c.from.key, c.to?.key ?? null, c.value ?? null, c.inCase ?? null, qualifiers];
  const how = [c.polarity, c.by.map(speakerId), squash(c.quote)];
  return `c-${createHash('sha256')
    .update(JSON.stringify([what, how]))
    .digest('hex')
    .slice(0, 12)}`;
}

/** The shape of one claim, as a file has it. */
export const oneClaim = claim;
