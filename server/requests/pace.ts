/** How long operations take, learned from how long they took. */
import type { OperationDefinitionNode } from 'graphql';

// Among many an operation takes longer than alone: one slow run says less than one quick one.
const AT_MOST_TIMES = 4;

/** Remembers times by operation, which Apollo hands out as the same object for the same text. */
export class Pace {
  private readonly known = new WeakMap<OperationDefinitionNode, number>();

  /** About how long it takes, in milliseconds; undefined where it was never seen. */
  of(operation: OperationDefinitionNode): number | undefined {
    return this.known.get(operation);
  }

  /** It took so long, in milliseconds. */
  took(operation: OperationDefinitionNode, time: number): void {
    const known = this.known.get(operation);
    this.known.set(
      operation,
      known === undefined ? time : Math.min(time, Math.max(1, known) * AT_MOST_TIMES),
    );
  }
}
