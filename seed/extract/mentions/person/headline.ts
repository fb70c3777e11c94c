/** Lines whose words mostly begin with capitals are headlines: a run of capitals in them is no name by that alone. */
import { isField } from '../../text/blocks.ts';
import { words as wordLists } from '../../words.ts';

/** Whether an offset stands in a headline; each line is looked at once. */
export function headlines(text: string): (at: number) => boolean {
  const { notNames } = wordLists();
  const ranges: { start: number; end: number }[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const words = line[0];
    if (words.length > 140 || /[.;:]\s*$/u.test(words) || words.includes('|') || isField(words)) continue;
    // Russian headlines are written as sentences are.
    if (/\p{Script=Cyrillic}/u.test(words)) continue;
    const all = [...words.matchAll(/\p{L}[\p{L}’'-]{3,}/gu)].map((m) => m[0]);
    // A line of names holds no word that is none.
    const isList = /,| and /u.test(words) && !all.some((w) => notNames.has(w.toLowerCase()));
    if (all.length >= 5 && !isList && all.filter((w) => /^\p{Lu}/u.test(w)).length > all.length * 0.75)
      ranges.push({ start: line.index, end: line.index + words.length });
  }
  return (at) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.start ?? Infinity) <= at;
  };
}
