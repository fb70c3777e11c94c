/** On which side of the cases drawn a person stands, as far as the lines drawn say so. */
import type { Line, LineKind } from '../api/line.ts';
import type { Certainty } from '../generated/model.ts';
import { strongest } from './mark.ts';

/** The side that colour shows. */
export type Side = 'defendant' | 'official' | 'both' | 'other';

const SIDES: Partial<Record<LineKind, 'defendant' | 'official'>> = {
  PROSECUTION: 'defendant',
  INVESTIGATED: 'official',
  SUPERVISED: 'official',
  PROSECUTED: 'official',
  JUDGED: 'official',
};

const LETTERS: Partial<Record<LineKind, string>> = {
  PROSECUTION: 'D',
  INVESTIGATED: 'I',
  SUPERVISED: 'S',
  PROSECUTED: 'R',
  JUDGED: 'J',
  DEFENDED: 'L',
};

/** A person's side, the letter that repeats it, and how sure the surest line for it is. */
export interface Standing {
  readonly side: Side;
  /** Null when no line drawn gives the person a part in a case. */
  readonly letter: string | null;
  readonly certainty: Certainty;
}

/** Where a person stands, from the lines that start at this person. A line that is only denied gives no part. */
export function standing(lines: readonly Line[]): Standing {
  const telling = lines.filter((line) => line.kind in LETTERS && line.certainty !== 'DENIED');
  const sides = new Set(telling.map((line) => SIDES[line.kind]).filter((side) => side !== undefined));
  const [side] = sides;
  const letters = [...new Set(telling.map((line) => LETTERS[line.kind]))];
  return {
    side: sides.size > 1 ? 'both' : (side ?? 'other'),
    letter: letters.length === 0 ? null : letters.slice(0, 2).join(''),
    certainty: strongest(telling)?.certainty ?? 'DENIED',
  };
}
