/** The command line as a test types it: words in, the two streams and the exit code out, without a process. */
import { runRefrain } from '../../seed/program.ts';

/** What came of a command. */
export interface Typed {
  readonly code: number;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/**
 * Runs a command line.
 * @param answer what whoever sits at the terminal says when asked; nobody does when absent
 */
export async function refrain(words: readonly string[], answer?: boolean): Promise<Typed> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runRefrain(words, {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    ...(answer === undefined
      ? {}
      : {
          agree(question: string) {
            err.push(question);
            return Promise.resolve(answer);
          },
        }),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
