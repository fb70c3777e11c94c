/** Tells a title or an article from a name. */
import { fold } from './names.ts';
import { textWords } from './words.ts';

let folded: ReadonlySet<string> | undefined;
const titles = (): ReadonlySet<string> => (folded ??= new Set([...textWords().titles].map(fold)));

/** Whether a word is a title or an article, in any spelling, and not a name: "Judge", "судьёй", "г-н". */
export const isTitle = (word: string): boolean => titles().has(fold(word));
