/** The parts of an address that lead nowhere, and why. */

/** One part of an address, as it stands there. */
export interface DeadPart {
  /** Its name: `at`, `compare`. */
  readonly part: string;
  readonly value: string;
  /** Why, to be read after the part: "is not in the graph". */
  readonly why: string;
}

/** Why an id leads nowhere. The same for what was taken out and for what never was: a link must not tell which. */
export const NOT_HERE = 'names nothing that is in the graph';

/** Words for one part. */
export const sayDead = ({ part, value, why }: DeadPart): string => `${part}=${value} ${why}`;
