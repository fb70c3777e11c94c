/** Edits the text of a claims file and touches nothing else in it: other claims, comments and order stay byte for byte. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { InvalidFile } from '../../server/errors.ts';
import { type Claim, claimsFile } from '../claim.ts';
import { readYaml } from '../yaml/read.ts';
import { editList, ROOT } from '../yaml/edit-list.ts';
import { type ClaimsEdit, type Plan, plan, same } from './plan.ts';
import { claimLines, entityLines, fieldLines, FIELDS, notClaimedLines } from './render.ts';
import { editPairs, lineStart, type PairChange, type Splice, splice } from '../yaml/splice.ts';

export type { ClaimsEdit } from './plan.ts';

/** Only the fields of a claim that differ. */
function patchClaim(text: string, node: YAMLMap, was: Claim, now: Claim, indent: number): Splice[] {
  const changes = FIELDS.filter((field) => !same(was[field], now[field])).map((field) => ({
    key: field,
    lines: fieldLines(now, field, indent),
  }));
  return editPairs(text, node, changes, FIELDS);
}

function editEntities(text: string, root: YAMLMap, entities: Plan['entities']): Splice[] {
  const map = root.get('entities', true);
  const left = [...entities].flatMap(([key, { now }]) => (now === null ? [] : [[key, now] as const]));
  const changed = [...entities].filter(([, { was, now }]) => !same(was, now));
  if (changed.length === 0) return [];
  if (left.length === 0 || !isMap(map) || map.flow === true || map.items.length === 0) {
    const lines = left.flatMap(([key, entity]) => entityLines(key, entity, 2));
    const body = lines.length === 0 ? ['entities: {}'] : ['entities:', ...lines];
    return editPairs(text, root, [{ key: 'entities', lines: body }], ROOT);
  }
  const indent = map.range ? map.range[0] - lineStart(text, map.range[0]) : 2;
  const changes = changed.map(([key, { now }]): PairChange => ({
    key,
    lines: now === null ? [] : entityLines(key, now, indent),
  }));
  return editPairs(text, map, changes, []);
}

/**
 * Carries edits out on the text of a claims file.
 * @param path how messages name the file
 * @throws InvalidFile when the text is no claims file, or a claim, entity or sentence that an edit names is not there
 */
export function editClaims(text: string, edits: readonly ClaimsEdit[], path = 'claims file'): string {
  const before = text.endsWith('\n') ? text : `${text}\n`;
  const document = parseDocument(before);
  const parsed = document.errors.length === 0 ? claimsFile.safeParse(document.toJS()) : null;
  // What is wrong is told with its line; that takes reading it a second time.
  const file = parsed?.data ?? readYaml(path, before, claimsFile).value;
  const so = plan(file, edits, path);
  const root = document.contents;
  if (!isMap(root) || root.flow === true)
    throw new InvalidFile(
      path,
      'is one value in braces',
      'Write it in lines: source:, entities:, claims:, as the other files are.',
    );
  const splices = [
    ...(so.sha256 === null || so.sha256 === file.sha256
      ? []
      : editPairs(before, root, [{ key: 'sha256', lines: [`sha256: ${so.sha256}`] }], ROOT)),
    ...editEntities(before, root, so.entities),
    ...editList(before, root, 'claims', so.claims, claimLines, (node, was, now, indent) =>
      patchClaim(before, node, was, now, indent),
    ),
    ...editList(before, root, 'notClaimed', so.notClaimed, notClaimedLines, () => null),
  ];
  if (splices.length === 0) return text;
  const after = splice(before, splices);
  return before.includes('\r\n') ? after.replace(/\r?\n/gu, '\r\n') : after;
}

/** A claims file without claims. */
export const newClaimsFile = (source: string, sha256: string): string =>
  `source: ${source}\nsha256: ${sha256}\nentities: {}\nclaims: []\n`;
