/** Finds words in the texts of sources, sentence by sentence. */
import { z } from 'zod';
import type { Ask } from '../ask.ts';
import { BadRequest } from '../errors.ts';
import { count } from './arguments.ts';
import { answers, inField, inSources, type Term, terms } from './full-text.ts';
import { listing } from './listing.ts';

const place = z.object({ source: z.string(), start: z.number() });
const page = z.object({
  total: z.number(),
  version: z.number(),
  next: place.nullable(),
  sentences: z.array(z.looseObject({ text: z.string() })),
});

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`-][\p{L}\p{M}\p{N}]+)*/gu;

interface TextArguments {
  readonly text: string;
  readonly source?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The words of a sentence that were looked for, each once, as they stand there. */
const matched = (sentence: string, asked: readonly Term[]): string[] => [
  ...new Set([...sentence.matchAll(WORD)].map(([word]) => word).filter((word) => answers(word, asked))),
];

async function checkSources(ask: Ask, ids: readonly string[]): Promise<void> {
  const rows = await ask('sources-where', { ids, publishers: [], voices: [] });
  const known = new Set(rows.map((row) => row.id));
  const wrong = ids.find((id) => !known.has(id));
  if (wrong !== undefined)
    throw new BadRequest(
      `source: ${JSON.stringify(wrong)}`,
      'is no source of this graph.',
      '`graph` lists the sources.',
    );
}

/** Resolves `texts`. */
export const texts =
  (ask: Ask) =>
  async (_: unknown, { text, source, first, after }: TextArguments) => {
    const sources = source ?? null;
    const asked = terms('text', text);
    const pages = listing(['texts', text, sources], after, place);
    const number = count('first', first, 20, 50);
    if (sources !== null) await checkSources(ask, sources);
    const query = [inField('folded', asked), ...inSources(sources)].join(' ');
    const [row] = await ask('texts', {
      query,
      where: { sources },
      page: { after: pages.after, first: number },
    });
    const { total, version, next, sentences } = page.parse(row);
    return {
      total,
      sentences: sentences.map((s) => ({ ...s, matched: matched(s.text, asked) })),
      next: pages.next(version, next),
    };
  };
