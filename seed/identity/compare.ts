/** Compares two names over spelling, script, order and initials: a score, what it is made of, and why in words. */
import { squash } from '../text/quote.ts';
import { INITIAL, isFormedFrom, likeWords } from './like-words.ts';
import { type NameToken, nameTokens } from './tokens.ts';

/** Two words held against one another. */
export interface Part {
  readonly a: string;
  readonly b: string;
  /** How much of the whole the two words are: the letters of the longer. */
  readonly weight: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** How like two names are. */
export interface Likeness {
  /** From 0 to 1; 1 for names that are the same once folded. */
  readonly score: number;
  readonly parts: readonly Part[];
  readonly reasons: readonly string[];
}

/** What one of two names has and the other lacks costs this much. */
const MISSING = { initial: 0.03, patronymic: 0.03, word: 0.08 } as const;
/** The reason that goes with a surname, or a given name, alone. */
export const ALONE_WORD = 'one word against a whole name';
/** The reason that goes with names that tell of a father and a child. */
const KIN = "one's name is formed from the other's given name, as a child's is from the father's";
/** A single word against a whole name says little. */
const ALONE = 0.5;
/** Words less alike than this are two words. */
const LIKE = { person: 0.7, other: 0.8 } as const;
interface Match {
  readonly a: NameToken;
  readonly b: NameToken;
  readonly score: number;
  readonly weight: number;
  readonly reason: string | null;
}

const weightOf = (a: NameToken, b: NameToken): number =>
  a.kind === 'initial' || b.kind === 'initial' ? 3 : Math.max(a.folded.length, b.folded.length);

/** Pairs the words of two names, the likest first, so that their order does not matter. */
function pairs(as: readonly NameToken[], bs: readonly NameToken[], least: number): Match[] {
  const all = as.flatMap((a, i) =>
    bs.flatMap((b, j) => {
      const { score, reason } = likeWords(a, b);
      const needed = a.kind === 'initial' || b.kind === 'initial' ? INITIAL : least;
      return score < needed ? [] : [{ i, j, a, b, score, reason, weight: weightOf(a, b) }];
    }),
  );
  all.sort(
    (x, y) =>
      y.score - x.score || y.weight - x.weight || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i,
  );
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return all.filter(({ i, j }) => {
    if (takenA.has(i) || takenB.has(j)) return false;
    takenA.add(i);
    takenB.add(j);
    return true;
  });
}

const byFold = (tokens: readonly NameToken[]): string => tokens.map((t) => t.folded).join(' ');

/** What is the same about the whole of two names, in words. */
function wholeReasons(a: string, b: string, as: readonly NameToken[], bs: readonly NameToken[]): string[] {
  if (squash(a) === squash(b)) return ['the same name'];
  const sorted = (tokens: readonly NameToken[]) =>
    tokens
      .map((t) => t.folded)
      .sort()
      .join(' ');
  if (sorted(as) !== sorted(bs)) return [];
  const order = byFold(as) === byFold(bs) ? [] : ['order swapped'];
  const script = as.some((t) => t.cyrillic) !== bs.some((t) => t.cyrillic);
  if (script) return ['the same after romanising', ...order];
  const cased = (tokens: readonly NameToken[]) =>
    tokens
      .map((t) => t.raw.toLowerCase())
      .sort()
      .join(' ');
  if (cased(as) !== cased(bs)) return ['two spellings of the same sounds', ...order];
  return order.length > 0 ? order : ['the same but for capitals and titles'];
}

const rest = (tokens: readonly NameToken[], taken: readonly NameToken[]): NameToken[] =>
  tokens.filter((t) => !taken.includes(t));

/**
 * Whether what two names share tells of a father and a child: a name of one is the given name of the other's father.
 * Such a word stands for a surname only beside the same given name: Dulat Agadiluly is Dulat Agadil, Zhanbolat Dulatuly
 * Agadil and Agadil Dulatuly are not.
 */
function areKin(
  matches: readonly Match[],
  lonely: { readonly a: readonly NameToken[]; readonly b: readonly NameToken[] },
  as: readonly NameToken[],
  bs: readonly NameToken[],
): boolean {
  const formed = matches.filter(({ a, b }) => isFormedFrom(a, b) || isFormedFrom(b, a));
  const [word] = formed;
  if (word === undefined) return false;
  const others = matches.filter((m) => m !== word);
  if (formed.length > 1 || others.length === 0) return true;
  const isOfA = isFormedFrom(word.a, word.b);
  if ((isOfA ? lonely.a : lonely.b).some(({ kind }) => kind === 'word')) return true;
  return others.some(({ a, b }) => {
    const crossed = as.indexOf(a) < as.indexOf(word.a) !== bs.indexOf(b) < bs.indexOf(word.b);
    const given = isOfA ? bs.indexOf(b) : as.indexOf(a);
    return crossed && given > 0;
  });
}

/**
 * Compares two names.
 * @param person whether initials, fathers' names and surnames alone are to be expected
 */
export function compareNames(a: string, b: string, person = true): Likeness {
  const [as, bs] = [nameTokens(a), nameTokens(b)];
  const matches = pairs(as, bs, person ? LIKE.person : LIKE.other);
  const parts = matches.map(({ a: x, b: y, weight, score }) => ({ a: x.raw, b: y.raw, weight, score }));
  const lonely = {
    a: rest(
      as,
      matches.map((m) => m.a),
    ),
    b: rest(
      bs,
      matches.map((m) => m.b),
    ),
  };
  const words = matches.filter((m) => m.weight !== 3 || (m.a.kind === 'word' && m.b.kind === 'word'));
  if (words.length === 0) return { score: 0, parts, reasons: [] };

  if (person && areKin(matches, lonely, as, bs)) return { score: 0, parts, reasons: [KIN] };

  const matched = matches.reduce((sum, m) => sum + m.weight * m.score, 0);
  const total = matches.reduce((sum, m) => sum + m.weight, 0);
  const reasons = [...wholeReasons(a, b, as, bs), ...matches.flatMap((m) => m.reason ?? [])];
  if (!reasons.some((r) => r.includes('order')) && matches.length > 1) {
    const places = matches.map((m) => [as.indexOf(m.a), bs.indexOf(m.b)] as const).sort(([x], [y]) => x - y);
    if (places.some(([, y], n) => n > 0 && y < (places[n - 1]?.[1] ?? 0))) reasons.push('order swapped');
  }

  const both =
    lonely.a.some(({ kind }) => kind !== 'patronymic') && lonely.b.some(({ kind }) => kind !== 'patronymic');
  const fathers = [...lonely.a, ...lonely.b].filter((t) => t.kind === 'patronymic');
  const twoFathers = lonely.a.some((t) => fathers.includes(t)) && lonely.b.some((t) => fathers.includes(t));
  if (both || twoFathers || !person) {
    const extra = (tokens: readonly NameToken[]) =>
      tokens.reduce((sum, t) => sum + (t.kind === 'initial' ? 3 : t.folded.length), 0);
    const unmatched = Math.max(extra(lonely.a), extra(lonely.b));
    return { score: matched / (total + unmatched), parts, reasons };
  }
  const one = [...lonely.a, ...lonely.b];
  for (const { raw, kind } of one)
    reasons.push(kind === 'patronymic' ? `a father's name in one only: ${raw}` : `${raw} in one only`);
  const alone = as.length > 1 !== bs.length > 1 && matches.length === 1;
  const initials = matches.some((m) => m.a.kind === 'initial' || m.b.kind === 'initial');
  // A brother and a sister may share their first letter too.
  const genders = initials && matches.some((m) => m.reason?.includes("woman's"));
  const missing = one.reduce((sum, { kind }) => sum + MISSING[kind], 0);
  const likely = (matched / total) * (alone ? ALONE : 1) * (genders ? 0.9 : 1) - (alone ? 0 : missing);
  return {
    score: Math.max(0, likely),
    parts,
    reasons: alone ? [...reasons, ALONE_WORD] : reasons,
  };
}
