/** Edits the text of a claims file and touches nothing else in it: other claims, comments and order stay byte for byte. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { type Claim, claimsFile } from '../claim.ts';
import type { ClaimsEdit } from '../claims-edit.ts';
import { type Edit, editYaml } from '../yaml/edit.ts';
import { editItems, same } from '../yaml/items.ts';
import { readYaml } from '../yaml/read.ts';
import { editPairs, lineStart, type PairChange, type Splice } from '../yaml/splice.ts';
import { type Plan, plan } from './plan.ts';
import { claimLines, entityLines, fieldLines, FIELDS, notClaimedLines } from './render.ts';

/** The order of a claims file. */
const ROOT = ['source', 'sha256', 'entities', 'claims', 'notClaimed'];

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
  const document = parseDocument(text);
  const parsed = document.errors.length === 0 ? claimsFile.safeParse(document.toJS()) : null;
  // What is wrong is told with its line; that takes reading it a second time.
  const file = parsed?.data ?? readYaml(path, text, claimsFile).value;
  const so = plan(file, edits, path);
  const edit: Edit = (whole, root) => [
    ...(so.sha256 === null || so.sha256 === file.sha256
      ? []
      : editPairs(whole, root, [{ key: 'sha256', lines: [`sha256: ${so.sha256}`] }], ROOT)),
    ...editEntities(whole, root, so.entities),
    ...editItems(whole, root, 'claims', so.claims, {
      lines: claimLines,
      patch: (node, was, now, indent) => patchClaim(whole, node, was, now, indent),
      order: ROOT,
    }),
    ...editItems(whole, root, 'notClaimed', so.notClaimed, { lines: notClaimedLines, order: ROOT }),
  ];
  return editYaml(path, text, edit, document);
}

/** A claims file without claims. */
export const newClaimsFile = (source: string, sha256: string): string =>
  `source: ${source}\nsha256: ${sha256}\nentities: {}\nclaims: []\n`;
