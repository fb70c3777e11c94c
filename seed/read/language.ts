/** Judges the language of a text by the small words that it cannot do without; says nothing when they are few. */

/** Words that one of these languages has often and its neighbours have not. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  be: ['што', 'яго', 'таксама', 'быў', 'былі', 'гэта', 'ў', 'паводле', 'ад', 'каб', 'іх', 'ён'],
  de: ['der', 'die', 'das', 'und', 'den', 'von', 'mit', 'ist', 'nicht', 'wurde', 'zu', 'im'],
  en: ['the', 'of', 'and', 'to', 'in', 'was', 'that', 'by', 'for', 'were', 'with', 'from'],
  es: ['el', 'los', 'las', 'del', 'que', 'por', 'con', 'una', 'fue', 'para', 'y', 'su'],
  fr: ['le', 'les', 'des', 'du', 'et', 'que', 'une', 'dans', 'pour', 'été', 'aux', 'qui'],
  kk: ['және', 'мен', 'бұл', 'үшін', 'деп', 'туралы', 'бойынша', 'оның', 'болып', 'емес', 'еді', 'деді'],
  ky: ['жана', 'менен', 'бул', 'үчүн', 'боюнча', 'анын', 'болуп', 'эмес', 'эле', 'деди', 'тууралуу'],
  pl: ['w', 'na', 'że', 'się', 'przez', 'został', 'oraz', 'jest', 'nie', 'od', 'jego', 'przed'],
  ru: ['и', 'что', 'с', 'как', 'из', 'его', 'также', 'был', 'были', 'или', 'это', 'к', 'о', 'об', 'по', 'от'],
  tr: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'olan', 'da', 'de', 'göre', 'ise', 'daha'],
  uk: ['та', 'що', 'від', 'його', 'також', 'був', 'були', 'або', 'це', 'із', 'й', 'є', 'до'],
};

/** Words of a text that are looked at. */
const SAMPLE = 5_000;
/** The share of words that are a language's small words, at least, and how many of them. */
const SHARE = 0.025;
const LEAST = 3;
/** How many times more than of any other language. */
const CLEARLY = 2;

/** @returns the ISO 639-1 code; null when the words do not tell */
export function languageOf(text: string): string | null {
  const words = (
    text
      .slice(0, 20 * SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(0, SAMPLE);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, hits: small.reduce((sum, w) => sum + (counts.get(w) ?? 0), 0) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, next] = scores;
  if (best === undefined || best.hits < LEAST || best.hits < SHARE * words.length) return null;
  return best.hits >= CLEARLY * (next?.hits ?? 0) ? best.language : null;
}
