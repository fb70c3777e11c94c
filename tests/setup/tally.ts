/** Counts the tests in what vitest's JSON reporter wrote. */
import { z } from 'zod';

const results = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Counts them; a file that cannot be read as tests is one failure, and so are results that are none. */
export function tally(json: string): Tally {
  let passed = 0;
  let failed = 0;
  try {
    for (const { status, assertionResults } of results.parse(JSON.parse(json)).testResults) {
      const count = (wanted: string) => assertionResults.filter((test) => test.status === wanted).length;
      passed += count('passed');
      failed += Math.max(count('failed'), status === 'failed' ? 1 : 0);
    }
  } catch {
    failed = 1;
  }
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
