/** How a request is told that it asks for what it cannot have. */
import { GraphQLError } from 'graphql';
import { type Code, statusOf } from '../codes.ts';

/** An error that a client can mend: which limit or rule, and what to do. */
export const refusal = (code: Code, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: statusOf(code) ?? 400 } } });
