/** What a request is told that gets no answer through no fault of its own, or too late. */
import { GraphQLError } from 'graphql';

/** Names why there is no answer, in `extensions.code`. */
export type UnansweredCode = 'TIMEOUT' | 'UNAVAILABLE' | 'OVERLOADED' | 'NOT_YET';

/** The HTTP status, and after how many seconds to ask again where the same question may then be answered. */
export const UNANSWERED: Readonly<
  Record<UnansweredCode, { readonly status: number; readonly retry?: number }>
> = {
  TIMEOUT: { status: 400 },
  UNAVAILABLE: { status: 503, retry: 2 },
  OVERLOADED: { status: 503, retry: 5 },
  NOT_YET: { status: 503, retry: 2 },
};

/** Whether a code is one of these. */
export const isUnanswered = (code: unknown): code is UnansweredCode =>
  typeof code === 'string' && Object.hasOwn(UNANSWERED, code);

const unanswered = (code: UnansweredCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The question takes longer than there is time. */
export const tookTooLong = (): GraphQLError =>
  unanswered('TIMEOUT', 'The answer took too long. Ask for less at a time.');

/** The database is away, or hangs. */
export const doesNotAnswer = (): GraphQLError =>
  unanswered('UNAVAILABLE', 'The database does not answer. Try again in a moment.');

/** Others were there first. */
export const tooManyAsk = (): GraphQLError =>
  unanswered('OVERLOADED', 'Too much is asked at once. Try again in a few seconds, or ask for less.');

/** What repeats is still being worked out. @param share the part that is done, 0 to 1; null where that is not known */
export const notYet = (share: number | null): GraphQLError =>
  unanswered(
    'NOT_YET',
    `What repeats is still being worked out${share === null ? '' : `, ${Math.floor(share * 100)} % of it is done`}. Ask again in a few seconds.`,
  );

/** For nobody to read: the client has gone. */
export const clientGone = (): GraphQLError =>
  new GraphQLError('The client went away.', { extensions: { code: 'CANCELLED' } });
