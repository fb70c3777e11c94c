import { GraphQLError } from 'graphql';
import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { BadRequest } from '../../server/errors.ts';
import { mask } from '../../server/mask.ts';

const logged: unknown[] = [];
const masked = (original: Error) => {
  const error = new GraphQLError(original.message, { originalError: original, path: ['people'] });
  return mask((e) => logged.push(e))(error.toJSON(), error);
};
const neo4jError = (code: string, message: string) =>
  new neo4j.Neo4jError(message, code, '50N42', 'error: general processing exception', undefined);

it.each([
  ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL'],
  ['Neo.ClientError.Procedure.ProcedureCallFailed', 'INTERNAL'],
  ['Neo.ClientError.Statement.AccessMode', 'INTERNAL'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TIMEOUT'],
  ['ServiceUnavailable', 'UNAVAILABLE'],
])('%s becomes %s, in our words', (code, told) => {
  const answer = masked(neo4jError(code, 'Caused by: java.lang.RuntimeException: MATCH (n) RETURN n'));
  expect(answer.extensions?.code).toBe(told);
  expect(answer.path).toEqual(['people']);
  expect(JSON.stringify(answer)).not.toMatch(/neo|java|match|cypher/iu);
});

it('keeps what only the log should know for the log', () => {
  const original = new Error('secret');
  expect(JSON.stringify(masked(original))).not.toContain('secret');
  expect(logged).toContain(original);
});

it('passes on what the reader can mend', () => {
  expect(masked(new BadRequest('first: 900', 'is out of range.', 'Ask for 1 to 200.'))).toMatchObject({
    message: 'first: 900 is out of range. Ask for 1 to 200.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  const error = new GraphQLError('Cannot query field "x".', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
  expect(mask(() => undefined)(error.toJSON(), error)).toEqual(error.toJSON());
});
