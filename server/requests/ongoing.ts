/** The request under way, known to whatever is asked on its behalf: how long it may take, and whether anybody waits for it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setMaxListeners } from 'node:events';
import { Turns } from './turns.ts';

/** How many questions to the database one request has under way at once. */
const AT_ONCE = 3;

/** A request that has arrived and is not answered yet. */
export class Ongoing {
  /** Who asks, as far as one can be told from another. */
  readonly client: string;
  /** What the answer may hold at most, once that is known; see `limits/cost.ts`. */
  cost = 0;
  private readonly endsAt: number;
  private readonly over = new AbortController();
  private readonly away = new AbortController();
  private readonly turns = new Turns(AT_ONCE);
  private readonly running = new Set<Promise<unknown>>();

  /** @param time how long it may take from now, in milliseconds */
  constructor(client: string, time: number) {
    this.client = client;
    this.endsAt = performance.now() + time;
    // One for each question that is waiting: twenty and more are no leak.
    setMaxListeners(0, this.over.signal);
  }

  /** Aborted when its time is up or its client has gone, with the error to answer with. */
  get signal(): AbortSignal {
    return this.over.signal;
  }

  /** Aborted when its client has gone. */
  get gone(): AbortSignal {
    return this.away.signal;
  }

  /** Milliseconds that are left of its time, at least one: to the database none means for ever. */
  left(): number {
    return Math.max(1, Math.ceil(this.endsAt - performance.now()));
  }

  /** Ends it; what waits on its behalf fails with `why`. The first end counts. */
  end(why: Error): void {
    this.over.abort(why);
  }

  /** Ends it because its client has gone: nobody will read the answer. */
  leave(why: Error): void {
    this.away.abort(why);
    this.end(why);
  }

  /** Waits until the request may ask the database one thing more; gives the function to call when it was answered. */
  turn(): Promise<() => void> {
    return this.turns.take(this.signal);
  }

  /** Notes work that may go on when the request has ended: a question that the database is still to be rid of. */
  keep(work: Promise<unknown>): void {
    const done = () => this.running.delete(work);
    this.running.add(work);
    work.then(done, done);
  }

  /** Resolves when nothing runs on its behalf any more. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }
}

const storage = new AsyncLocalStorage<Ongoing | undefined>();

/** The request on whose behalf this runs; undefined where it is nobody's. */
export const ongoing = (): Ongoing | undefined => storage.getStore();

/** Runs `work` on behalf of a request. */
export const onBehalfOf = <T>(request: Ongoing, work: () => T): T => storage.run(request, work);

/** Runs `work` on nobody's behalf: what is shared must not end with the request that happened to begin it. */
export const apart = <T>(work: () => T): T => storage.run(undefined, work);

/** What `work` gives, or the reason of `signal` when that is aborted first. */
export function unless<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = () =>
      reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
    if (signal.aborted) over();
    signal.addEventListener('abort', over, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', over));
  });
}
