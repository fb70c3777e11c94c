/** What a feature of a case rests on, and what is left of it when a reader leaves something out. Pure. */
import { type Mark, strongest } from '../mark.ts';

/** A claim as patterns see it. */
export interface Evidence extends Mark {
  /** Id. */
  readonly claim: string;
  readonly source: string;
  readonly voice: string;
  readonly affirmed: boolean;
  /** The words of the source for the part, in quotation marks; those of a digest, which are ours, without. */
  readonly as?: string;
  readonly speaker: string;
  /** EDTF: of the claim, else of the publication; null when neither is known. */
  readonly date: string | null;
  /** Whether the date is the claim's own. */
  readonly dated: boolean;
}

/** A relationship or a fact with its claims. */
export interface EvidencedStatement {
  readonly key: string;
  readonly kind: string;
  readonly contested: boolean;
  readonly evidence: readonly Evidence[];
}

/** What a reader leaves out. */
export interface PatternFilter {
  readonly withoutHedged: boolean;
  /** What a document has somebody else say: only its own voice is left. */
  readonly withoutAttributed: boolean;
  /** What a reviewer concludes. */
  readonly withoutInferred: boolean;
  readonly withoutContested: boolean;
  readonly withoutSources: readonly string[];
  readonly withoutKinds: readonly string[];
  /** ISO date: what is known to lie before it is left out. */
  readonly since: string | null;
}

/** Nothing left out. */
export const EVERYTHING: PatternFilter = {
  withoutHedged: false,
  withoutAttributed: false,
  withoutInferred: false,
  withoutContested: false,
  withoutSources: [],
  withoutKinds: [],
  since: null,
};

/** What is left of a statement. */
export interface Remains extends Mark {
  readonly contested: boolean;
  readonly sources: ReadonlySet<string>;
  readonly voices: ReadonlySet<string>;
}

/** The last day that an EDTF date can mean: `2021` is not before `2021-06-01`, `2020` is. */
const mayReach = (date: string, since: string): boolean => {
  const end = date.split('/').at(-1) ?? date;
  if (end === '..' || end === '') return true;
  const digits = end.replace(/[~?%]/gu, '').replaceAll('X', '9');
  return digits.slice(0, since.length) >= since.slice(0, digits.length);
};

/** The claims that affirm a statement and that no reader left out. */
export function standing(statement: EvidencedStatement, filter: PatternFilter): readonly Evidence[] {
  if (filter.withoutKinds.includes(statement.kind)) return [];
  if (filter.withoutContested && statement.contested) return [];
  return statement.evidence.filter(
    (e) =>
      e.affirmed &&
      !filter.withoutSources.includes(e.source) &&
      (filter.since === null || e.date === null || mayReach(e.date, filter.since)) &&
      !(filter.withoutHedged && e.certainty === 'HEDGED') &&
      !(filter.withoutAttributed && e.attribution === 'QUOTED') &&
      !(filter.withoutInferred && e.known === 'INFERRED'),
  );
}

/**
 * What is left of a statement when a reader leaves something out; null when nothing affirms it any more.
 * Its mark is that of what is left: without the one source that asserts it, a statement may be hedged.
 */
export function remains(statement: EvidencedStatement, filter: PatternFilter): Remains | null {
  const affirming = standing(statement, filter);
  const mark = strongest(affirming);
  if (mark === undefined) return null;
  return {
    ...mark,
    contested: statement.contested,
    sources: new Set(affirming.map((e) => e.source)),
    voices: new Set(affirming.map((e) => e.voice)),
  };
}
