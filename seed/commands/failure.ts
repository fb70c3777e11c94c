/** What the terminal says of an error: where, what, what to do; and the exit code that it ends with. */
import { BadRequest, InvalidFile, RefrainError, SourceChanged } from '../../server/errors.ts';

/** The exit codes, as docs/terminal.md has them. */
export const EXIT = {
  /** What was asked is done. */
  done: 0,
  /** Something in the files is to be mended. */
  mend: 1,
  /** It cannot be asked so. */
  asked: 2,
  /** Something around Refrain is not as it has to be. */
  outside: 3,
  /** Refrain itself is wrong. */
  fault: 70,
} as const;

/** A message, and an exit code. */
export interface Failure {
  readonly message: string;
  readonly code: number;
}

/** What the system says, and what to do; others are named by their code. */
const SYSTEM: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  EACCES: ['may not be read or written by you', 'Change its rights, or name another place.'],
  EPERM: ['may not be changed by you', 'Change its rights, or name another place.'],
  EROFS: ['lies on a disk that can only be read', 'Name another place.'],
  ENOSPC: ['finds no room on the disk', 'Make room, then run this again.'],
  EDQUOT: ['finds no room in your share of the disk', 'Make room, then run this again.'],
  ENOENT: ['is not there', 'Check the name.'],
  ENOTDIR: ['leads through something that is no folder', 'Check the name.'],
  EISDIR: ['is a folder where a file should be', 'Move it away, or name another place.'],
  EEXIST: ['is there already', 'Move it away, or name another place.'],
  EMFILE: ['cannot be opened: too many files are', 'Close other programs, then run this again.'],
};

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';

const isOfDatabase = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && error.name === 'Neo4jError';

function codeOf(error: RefrainError): number {
  if (error instanceof BadRequest) return EXIT.asked;
  return error instanceof InvalidFile || error instanceof SourceChanged ? EXIT.mend : EXIT.outside;
}

/**
 * Says an error. Only a fault of Refrain's own comes with where in the program it happened.
 * @param place where it happened, for an error that does not say so
 */
export function sayFailure(error: unknown, place = ''): Failure {
  if (error instanceof RefrainError) return { message: error.message, code: codeOf(error) };
  if (isOfSystem(error)) {
    const code = String(error.code);
    const [what, advice] = SYSTEM[code] ?? ['cannot be used', ''];
    const where = error.path ?? (place === '' ? String(error.syscall) : place);
    return {
      message: `${where}: ${what} (${code}).${advice === '' ? '' : `\n  ${advice}`}`,
      code: EXIT.outside,
    };
  }
  if (isOfDatabase(error))
    return {
      message: `The database: ${error.message.split('\n', 1)[0] ?? ''} (${error.code}).\n  Check that it runs, then run this again: what was not loaded whole was not loaded.`,
      code: EXIT.outside,
    };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: `This is a fault of Refrain's own. Please report it with these lines:\n${trace}`,
    code: EXIT.fault,
  };
}
