/** Notices that the process which started this one is gone, also when it was killed and could not say so. */

/** How often to look, in milliseconds. */
const EVERY = 500;

/**
 * Calls `gone` once when the parent process ends. Looking does not keep this process alive.
 * @param parent gives the process id of the parent now
 */
export function whenOrphaned(gone: () => void, parent = () => process.ppid): void {
  const first = parent();
  const looking = setInterval(() => {
    if (parent() === first) return;
    clearInterval(looking);
    gone();
  }, EVERY);
  looking.unref();
}
