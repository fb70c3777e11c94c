/** One request to a server, as its client sees it: what kind of answer, and when. */
import { z } from 'zod';

const body = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
});

/** What came of a request. */
export interface Outcome {
  /** "200", or the status with the code of the refusal; "left", "lost" where there is no answer. */
  readonly kind: string;
  /** From asking to the whole answer, in milliseconds. */
  readonly time: number;
}

/** Asks, and leaves when `signal` is aborted. */
export async function outcome(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Outcome> {
  const began = performance.now();
  const took = (kind: string): Outcome => ({ kind, time: performance.now() - began });
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
    const [error] = body.parse(await response.json()).errors ?? [];
    return took(`${response.status}${error === undefined ? '' : ` ${error.extensions.code}`}`);
  } catch {
    return took(signal?.aborted === true ? 'left' : 'lost');
  }
}

/** How many of each kind, most first: "200: 812, 503 OVERLOADED: 40". */
export function kinds(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, count]) => `${kind}: ${count}`)
    .join(', ');
}
