/** How like two words of two names are, and why in words. */
import { distance } from 'fastest-levenshtein';
import { beginsWith, fatherIn, inflected, type NameToken } from './tokens.ts';

/** A first letter for a name. */
export const INITIAL = 0.7;

/** Sounds that transliterations and languages exchange for one another. */
const RELATED = new Set(['ei', 'ae', 'ao', 'ou', 'iu', 'eo', 'hk', 'gk', 'gh', 'bp', 'dt', 'sz', 'bv', 'fp']);
const related = (x: string, y: string): boolean => RELATED.has([x, y].sort().join(''));

/** The letters in which two words of edit distance one differ; empty where one has none. */
function differing(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) return [a.charAt(at), b.charAt(at)];
  return a.length > b.length ? [a.charAt(at), ''] : ['', b.charAt(at)];
}

/** How like two words are, and why in words; no reason where there is no difference left after folding. */
export function likeWords(a: NameToken, b: NameToken): { score: number; reason: string | null } {
  const pair = `${a.raw}, ${b.raw}`;
  if (a.kind === 'initial' || b.kind === 'initial') {
    if (a.kind === b.kind) return { score: a.folded === b.folded ? 1 : 0, reason: null };
    const [initial, word] = a.kind === 'initial' ? [a, b] : [b, a];
    return beginsWith(word, initial)
      ? { score: INITIAL, reason: `initial ${initial.raw} for ${word.raw}` }
      : { score: 0, reason: null };
  }
  if (a.folded === b.folded) return { score: 1, reason: null };
  if (inflected(a, b)) return { score: 0.95, reason: `differ by a Russian ending: ${pair}` };
  if (fatherIn(a.folded) === b.folded || fatherIn(b.folded) === a.folded)
    return { score: 0.9, reason: `one is formed from the other as a father's name: ${pair}` };
  const [short, long] = a.folded.length < b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (/(?:ov|ev|in)$/u.test(short) && long === `${short}a`)
    return { score: 0.85, reason: `a man's and a woman's form of one surname: ${pair}` };
  const edits = distance(short, long);
  // In a short word one letter makes another name: Alma, Alua.
  const scale = (long.length <= 5 ? 2 : 1) / long.length;
  if (edits !== 1)
    return { score: Math.max(0, 1 - edits * scale), reason: `${edits} letters differ: ${pair}` };
  const [x, y] = differing(a.folded, b.folded);
  const cost = x === '' || y === '' ? 0.75 : related(x, y) ? 0.5 : 1;
  const letters = x === '' || y === '' ? `one letter more: ${x}${y}` : `one letter differs: ${x}/${y}`;
  return { score: 1 - cost * scale, reason: `${letters} in ${pair}` };
}

/** Whether a surname or a father's name is formed from a given name: Agadiluly, Smagulov and Musin from Agadil, Smagul and Musa. */
export function isFormedFrom({ folded: long }: NameToken, { folded: name }: NameToken): boolean {
  if (fatherIn(long) === name) return true;
  const stem = name.replace(/[aiu]$/u, '');
  return [name, stem].some(
    (base) => base.length > 2 && long.startsWith(base) && /^(?:ov|ev|in)a?$/u.test(long.slice(base.length)),
  );
}
