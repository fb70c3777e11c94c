/** Writes a claim, an entity or a sentence that is not claimed as the lines of a claims file: the same each time, without defaults. */
import type { Claim, ClaimEntity, ClaimsFile } from '../claim.ts';
import { dashed, itemLines, pairLines, type Pairs, type YamlNode } from '../yaml/write.ts';

const keyed = ({ key, as }: Claim['from']): Pairs => ({
  pairs: [
    ['key', key],
    ['as', as],
  ],
});
const end = (of: Claim['from']): YamlNode => (of.as === undefined ? of.key : keyed(of));
// A bare word is words of the text.
const speaker = (by: Claim['by'][number]): YamlNode => ('words' in by ? by.words : keyed(by));
const some = (nodes: readonly YamlNode[]): YamlNode | undefined => (nodes.length <= 1 ? nodes[0] : nodes);

/** The fields of a claim in their order. */
export const FIELDS = [
  'id',
  'kind',
  'from',
  'to',
  'value',
  'qualifiers',
  'inCase',
  'when',
  'quote',
  'prefix',
  'suffix',
  'context',
  'hedge',
  'by',
  'polarity',
  'resolved',
  'inferred',
  'extractor',
  'status',
  'reviewer',
  'reviewed',
  'replaces',
  'note',
] as const satisfies readonly (keyof Claim)[];

type Field = (typeof FIELDS)[number];

function fieldNode(claim: Claim, field: Field): YamlNode | undefined {
  switch (field) {
    case 'from':
      return end(claim.from);
    case 'to':
      return claim.to && end(claim.to);
    case 'qualifiers': {
      const pairs = Object.entries(claim.qualifiers);
      return pairs.length === 0 ? undefined : { pairs };
    }
    case 'when': {
      if (claim.when === undefined) return undefined;
      const { edtf, said: words, year } = claim.when;
      return {
        pairs: [
          ['edtf', edtf],
          ['said', words],
          ['year', year === 'text' ? undefined : year],
        ],
      };
    }
    case 'context':
      return some(claim.context);
    case 'by':
      return some(claim.by.map(speaker));
    case 'polarity':
      return claim.polarity === 'affirmed' ? undefined : claim.polarity;
    case 'resolved':
      return claim.resolved.length === 0 ? undefined : claim.resolved;
    default:
      return claim[field];
  }
}

/** One field of a claim as lines; none where it has its default. */
export function fieldLines(claim: Claim, field: Field, indent: number): string[] {
  const node = fieldNode(claim, field);
  return node === undefined ? [] : pairLines(field, node, indent);
}

/** A claim as an item of the list `claims`, its dash `indent` spaces in. */
export const claimLines = (claim: Claim, indent: number): string[] =>
  dashed(
    FIELDS.flatMap((field) => fieldLines(claim, field, indent + 2)),
    indent,
  );

/** An entity as a pair of `entities`. */
export function entityLines(key: string, entity: ClaimEntity, indent: number): string[] {
  const { type, name, shown, label, otherNames, gazetteer } = entity;
  return pairLines(
    key,
    {
      pairs: [
        ['type', type],
        ['name', name],
        ['shown', shown],
        ['label', label],
        ['otherNames', otherNames.length === 0 ? undefined : otherNames],
        ['gazetteer', gazetteer],
      ],
    },
    indent,
  );
}

/** A sentence that is not claimed, as an item of the list `notClaimed`. */
export function notClaimedLines(open: ClaimsFile['notClaimed'][number], indent: number): string[] {
  const { quote, prefix, suffix, why } = open;
  return itemLines(
    {
      pairs: [
        ['quote', quote],
        ['prefix', prefix],
        ['suffix', suffix],
        ['why', why],
      ],
    },
    indent,
  );
}
