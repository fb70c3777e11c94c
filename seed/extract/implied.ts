/** Gives sentences without a subject the person that their paragraph or item begins with: "A. B., blogger. Detained on 3 May." */
import type { Block } from './text/blocks.ts';
import { type Slot, tagFor, type Tagged } from './tagged.ts';

/** The people that blocks begin with. */
export type Heads = Map<Block, Slot>;

const PARTICIPLE = String.raw`(?:re-?arrested|detained|arrested|charged|accused|suspected|sentenced|convicted|found guilty|fined|jailed|imprisoned|acquitted|held|remanded|indicted|given|placed under|put under|under (?:house )?arrest|house arrest|in (?:pre-?trial )?(?:custody|detention)|in SIZO|on trial|awaiting trial|questioned|interrogated|searched|forbidden to leave|banned from leaving)`;
const FINITE =
  /\b(?:was|were|is|are|has|have|had|said|says|told|did|does|will|went|took|came|became|received|got|denies|pleaded)\b/iu;
const BEGINS = new RegExp(`^[^\\p{L}⟦]*(?:${PARTICIPLE}\\b|⟦[YV]\\d+⟧)`, 'iu');
const FRAGMENT = new RegExp(
  `(?:[,;.:–—-]|\\)|⟧)\\s+(?:(?:and|was|then) )?(?=${PARTICIPLE}\\b|⟦Y\\d+⟧)`,
  'giu',
);
/** Right behind a name only with what a participle takes: "detained on 3 May", not "accused the court". */
const DIRECT =
  /^\s+(?:(?:re-?arrested|detained|arrested|held)(?= (?:on|in|at|since|by|⟦))|(?:charged|accused|indicted|suspected|convicted|found guilty)(?= (?:under|with|of|on|in)\b)|(?:sentenced|jailed|imprisoned|fined)(?= (?:to|on|in|by|for|⟦))|(?:in (?:custody|detention|pre-?trial)|under (?:house )?arrest|house arrest|on trial|awaiting trial))/iu;
const HEAD = /^[^\p{L}⟦]*⟦[PW](\d+)⟧/u;

/** A subject and a verb before what has neither. */
function completed(subject: string, fragment: string): string {
  const rest = fragment.replace(/^[^\p{L}⟦]+/u, '');
  if (rest.startsWith('⟦Y')) return `${subject} was given ${rest}`;
  if (rest.startsWith('⟦V')) return `${subject} was charged under ${rest}`;
  return `${subject} was ${rest.slice(0, 1).toLowerCase()}${rest.slice(1)}`;
}

/**
 * The clauses that a sentence leaves unsaid.
 * @param tagged the reduced sentence; a context is added where the name stands in another one
 * @param heads what blocks began with; the first sentence of a block is put there
 */
export function impliedIn(tagged: Tagged, heads: Heads): string[] {
  const { block } = tagged;
  const isFirst = block.sentences[0]?.start === tagged.span.start;
  const found = HEAD.exec(tagged.text);
  if (isFirst && found !== null) {
    const head = tagged.slots[Number(found[1])];
    if (head === undefined) return [];
    heads.set(block, head);
    const after = tagged.text.slice(found[0].length);
    const direct = DIRECT.exec(after);
    const starts = [
      ...(direct === null ? [] : [1]),
      ...[...after.matchAll(FRAGMENT)].map((m) => m.index + m[0].length),
    ];
    if (FINITE.test(after.slice(0, starts[0] ?? 0)) || (direct === null && /^\s+\p{L}+ed\b/u.test(after)))
      return [];
    return starts.map((start, i) =>
      completed(`⟦${head.letter}${found[1] ?? ''}⟧`, after.slice(start, starts[i + 1])),
    );
  }
  const head = heads.get(block);
  if (head === undefined || isFirst || !BEGINS.test(tagged.text)) return [];
  const subject = tagFor(tagged, head);
  tagged.context.push({ start: head.start, end: head.end });
  const starts = [0, ...[...tagged.text.matchAll(FRAGMENT)].map((m) => m.index + m[0].length)];
  return starts.map((start, i) => completed(subject, tagged.text.slice(start, starts[i + 1])));
}
