/** Bytes to characters, in whatever encoding a text came: UTF-8 when it can be, else what the letters tell. */
import { analyse } from 'chardet';
import { plausible } from './plausible.ts';
import { Refusal } from './refusal.ts';

/** Characters, and what a person should know of how they were had. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly string[];
}

/** Tried beside what the detector names: it knows some of them not at all, and short texts badly. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic'];
/** Rare, and so like windows-1251 that a short text may be both. */
const RARE = 'x-mac-cyrillic';

/** Detector's confidence, of 100, below which a guess is none. */
const LEAST = 10;
/** What a Cyrillic reading is worth whose words look like words and whose letters are the common ones. */
const READS_WELL = 40;
/** Bytes that the detector looks at. */
const SAMPLE = 262_144;
/** Two guesses that lie closer than this are none. */
const APART = 3;

/** What windows-1252 has at 0x80 to 0x9F: some versions of Node read the control characters of Latin-1 there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes strictly. @returns null when the bytes do not fit, or nothing here knows the encoding */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009F]/gu, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return null;
  }
}

function markedUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: spaces and line feeds have a zero beside them, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  const head = bytes.subarray(0, 65_536);
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const enough = head.length / 40;
  if (second > enough && first * 20 < second) return 'utf-16le';
  return first > enough && second * 20 < first ? 'utf-16be' : null;
}

/** UTF-8 but for a few bytes, as a download cut short leaves it. */
function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes);
  const lost = text.split('\uFFFD').length - 1;
  const beyondAscii = text.replace(/[\p{ASCII}\uFFFD]{1,999}/gu, '').length;
  if (lost * 20 > beyondAscii) return null;
  const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
  const notice = `${lost} ${lost === 1 ? 'place is not UTF-8 and stands' : 'places are not UTF-8 and stand'} as \uFFFD, first in line ${line}`;
  return { text, encoding: 'utf-8', notices: [notice] };
}

interface Guess {
  readonly encoding: string;
  readonly text: string;
  readonly worth: number;
}

function guesses(bytes: Uint8Array): Guess[] {
  const named = analyse(bytes.subarray(0, SAMPLE)).map(({ name, confidence }) => ({
    encoding: name.toLowerCase(),
    confidence,
  }));
  const unnamed = CYRILLIC.filter((encoding) => named.every((n) => n.encoding !== encoding));
  const tried = [...named, ...unnamed.map((encoding) => ({ encoding, confidence: 0 }))];
  const found = new Map<string, Guess>();
  for (const { encoding, confidence } of tried) {
    const text = decodeAs(bytes, encoding);
    if (text === null) continue;
    const looks = plausible(text);
    if (looks === 'no') continue;
    const worth = Math.max(
      confidence,
      looks === 'cyrillic' ? READS_WELL - (encoding === RARE ? APART : 0) : 0,
    );
    if (worth >= LEAST && (found.get(text)?.worth ?? 0) < worth) found.set(text, { encoding, text, worth });
  }
  return [...found.values()].sort((a, b) => b.worth - a.worth);
}

/**
 * Decodes a text.
 * @param said the encoding that the document names, tried after UTF-8
 * @throws Refusal when the encoding cannot be told
 */
export function decode(bytes: Uint8Array, said: string | null = null): Decoded {
  const utf16 = markedUtf16(bytes) ?? unmarkedUtf16(bytes);
  const sure = utf16 ?? 'utf-8';
  const text = decodeAs(bytes, sure) ?? (utf16 === null ? null : new TextDecoder(sure).decode(bytes));
  if (text !== null) return { text, encoding: sure, notices: [] };
  const asSaid = said === null ? null : decodeAs(bytes, said);
  if (said !== null && asSaid !== null && plausible(asSaid) !== 'no')
    return { text: asSaid, encoding: said, notices: [] };
  const damaged = damagedUtf8(bytes);
  if (damaged !== null) return damaged;
  const [best, next] = guesses(bytes);
  if (best === undefined || (next !== undefined && best.worth - next.worth < APART))
    throw new Refusal(
      'has an encoding that cannot be told from its letters',
      'Open it in an editor with the right encoding and save it as UTF-8.',
    );
  return {
    text: best.text,
    encoding: best.encoding,
    notices: [`read as ${best.encoding}, judged by its letters`],
  };
}
