/** A lane to the database: so many at once, so many waiting, and clients that wait take turns, however much each asks. */
import { tooManyAsk } from './unanswered.ts';

/** How wide a lane is. */
export interface Width {
  readonly atOnce: number;
  /** Who comes when so many wait is refused, or the last of whoever has most waiting, if that is somebody else. */
  readonly waiting: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (why: Error) => void;
}

/** Somebody who wants a place. */
export interface Asking {
  /** Whose turn it is. */
  readonly client: string;
  /** Aborted when the place is of no use any more. */
  readonly signal: AbortSignal;
}

/** A lane. */
export class Lane {
  private running = 0;
  private count = 0;
  // By client, the one whose turn is next first.
  private readonly queues = new Map<string, Waiting[]>();
  private readonly width: Width;

  constructor(width: Width) {
    this.width = width;
  }

  /**
   * Waits for a place and gives the function that leaves it.
   * @param patience how long to wait, in milliseconds
   * @throws GraphQLError OVERLOADED when there are too many, or it takes too long; the reason of its signal once that is aborted
   */
  async enter(who: Asking, patience: number): Promise<() => void> {
    if (this.running < this.width.atOnce) this.running += 1;
    else await this.wait(who, patience);
    return this.leaving();
  }

  /**
   * Counts what runs already and belongs here, as if it had entered; what is too much for the lane lets nobody else in.
   * Gives the function that leaves, or undefined when the lane already runs twice as many as it should.
   */
  join(): (() => void) | undefined {
    if (this.running >= 2 * this.width.atOnce) return undefined;
    this.running += 1;
    return this.leaving();
  }

  private leaving(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.running -= 1;
      this.next();
    };
  }

  private wait({ client, signal }: Asking, patience: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const gone = () => {
        this.remove(client, mine);
        mine.refuse(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
      };
      const late = setTimeout(() => {
        this.remove(client, mine);
        mine.refuse(tooManyAsk());
      }, patience);
      const settled = () => {
        clearTimeout(late);
        signal.removeEventListener('abort', gone);
      };
      const mine: Waiting = {
        begin() {
          settled();
          resolve();
        },
        refuse(why) {
          settled();
          reject(why);
        },
      };
      signal.addEventListener('abort', gone, { once: true });
      const waiting = [...(this.queues.get(client) ?? []), mine];
      this.queues.set(client, waiting);
      this.count += 1;
      if (this.count > this.width.waiting) this.refuseOne([client, waiting]);
    });
  }

  /** @param arriving who is refused unless somebody has more waiting */
  private refuseOne(arriving: readonly [string, Waiting[]]): void {
    const [client, longest] = [...this.queues].reduce(
      (a, b) => (b[1].length > a[1].length ? b : a),
      arriving,
    );
    const last = longest.at(-1);
    if (last === undefined) return;
    this.remove(client, last);
    last.refuse(tooManyAsk());
  }

  private remove(client: string, one: Waiting): void {
    const left = (this.queues.get(client) ?? []).filter((w) => w !== one);
    this.count -= 1;
    if (left.length === 0) this.queues.delete(client);
    else this.queues.set(client, left);
  }

  private next(): void {
    const [first] = this.queues;
    if (first === undefined || this.running >= this.width.atOnce) return;
    const [client, [one, ...others]] = first;
    // Behind everybody else who waits.
    this.queues.delete(client);
    if (others.length > 0) this.queues.set(client, others);
    if (one === undefined) return;
    this.count -= 1;
    this.running += 1;
    one.begin();
  }
}
