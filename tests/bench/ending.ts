/** Leaves nothing behind: what was started is stopped and what was made is removed, on Ctrl-C as well. */

/** Work that undoes something; the last registered is done first. */
export interface Ending {
  add(undo: () => Promise<void> | void): void;
  /** Whether it is under way, or over. */
  hasBegun(): boolean;
  /** Undoes everything, once; later calls wait for the first. */
  run(): Promise<void>;
}

/** An ending that also runs when the process is asked to stop. */
export function ending(): Ending {
  const undone: (() => Promise<void> | void)[] = [];
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (let undo = undone.pop(); undo !== undefined; undo = undone.pop())
      try {
        await undo();
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
      }
  };
  const end: Ending = {
    add: (undo) => undone.push(undo),
    hasBegun: () => running !== undefined,
    run: () => (running ??= run()),
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      process.stderr.write('\nStopping …\n');
      void end.run().finally(() => process.exit(130));
    });
  return end;
}
