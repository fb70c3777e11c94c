/** What is kept of who asked: one line of JSON a request, without names and questions unless they are asked for. */
import { join } from 'node:path';
import type { Audit } from '../settings/serving.ts';
import { kindOf } from './address.ts';
import { boundedLog } from './bounded-log.ts';

/** What is known of a request when it was answered. */
export interface Asked {
  /** The name of the token that it came with. */
  token: string | null;
  address: string;
  /** `query`, or what was asked for instead; null where it was not read. */
  kind: string | null;
  status: number;
  /** Of the first error, or GONE where the client left before the end. */
  code: string | null;
  /** From the first byte to the last, in milliseconds. */
  ms: number;
  cost: number | null;
  operation: string | null;
  query: string | null;
  variables: unknown;
}

/** A request of which nothing is known yet. */
export const unasked = (address: string): Asked => ({
  token: null,
  address,
  kind: null,
  status: 0,
  code: null,
  ms: 0,
  cost: null,
  operation: null,
  query: null,
  variables: null,
});

/** Statuses of requests that were not let in. They have a file of their own: a flood of them pushes out none that were. */
const TURNED_AWAY: ReadonlySet<number> = new Set([401, 421, 429]);

/** A line of the log. @param detail `full` adds address, operation, question and variables */
export function sayAsked(asked: Asked, at: Date, detail: Exclude<Audit, 'off'>): string {
  const { token, address, kind, status, code, ms, cost, operation, query, variables } = asked;
  const from = kindOf(address);
  const fact = { at: at.toISOString(), token, from, kind, status, code, ms, cost };
  return JSON.stringify(detail === 'on' ? fact : { ...fact, address, operation, query, variables });
}

/** Keeps what was asked. */
export interface Auditor {
  keep(asked: Asked): void;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

/** The folder of the two logs. */
export const auditFolder = (dataFolder: string): string => join(dataFolder, 'audit');

/** Begins to keep. @param failed told when a log cannot be written */
export function auditor(
  dataFolder: string,
  detail: Exclude<Audit, 'off'>,
  failed: (error: unknown) => void,
  now: () => Date = () => new Date(),
): Auditor {
  const open = (name: string) => boundedLog({ file: join(auditFolder(dataFolder), name), failed });
  const answered = open('asked.ndjson');
  const refused = open('refused.ndjson');
  return {
    keep: (asked) => (TURNED_AWAY.has(asked.status) ? refused : answered).add(sayAsked(asked, now(), detail)),
    async close() {
      await Promise.all([answered.close(), refused.close()]);
    },
  };
}
