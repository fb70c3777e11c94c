/** How much memory a process holds. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const KIB = 1024;
const MB = 1_000_000;

/** Resident memory in MB: from /proc where there is one, else as `ps` tells it. Throws when there is neither. */
export function residentMemory(pid: number): number {
  return (kibibytes(pid) * KIB) / MB;
}

function kibibytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  }
}
