/** A file that is only added to, in parts of a size of which the last few are kept. */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes of a part. */
const PART = 8 * 1024 * 1024;
/** Parts beside the one that is written to. */
const KEPT = 9;

/** A log that lines are added to. */
export interface BoundedLog {
  add(line: string): void;
  /** Resolves when all that was added is written. */
  close(): Promise<void>;
}

/** Where it lies, and how large it grows. */
export interface LogPlace {
  /** `audit.ndjson`; older parts are `audit.1.ndjson` and so on. */
  readonly file: string;
  readonly part?: number;
  readonly kept?: number;
  /** Told when lines cannot be written, once until they can. */
  readonly failed: (error: unknown) => void;
}

const partOf = (file: string, number: number): string =>
  number === 0 ? file : file.replace(/(?=\.\w+$)/u, `.${number}`);

async function turnOver(file: string, kept: number): Promise<void> {
  for (let number = kept - 1; number >= 0; number--)
    await rename(partOf(file, number), partOf(file, number + 1)).catch(() => undefined);
}

/** Opens the log; nothing is made before the first line. */
export function boundedLog({ file, part = PART, kept = KEPT, failed }: LogPlace): BoundedLog {
  let waiting = '';
  let writing = Promise.resolve();
  let isFailing = false;
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      );
      if (size > 0 && size + Buffer.byteLength(text) > part) await turnOver(file, kept);
      await appendFile(file, text, { mode: 0o600 });
      isFailing = false;
    } catch (error) {
      if (!isFailing) failed(error);
      isFailing = true;
    }
  };
  return {
    add(line) {
      // What comes while a write is under way goes with the next.
      if (waiting === '') writing = writing.then(write);
      waiting += `${line}\n`;
    },
    close: () => writing,
  };
}
