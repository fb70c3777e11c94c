/** Gathers what a request asks for in one turn of the event loop into one question. */
import { ongoing } from '../requests/ongoing.ts';

interface Gathering<T> {
  readonly keys: Set<string>;
  readonly answer: Promise<ReadonlyMap<string, T>>;
}

/** A function that answers for one key what `ask` answers for many. */
export function batched<T>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  // Each request by itself: what one asks ends when its client leaves, and takes no other's answer with it.
  const gathering = new WeakMap<object, Gathering<T>>();
  const nobody = {};
  return async (key) => {
    const whose = ongoing() ?? nobody;
    let open = gathering.get(whose);
    if (open === undefined) {
      const keys = new Set<string>();
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        gathering.delete(whose);
        return ask([...keys]);
      });
      open = { keys, answer };
      gathering.set(whose, open);
    }
    open.keys.add(key);
    return (await open.answer).get(key);
  };
}
