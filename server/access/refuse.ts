/** How a request is turned away before anything is asked: GraphQL is told as GraphQL tells errors, a browser in a line. */
import type { Request, Response } from 'express';

/** Why, and what to do. */
export interface Refusal {
  readonly status: number;
  /** In the table of docs/graphql.md. */
  readonly code: string;
  readonly message: string;
}

/** Answers with it. */
export function refuse(request: Request, response: Response, { status, code, message }: Refusal): void {
  response.status(status).set('Cache-Control', 'no-store');
  if (request.originalUrl.startsWith('/graphql'))
    response.json({ errors: [{ message, extensions: { code } }] });
  else response.type('text/plain').send(`${message}\n`);
}
