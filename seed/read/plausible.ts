/** Whether decoded characters look like writing: a wrong encoding swaps cases, mixes scripts and puts signs in words. */

/** Beyond ASCII, signs that texts do have. */
const SIGNS = /[\u00A0-\u00AD\u00B0-\u00B7\u00BB-\u00BF\u2010-\u2044\u20A0-\u20BF\u2116\u2122\u2022\uFEFF]/u;
const COMMON_CYRILLIC = /[оеаинтсрвлкм]/giu;

const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}]/u,
];

function isWord(word: string): boolean {
  if (SCRIPTS.filter((script) => script.test(word)).length > 1) return false;
  return !/\p{Ll}\p{Lu}/u.test(word) && !/^\p{Lu}{2,}\p{Ll}{2,}/u.test(word);
}

/**
 * Judges a reading of bytes by its characters beyond ASCII.
 * @returns `no`; `cyrillic` where the letters are those common in Russian and its neighbours; else `yes`
 */
export function plausible(text: string): 'no' | 'yes' | 'cyrillic' {
  const sample = text.slice(0, 200_000);
  const beyond = sample.match(/\P{ASCII}/gu) ?? [];
  const odd = beyond.filter((c) => !/[\p{L}\p{M}]/u.test(c) && !SIGNS.test(c)).length;
  if (odd * 20 > beyond.length) return 'no';
  const words = (sample.match(/[\p{L}\p{M}]+/gu) ?? []).filter((w) => /\P{ASCII}/u.test(w));
  if (words.filter((w) => !isWord(w)).length * 10 > words.length) return 'no';
  const cyrillic = sample.match(/\p{sc=Cyrillic}/gu)?.length ?? 0;
  const common = sample.match(COMMON_CYRILLIC)?.length ?? 0;
  return cyrillic > 8 && cyrillic * 2 > beyond.length && common > cyrillic * 0.5 ? 'cyrillic' : 'yes';
}
