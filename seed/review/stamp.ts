/** Writes missing or outdated ids and the sha256 of the text into a claims file, touching nothing else in it. */
import { isMap, isPair, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { claimId, type ClaimsFile } from '../claim.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces the value of `key` in `map`, or puts the pair first. */
function setFirst(text: string, map: YAMLMap, key: string, value: string): Edit[] {
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
  if (pair !== undefined && isScalar(pair.value) && pair.value.range) {
    if (pair.value.value === value) return [];
    return [{ start: pair.value.range[0], end: pair.value.range[1], text: value }];
  }
  if (!map.range) return [];
  const [start] = map.range;
  if (text.charAt(start) === '{') return [{ start: start + 1, end: start + 1, text: ` ${key}: ${value},` }];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  return [{ start, end: start, text: `${key}: ${value}\n${indent}` }];
}

/**
 * Stamps a claims file.
 * @param text of the YAML file
 * @param file the same, parsed
 * @param sha256 of the source's text, or null to leave it as it is
 * @returns the new text; the same when there was nothing to do
 */
export function stamp(text: string, file: ClaimsFile, sha256: string | null): string {
  const document = parseDocument(text);
  const root = document.contents;
  if (!isMap(root)) return text;
  const edits: Edit[] = [];
  const claims = document.get('claims', true);
  if (isSeq(claims))
    claims.items.forEach((item, index) => {
      const claim = file.claims[index];
      if (isMap(item) && claim !== undefined)
        edits.push(...setFirst(text, item, 'id', claimId(file.source, claim)));
    });
  if (sha256 !== null) edits.push(...setFirst(text, root, 'sha256', sha256));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, text: put }) => so.slice(0, start) + put + so.slice(end), text);
}
