/** What wordings share: who, fillers between subject and verb, adverbs. */

/** People on the side of the defendants; lawyers can be arrested too. */
export const WHO = '{PW:who}';

/** Up to `n` characters in which no other person and no other sentence begins. */
export const filler = (n: number): string =>
  String.raw`(?:(?!⟦[PJIAWG]\d+⟧|[;:]|, (?:but|and he|and she|а|но) )[\s\S]){0,${String(n)}}?`;

/** Adverbs that may stand within a verb. */
export const ADVERBS = String.raw`(?: (?:also|later|then|each|already|all|both|subsequently|finally|recently|again|reportedly|allegedly|initially|first|now|currently|still|formally|officially|additionally|therefore|together|jointly|immediately|separately|ultimately|[a-z]+ly))*`;
