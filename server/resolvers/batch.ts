/** Gathers what is asked for in one turn of the event loop into one question. */

/** A function that answers for one key what `ask` answers for many. */
export function batched<T>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (key: string) => Promise<T | undefined> {
  let waiting: { readonly keys: Set<string>; readonly answer: Promise<ReadonlyMap<string, T>> } | undefined;
  return async (key) => {
    if (waiting === undefined) {
      const keys = new Set<string>();
      const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        waiting = undefined;
        return ask([...keys]);
      });
      waiting = { keys, answer };
    }
    const { keys, answer } = waiting;
    keys.add(key);
    return (await answer).get(key);
  };
}
