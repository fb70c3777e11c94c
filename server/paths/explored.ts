/** What was looked at between two nodes: who is one step from whom, how surely, and what each node joins. Pure. */

/** A step, as its best line makes it. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** 0 where a line affirms it without a reservation, 1 with one, 2 where all deny it. */
  readonly doubt: number;
  /** 1 where a reviewer concludes it and no words say it. */
  readonly inferred: number;
  /** Independent voices behind the best documented line. */
  readonly voices: number;
  /** What the node that it leads to is. */
  readonly isCase: boolean;
  /** How many lines that node has. */
  readonly lines: number;
}

/**
 * What a step costs: one, and more where it is doubtful, concluded, or on one voice's word.
 */
export const stepCost = ({ doubt, inferred, voices }: Step): number =>
  1 + doubt + inferred / 2 + (voices > 1 ? 0 : 0.5);

/**
 * What it costs to go by way of a node: the more it joins, the less a path through it says, in bits. A case costs nothing:
 * what it joins is the matter itself.
 */
export const nodeCost = ({ isCase, lines }: Pick<Step, 'isCase' | 'lines'>): number =>
  isCase ? 0 : Math.log2(Math.max(lines, 1));

/** Steps that were read, from both ends of each. */
export class Explored {
  private readonly steps = new Map<string, Map<string, Step>>();

  /** Notes a step, and the way back. @param here what the node that it leaves is */
  add(step: Step, here: Pick<Step, 'isCase' | 'lines'>): void {
    this.note(step);
    this.note({ ...step, from: step.to, to: step.from, isCase: here.isCase, lines: here.lines });
  }

  /** The steps that leave a node. */
  from(id: string): Iterable<Step> {
    return this.steps.get(id)?.values() ?? [];
  }

  private note(step: Step): void {
    const known = this.steps.get(step.from) ?? new Map<string, Step>();
    known.set(step.to, step);
    this.steps.set(step.from, known);
  }
}
