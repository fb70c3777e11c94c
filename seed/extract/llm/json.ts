/** Finds the JSON in what a language model says: plain, in a code fence, among other words, or cut off. */

/** What was found. */
export interface FoundJson {
  readonly value: unknown;
  /** False when the answer breaks off: `value` then has the entries that were finished. */
  readonly isWhole: boolean;
}

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
// An answer is an object of lists of objects; what is nested deeper than this is something else.
const DEEPEST = 32;

function parsed(json: string, isWhole: boolean): FoundJson | null {
  try {
    const value: unknown = JSON.parse(json);
    return { value, isWhole };
  } catch {
    return null;
  }
}

/** Reads the object that `text` begins with; where it breaks off, up to the last finished entry of one of its lists. */
function leading(text: string): FoundJson | null {
  const open: string[] = [];
  let isString = false;
  let finished = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (isString) {
      if (character === '\\') i += 1;
      else if (character === '"') isString = false;
      continue;
    }
    const closes = CLOSES[character];
    if (character === '"') isString = true;
    else if (closes !== undefined) {
      open.push(closes);
      if (open.length > DEEPEST) return null;
    } else if (character === '}' || character === ']') {
      if (open.pop() !== character) return null;
      if (open.length === 0) return parsed(text.slice(0, i + 1), true);
      // Half of a claim is none: it might have gone on to say that it is denied.
      if (character === '}' && open.length === 2) finished = i + 1;
    }
  }
  return finished === 0 ? null : parsed(`${text.slice(0, finished)}]}`, false);
}

/** The first object in what was said; null when there is none that can be read. */
export function jsonIn(said: string): FoundJson | null {
  const words = said.replace(/^\s*<think>[^]*?<\/think>/u, '').trim();
  const whole = parsed(words, true);
  if (whole !== null) return whole;
  const fence = /```(?:json)?\s*(?=\{)/u.exec(words);
  const starts = [fence === null ? -1 : fence.index + fence[0].length, words.indexOf('{')];
  for (const start of starts) {
    const found = start < 0 ? null : leading(words.slice(start));
    if (found !== null) return found;
  }
  return null;
}
