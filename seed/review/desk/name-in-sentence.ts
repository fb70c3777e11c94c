/** Cuts a sentence into what names somebody and the rest. */

/** A stretch of a sentence. */
export interface Stretch {
  readonly text: string;
  readonly isName: boolean;
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);

/** The stretches of `sentence`; of names that overlap the longest is marked, and none inside of a word. */
export function nameInSentence(sentence: string, names: readonly string[]): Stretch[] {
  const known = [...new Set(names.filter((name) => name !== ''))].sort((a, b) => b.length - a.length);
  if (known.length === 0) return [{ text: sentence, isName: false }];
  const either = known.map(escaped).join('|');
  return sentence
    .split(new RegExp(String.raw`(?<![\p{L}\p{N}])(${either})(?![\p{L}\p{N}])`, 'u'))
    .map((text, index) => ({ text, isName: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
