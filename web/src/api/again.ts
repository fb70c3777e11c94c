/** Asks again for what the server is still working out. */

/** What an answer says that is not there yet. */
export const NOT_YET = 'NOT_YET';

/** Milliseconds between two questions. */
const EVERY = 1_000;

/** Asks until the answer is there; an abort passes through. */
export async function untilThere<T>(
  ask: () => Promise<T | typeof NOT_YET>,
  signal: AbortSignal | undefined,
  every = EVERY,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== NOT_YET) return answer;
    await pause(every, signal);
  }
}

function pause(time: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      clearTimeout(timer);
      reject(signal?.reason instanceof Error ? signal.reason : new Error('Nobody waits any more.'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', gone);
      resolve();
    }, time);
    if (signal?.aborted === true) gone();
    signal?.addEventListener('abort', gone, { once: true });
  });
}
