/** Front matter: a block of YAML between `---` lines at the head of a text. */
import { parseDocument } from 'yaml';
import { type About, about } from './about.ts';

/** Characters of front matter at most; a longer block is text. */
const LONGEST = 65_536;

/** Splits a front matter block from the text after it; no block, no front matter. */
export function splitFrontMatter(text: string): { front: string | null; body: string } {
  const match = /^---\n([\s\S]*?\n)---[^\S\n]*\n?/u.exec(text);
  return match === null || match[0].length > LONGEST
    ? { front: null, body: text }
    : { front: match[1] ?? '', body: text.slice(match[0].length) };
}

/** Names that other programs give to what Refrain knows under its own; the first that the value fits. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['date', ['published']],
  ['lang', ['language']],
  ['source', ['url', 'publisher']],
]);

/** What front matter said, and the keys that mean nothing here. */
export interface FrontMatter {
  readonly about: About;
  readonly unknown: readonly string[];
  readonly body: string;
}

function keyed(front: string): Readonly<Record<string, unknown>> | null {
  const document = parseDocument(front, { prettyErrors: false, schema: 'core' });
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** A date with a time of day is the day. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$/u, '$1') : value;

/** What a key says in Refrain's own words; null when it says nothing here. */
function translated(key: string, value: unknown): About | null {
  const given = typeof value === 'number' ? String(value) : plain(value);
  for (const name of key in about.shape ? [key] : (SYNONYMS.get(key.toLowerCase()) ?? [])) {
    const parsed = about.safeParse({ [name]: given });
    if (parsed.success) return parsed.data;
  }
  return null;
}

/**
 * Reads front matter that anybody's program wrote: what is known here under the same or another name is taken, its
 * own name first; the rest is named. A block that is not YAML with keys is part of the text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const { front, body } = splitFrontMatter(text);
  const said = front === null ? null : keyed(front);
  if (said === null) return { about: {}, unknown: [], body: text };
  const found = Object.entries(said).map(([key, value]) => ({
    key,
    own: key in about.shape,
    as: translated(key, value),
  }));
  const unknown = found.flatMap(({ key, as }) => (as === null ? [key] : []));
  const known = [...found.filter((f) => !f.own), ...found.filter((f) => f.own)];
  return { about: known.reduce<About>((all, { as }) => ({ ...all, ...as }), {}), unknown, body };
}
