/** What the benchmark consists of: rows that measure, and what each of them found. */
import type { Stage } from './stage.ts';

/** One line of the table. */
export interface Result {
  /** What is measured, and what it is compared with. */
  readonly what: string;
  readonly against: string;
  /** A ratio or an exponent, or an amount where `unit` is not empty. */
  readonly ratio: number;
  readonly unit: string;
  /** "at most 1.3"; empty where a line only helps to read another. */
  readonly toReach: string;
  readonly met: boolean | null;
  /** How often each side was measured, and on what. */
  readonly n: string;
}

/** A question of the benchmark; it may have several answers, one line each. */
export interface Row {
  /** For `--only`. */
  readonly name: string;
  /** One line, for `--help`. */
  readonly says: string;
  measure(stage: Stage): Promise<readonly Result[]>;
}

type Found = Omit<Result, 'toReach' | 'met' | 'unit'> & { readonly unit?: string };

const unitAfter = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

/** A result that is good when it is small. */
export const atMost = (limit: number, { unit = '', ...found }: Found): Result => ({
  ...found,
  unit,
  toReach: `at most ${limit}${unitAfter(unit)}`,
  met: found.ratio <= limit,
});

/** A result that is good when it is large. */
export const atLeast = (limit: number, { unit = '', ...found }: Found): Result => ({
  ...found,
  unit,
  toReach: `at least ${limit}${unitAfter(unit)}`,
  met: found.ratio >= limit,
});

/** A result that only helps to read another. */
export const forComparison = ({ unit = '', ...found }: Found): Result => ({
  ...found,
  unit,
  toReach: '',
  met: null,
});
