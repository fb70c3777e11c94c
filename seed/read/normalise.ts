/** A text normalised once: what does not show is taken out, paragraphs stand apart by one blank line, words stay. */

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
]);

/** Signs that stand at the head of a list's line and nowhere else; those of the private use area come from Word. */
const BULLET = /^(?:[•●○▪▫■□◦‣⁃∙◆◇►▶➢➤\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]|\u00B7(?=\s))[\s\u200C\u200D]*/u;

/** Line ends of every system, those of Unicode, and page ends, as line feeds. */
const lineFeeds = (text: string): string =>
  text.replace(/\r\n?|\u0085|\u2028/gu, '\n').replace(/[\f\v\u2029]/gu, '\n\n');

const withoutJoiners = (text: string): string => text.replace(/[\u200C\u200D]+/gu, '');

/** Control characters, and marks that steer layout; neither shows. */
const withoutInvisible = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- they are what is taken out
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu, '')
    .replace(/\u00AD[ \t]*\n[ \t]*/gu, '')
    .replace(
      /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu,
      '',
    )
    .replace(/[\uFB00-\uFB06]/gu, (sign) => LIGATURES.get(sign) ?? sign)
    .normalize('NFC')
    // Joiners stay where a script needs them: marks that stand on a letter are the letter's.
    .replace(/(?:^|[\p{sc=Latin}\p{sc=Cyrillic}\p{N}\p{P}\s])[\p{M}\u200C\u200D]+/gu, withoutJoiners)
    .normalize('NFC');

/** Any run of spaces as one; a plain one that stands alone, as nearly all do, is passed over. */
const spaces = (text: string): string =>
  text.replace(
    / [\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+|[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000][\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]*/gu,
    ' ',
  );

/** One line: no space at its ends; a sign of a list is a hyphen. */
const line = (text: string): string => text.trim().replace(BULLET, '- ').trimEnd();

const pass = (text: string): string =>
  spaces(withoutInvisible(lineFeeds(text)))
    .split('\n')
    .map(line)
    .join('\n')
    // A sign alone on its line belongs to the next.
    .replace(/^-\n(?=[^\n-])/gmu, '- ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

/**
 * Normalises a text. Doing it twice changes nothing more: what one pass brings together may be for the next.
 * @returns NFC; lines end in line feeds and in no space; no two blank lines follow each other; none at the ends
 */
export function normalise(text: string): string {
  for (let before = text; ;) {
    const after = pass(before);
    if (after === before) return after;
    before = after;
  }
}
