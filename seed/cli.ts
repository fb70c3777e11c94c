/** The command line: `./refrain <command>`, with the terminal that it is called from. */
import { createInterface } from 'node:readline/promises';
import { runRefrain } from './program.ts';
import { sayFailure } from './commands/failure.ts';

// Who reads only the beginning, as `head` does, has what they wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const { message, code } = sayFailure(error, 'standard output');
    if (stream === process.stdout) process.stderr.write(`${message}\n`);
    process.exit(code);
  });

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

async function agree(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
process.exitCode = await runRefrain(process.argv.slice(2), {
  out: line(process.stdout),
  err: line(process.stderr),
  ...(isTerminal ? { agree } : {}),
});
