/** From claims to statements: certainty, contested points, sources and independent voices. Pure. */
import { z } from 'zod';
import { agree } from '../../seed/text/when.ts';
import { ATTRIBUTIONS, CERTAINTIES, type Mark, strongest, WAYS_KNOWN } from '../mark.ts';
import type { Model, ValueType } from '../model.ts';

/** What derivation needs of a claim, as the graph keeps it. */
export const derivableClaim = z.object({
  kind: z.string(),
  /** Ids of nodes. */
  fromId: z.string(),
  toId: z.string().nullable(),
  inCaseId: z.string().nullable(),
  value: z.string().nullable(),
  /** JSON of the sorted qualifiers. */
  qualifiers: z.string(),
  polarity: z.enum(['AFFIRMED', 'DENIED']),
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  /** Why the reviewer concludes it, where no words of the text say it. */
  inferred: z.string().nullable(),
  reviewer: z.string(),
  /** Who speaks, for telling contradiction from repetition. */
  speaker: z.string(),
  sourceId: z.string(),
  date: z.string().nullable(),
  /** The statement it supports: kind, ends, case, value and qualifiers. */
  fact: z.string(),
  /** The statements it competes with: as `fact`, without what can have only one value. */
  group: z.string(),
});
export type DerivableClaim = z.output<typeof derivableClaim>;

/** A relationship or a fact as the graph keeps it. */
export interface StatementRow extends Mark {
  readonly key: string;
  readonly group: string;
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string | null;
  readonly value: string | null;
  readonly inCaseId: string | null;
  readonly qualifiers: readonly (readonly [string, string | number | boolean])[];
  readonly contested: boolean;
  /** Keys of the statements that cannot hold together with it. */
  readonly against: readonly string[];
  readonly sources: readonly string[];
  readonly independentSources: number;
  readonly dates: readonly string[];
}

const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort();

function grouped<T>(items: Iterable<T>, by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group === undefined) groups.set(by(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The mark of one claim, with whose reading it is. */
const markOf = ({ certainty, attribution, known, reviewer, inferred }: DerivableClaim): Mark => ({
  certainty,
  attribution,
  known,
  readBy: known === 'STATED' ? [] : [reviewer],
  reasons: inferred === null ? [] : [inferred],
});

const qualifiersJson = z.array(z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean()])]));

/** A value, or none given. */
type Scalar = string | number | boolean | null | undefined;

/** Whether two values of something that has one value at a time may both be true. */
function compatible(type: ValueType, a: Scalar, b: Scalar): boolean {
  if (
    a === undefined ||
    a === null ||
    b === undefined ||
    b === null ||
    a === 'UNSPECIFIED' ||
    b === 'UNSPECIFIED'
  )
    return true;
  if (type.name === 'EDTF') return agree(String(a), String(b));
  return a === b;
}

function contradict(model: Model, a: StatementRow, b: StatementRow): boolean {
  const attribute = model.attributes.get(a.kind);
  if (attribute !== undefined)
    return attribute.single !== null && !compatible(attribute.type, a.value, b.value);
  const [left, right] = [new Map(a.qualifiers), new Map(b.qualifiers)];
  const rules = model.relationships.get(a.kind)?.qualifiers ?? [];
  return rules.some((q) => q.single !== null && !compatible(q.type, left.get(q.name), right.get(q.name)));
}

function statement(
  key: string,
  claims: readonly DerivableClaim[],
  voice: (source: string) => string,
): StatementRow[] {
  const [first] = claims;
  const affirming = claims.filter((c) => c.polarity === 'AFFIRMED');
  const mark = strongest((affirming.length > 0 ? affirming : claims).map(markOf));
  if (first === undefined || mark === undefined) return [];
  const deniers = new Set(claims.filter((c) => c.polarity === 'DENIED').map((c) => c.speaker));
  const disputed = affirming.some((c) => [...deniers].some((speaker) => speaker !== c.speaker));
  return [
    {
      key,
      group: first.group,
      kind: first.kind,
      fromId: first.fromId,
      toId: first.toId,
      value: first.value,
      inCaseId: first.inCaseId,
      qualifiers: qualifiersJson.parse(JSON.parse(first.qualifiers)),
      ...mark,
      contested: disputed,
      against: [],
      sources: unique(claims.map((c) => c.sourceId)),
      independentSources: new Set(affirming.map((c) => voice(c.sourceId))).size,
      dates: unique(claims.flatMap((c) => c.date ?? [])),
    },
  ];
}

/**
 * The statements that a set of claims supports. The claims of a group must all be there, or contradictions are missed.
 * @param voice the voice of a source, see `voices`
 */
export function derive(
  model: Model,
  claims: Iterable<DerivableClaim>,
  voice: (source: string) => string,
): StatementRow[] {
  const rows = [...grouped(claims, (c) => c.fact)].flatMap(([key, supporting]) =>
    statement(key, supporting, voice),
  );
  return [...grouped(rows, (row) => row.group).values()].flatMap((rivals) => {
    if (rivals.length === 1) return rivals;
    return rivals.map((row) => {
      const against = rivals.filter(
        (other) =>
          other !== row &&
          row.certainty !== 'DENIED' &&
          other.certainty !== 'DENIED' &&
          contradict(model, row, other),
      );
      return {
        ...row,
        contested: row.contested || against.length > 0,
        against: against.map((o) => o.key).sort(),
      };
    });
  });
}
