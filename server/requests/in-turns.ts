/** Long work, a little at a time: others are answered meanwhile, and it ends when nobody waits for it any more. */
import { ongoing } from './ongoing.ts';

/** How long it goes on before others have a turn, in milliseconds. */
const A_WHILE = 10;
/** To look at the clock costs as much as a little work. */
const LOOKS_EVERY = 32;

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * What `work` makes of each item, in their order.
 * @throws the reason why the request ended on whose behalf this runs, once it has
 */
export async function inTurns<Item, Made>(
  items: readonly Item[],
  work: (item: Item, index: number) => Made,
): Promise<Made[]> {
  const request = ongoing();
  const made: Made[] = [];
  let began = performance.now();
  for (const [index, item] of items.entries()) {
    if (index % LOOKS_EVERY === 0 && performance.now() - began > A_WHILE) {
      await turn();
      request?.signal.throwIfAborted();
      began = performance.now();
    }
    made.push(work(item, index));
  }
  return made;
}
