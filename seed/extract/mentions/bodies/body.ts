/** What is known of organisations and movements: names, and the words that head them; read once from `words/bodies.yaml`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../../yaml/read.ts';
import type { Span } from '../../../text/span.ts';
import type { NamedMention } from '../../mention.ts';

/** What a body is: a kind of organisation, or a movement. */
export type BodyKind =
  | 'COURT'
  | 'PROSECUTION'
  | 'INVESTIGATION'
  | 'POLICE'
  | 'GOVERNMENT'
  | 'PARLIAMENT'
  | 'DETENTION_FACILITY'
  | 'MOVEMENT'
  | 'PUBLISHER'
  | 'NGO'
  | 'OTHER';

const KINDS = [
  'COURT',
  'PROSECUTION',
  'INVESTIGATION',
  'POLICE',
  'GOVERNMENT',
  'PARLIAMENT',
  'DETENTION_FACILITY',
  'MOVEMENT',
  'PUBLISHER',
  'NGO',
  'OTHER',
] as const satisfies readonly BodyKind[];

const kind = z.enum(KINDS);
const file = z.strictObject({
  known: z.partialRecord(kind, z.array(z.array(z.string()))),
  heads: z.partialRecord(kind, z.array(z.string())),
  between: z.array(z.string()),
  callings: z.partialRecord(kind, z.array(z.string())),
  notIn: z.array(z.string()),
  demonyms: z.array(z.string()),
});

/** A body as it stands in a text. */
export interface Body extends Span {
  readonly kind: BodyKind | null;
  /** By what it is known, where the text uses another of its names: "HRW" for Human Rights Watch. */
  readonly sameAs?: string;
}

/** A phrase, word by word in lower case, and what it stands for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: BodyKind;
}

/** A name of a known body, word by word. */
export interface KnownName extends Phrase {
  /** The first of its names. */
  readonly first: string;
  /** Whether it is written in capitals: "HRW". */
  readonly isAcronym: boolean;
}

/** The word lists. Phrases go by their first word, longest first. */
export interface Bodies {
  readonly known: ReadonlyMap<string, readonly KnownName[]>;
  readonly heads: ReadonlyMap<string, readonly Phrase[]>;
  readonly callings: ReadonlyMap<string, readonly Phrase[]>;
  readonly between: ReadonlySet<string>;
  readonly notIn: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
}

/** Phrases by their first word, longest first. */
function byFirst<T extends Phrase>(phrases: readonly T[]): Map<string, T[]> {
  const all = new Map<string, T[]>();
  for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    all.set(first, [...(all.get(first) ?? []), phrase]);
  }
  return all;
}

/** A name as the tokens of a text have it. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+|(?<=,)|(?=[,/])|(?<=\/)/u)
    .filter(Boolean);

function read(): Bodies {
  const path = fileURLToPath(new URL('../../words/bodies.yaml', import.meta.url));
  const { known, heads, between, callings, notIn, demonyms } = readYaml(
    path,
    readFileSync(path, 'utf8'),
    file,
  ).value;
  const phrases = (of: typeof heads): Phrase[] =>
    KINDS.flatMap((k) => (of[k] ?? []).map((phrase) => ({ kind: k, words: wordsOf(phrase) })));
  return {
    known: byFirst(
      KINDS.flatMap((k) =>
        (known[k] ?? []).flatMap((names) =>
          names.map((name) => ({
            kind: k,
            words: wordsOf(name),
            first: names[0] ?? name,
            isAcronym: /^\p{Lu}\S*\p{Lu}/u.test(name) && !name.includes(' '),
          })),
        ),
      ),
    ),
    heads: byFirst(phrases(heads)),
    callings: byFirst(phrases(callings)),
    between: new Set(between),
    notIn: new Set(notIn),
    demonyms: new Set(demonyms),
  };
}

let bodiesRead: Bodies | undefined;

/** The word lists. @throws InvalidFile when they are malformed */
export const bodies = (): Bodies => (bodiesRead ??= read());

/** A body as a mention. */
export const bodyMention = (text: string, { kind: of, start, end, sameAs }: Body): NamedMention => ({
  kind: of === 'MOVEMENT' ? 'movement' : 'organisation',
  start,
  end,
  text: text.slice(start, end),
  organisationKind: of === 'MOVEMENT' ? null : of,
  ...(sameAs === undefined ? {} : { sameAs }),
});
