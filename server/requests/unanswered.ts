/** What a request is told that gets no answer through no fault of its own, or too late. */
import { GraphQLError } from 'graphql';
import type { Code } from '../codes.ts';

/** A code of the table, and what a client reads beside it. */
export interface Told {
  readonly code: Code;
  readonly message: string;
}

const unanswered = ({ code, message }: Told): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The question takes longer than there is time. */
export const TOOK_TOO_LONG: Told = {
  code: 'TIMEOUT',
  message: 'The answer took too long. Ask for less at a time.',
};

/** The same, as an error. */
export const tookTooLong = (): GraphQLError => unanswered(TOOK_TOO_LONG);

/** The database is away, or hangs. */
export const DOES_NOT_ANSWER: Told = {
  code: 'UNAVAILABLE',
  message: 'The database does not answer. Try again in a moment.',
};

/** The same, as an error. */
export const doesNotAnswer = (): GraphQLError => unanswered(DOES_NOT_ANSWER);

/** Others were there first. */
export const tooManyAsk = (): GraphQLError =>
  unanswered({
    code: 'OVERLOADED',
    message: 'Too much is asked at once. Try again in a few seconds, or ask for less.',
  });

/** What repeats is still being worked out. @param share the part that is done, 0 to 1; null where that is not known */
export const notYet = (share: number | null): GraphQLError =>
  unanswered({
    code: 'NOT_YET',
    message: `What repeats is still being worked out${share === null ? '' : `, ${Math.floor(share * 100)} % of it is done`}. Ask again in a few seconds.`,
  });

/** Says that nobody will read the answer. */
const CANCELLED = 'CANCELLED';

/** For nobody to read: the client has gone. */
export const clientGone = (): GraphQLError =>
  new GraphQLError('The client went away.', { extensions: { code: CANCELLED } });

/** Whether an error only says that the client has gone. */
export const isForNobody = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === CANCELLED;
