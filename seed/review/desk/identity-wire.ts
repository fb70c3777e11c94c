/** What the desk's server and its page send each other about who is who; each parses what the other sends. */
import * as z from 'zod/mini';

const words = z.string().check(z.trim(), z.minLength(1));
const verdict = z.enum(['same', 'different', 'unsure']);

const side = z.object({
  /** Source and key. */
  mention: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  title: z.string(),
  kind: z.enum(['ORIGINAL', 'DIGEST', 'TRANSLATION', 'COURT_RECORD']),
  publisher: z.nullable(z.string()),
  published: z.nullable(z.string()),
  language: z.string(),
  /** The sentence that first names it, in stretches; null where none does. */
  sentence: z.nullable(z.array(z.object({ text: z.string(), isName: z.boolean() }))),
  /** What is claimed of it, in words, up to three. */
  claims: z.array(z.string()),
});

const candidate = z.object({
  id: z.string(),
  type: z.string(),
  score: z.number(),
  /** What the score is made of: the words held against one another. */
  parts: z.array(z.object({ a: z.string(), b: z.string(), score: z.number() })),
  reasons: z.array(z.string()),
  /** The verdict of reviewers, where it stands, and whose it is; null while nobody has judged. */
  judged: z.nullable(
    z.object({
      verdict,
      place: z.string(),
      by: z.nullable(z.string()),
      why: z.nullable(z.string()),
    }),
  ),
  a: side,
  b: side,
});

/** Everyone who may be one, the likest first, judged or not. */
export const identityView = z.object({
  candidates: z.array(candidate),
  /** The last judgement made at this desk, which can be taken back. */
  last: z.nullable(z.object({ judgement: z.string(), candidate: z.string(), says: z.string() })),
  /** Sources that cannot be read, and why: nothing of them is compared. */
  unreadable: z.array(z.object({ id: z.string(), message: z.string() })),
});

/** The body of a judgement. */
export const judgeRequest = z.object({
  verdict,
  mentions: z.tuple([z.string(), z.string()]),
  by: words,
  why: words,
  /** The verdict that the reviewer saw; null where there was none. */
  seen: z.nullable(verdict),
});

/** The body of taking a judgement back. */
export const takeBackRequest = z.object({ judgement: words });

/** What came of a judgement, or of taking one back; what is to be judged as it is now comes with it. */
export const identityAnswer = z.object({
  is: z.enum(['done', 'refused', 'changed']),
  /** What was done or why it was not, in words. */
  says: z.string(),
  view: identityView,
});

export type IdentityVerdict = z.output<typeof verdict>;
export type IdentitySide = z.output<typeof side>;
export type IdentityCandidate = z.output<typeof candidate>;
export type IdentityView = z.output<typeof identityView>;
export type JudgeRequest = z.output<typeof judgeRequest>;
export type IdentityAnswer = z.output<typeof identityAnswer>;
