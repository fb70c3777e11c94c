/** Finds organisations and movements: those that are known, those with a head in their name, those called something. */
import type { Span } from '../../text/span.ts';
import type { Finder, NamedMention } from '../mention.ts';
import { tokensOf } from '../text/tokens.ts';
import { acronyms } from './bodies/acronym.ts';
import { namedAgain } from './bodies/again.ts';
import { type Body, bodyMention } from './bodies/body.ts';
import { calledBodies } from './bodies/called.ts';
import { englishBodies } from './bodies/english.ts';
import { kindOfKnown, knownBodies } from './bodies/known.ts';
import { spelledBodies } from './bodies/spelled.ts';
import { russianBodies } from './bodies/russian.ts';
import { apart } from './ledger.ts';

/** Names of signed gazetteers, wherever they stand whole. */
function signedBodies(text: string, known: ReadonlyMap<string, string>): Body[] {
  const found: Body[] = [];
  for (const [name, type] of known) {
    if (type !== 'Organisation' && type !== 'Movement') continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/[\p{L}\d]/u.test(text.charAt(at - 1)) || /[\p{L}\d]/u.test(text.charAt(end))) continue;
      const [whole] = headed(name);
      const kind = type === 'Movement' ? 'MOVEMENT' : (kindOfKnown(name) ?? whole?.kind ?? null);
      found.push({ kind, start: at, end });
    }
  }
  return found;
}

function headed(text: string): Body[] {
  const tokens = tokensOf(text);
  return [...englishBodies(tokens), ...russianBodies(tokens)];
}

const longer = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Finds organisations and movements; names without the quotation marks around them. */
export const findOrganisations: Finder = (text, { tokens, free, known }) => {
  const signed = signedBodies(text, known);
  const called = calledBodies(tokens);
  const byForm = [
    ...knownBodies(tokens),
    ...englishBodies(tokens),
    ...russianBodies(tokens),
    ...spelledBodies(tokens),
  ].sort(longer);
  const again = namedAgain(text, tokens, called);
  const named = apart(text, free, [...signed, ...byForm, ...called, ...again]);
  const short = acronyms(text, tokens, named);
  return apart(text, free, [...short, ...named].sort(longer)).map((body) => bodyMention(text, body));
};

/** Bodies that stand within the name of another: the committee of "department of the Investigative Committee". */
export function innerOrganisations(text: string, { start, end }: Span): NamedMention[] {
  const words = text.slice(start, end);
  const inside = [...words.matchAll(/\s(?:of|at|under|within)(?:\s+the)?\s+/gu)].flatMap((joint) => {
    const from = joint.index + joint[0].length;
    const rest = words.slice(from);
    return englishBodies(tokensOf(rest))
      .filter((body) => body.start === 0)
      .map((body) => ({ ...body, start: from, end: from + body.end }));
  });
  const first = /^\S+\s+/u.exec(words)?.[0].length ?? words.length;
  const known = knownBodies(tokensOf(words.slice(first))).map((body) => ({
    ...body,
    start: body.start + first,
    end: body.end + first,
  }));
  return apart(words, () => true, [...inside, ...known].sort(longer)).map((body) =>
    bodyMention(text, { ...body, start: start + body.start, end: start + body.end }),
  );
}
