/** Tells the audit log what Apollo Server knows of a request: what was asked for, and what came of it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Asked } from './audit.ts';

/** The plugin for Apollo Server. */
export const auditPlugin = <Context extends { readonly asked: Asked }>(): ApolloServerPlugin<Context> => ({
  requestDidStart({ contextValue: { asked }, request }) {
    asked.query = request.query ?? null;
    asked.variables = request.variables ?? null;
    return Promise.resolve({
      didResolveOperation({ operation, operationName }) {
        asked.kind = operation?.operation ?? null;
        asked.operation = operationName;
        return Promise.resolve();
      },
      willSendResponse({ response: { body } }) {
        const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        const code = error?.extensions?.code;
        if (error !== undefined) asked.code = typeof code === 'string' ? code : 'UNKNOWN';
        return Promise.resolve();
      },
    });
  },
});
