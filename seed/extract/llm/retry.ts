/** Which failures of a request may pass, and how long to wait before it is made again. */
import { NoReply, type Reply } from './reply.ts';

/** How often a request is made at most. */
export const ATTEMPTS = 4;

/** The longest wait before a further attempt, in milliseconds; who asks for more is told to come back later. */
export const LONGEST_WAIT = 60_000;

const PASSING_CODES = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether the same request may be answered a little later. */
export function mayPass(outcome: Reply | NoReply): boolean {
  if (outcome instanceof NoReply) return outcome.why === 'network' && PASSING_CODES.has(outcome.code);
  return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
}

/**
 * How long to wait, in milliseconds: as `Retry-After` says (RFC 9110, 10.2.3: seconds or a date), else 1, 2, 4 s.
 * @param attempt how many were made, from 1
 * @param now milliseconds since 1970
 */
export function waitAfter(attempt: number, retryAfter: string | null, now: number): number {
  const asked = retryAfter?.trim() ?? '';
  if (/^\d+$/u.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? 1000 * 2 ** (attempt - 1) : Math.max(0, date - now);
}
