/** Answers requests that fail before GraphQL sees them. */
import type { ErrorRequestHandler } from 'express';
import { LIMITS } from './limits/refusal.ts';

interface HttpError {
  readonly status?: number;
  readonly type?: string;
}

/** A body that is too large or no JSON, told as GraphQL tells errors. */
export const unreadable: ErrorRequestHandler = (error: HttpError, _request, response, next) => {
  const status = error.status ?? 500;
  if (status >= 500 || response.headersSent) {
    next(error);
    return;
  }
  const [code, message] =
    error.type === 'entity.too.large'
      ? ['BODY_LIMIT', `This request has more than ${LIMITS.bytes} bytes. Ask in several requests.`]
      : ['BAD_REQUEST', 'This request is not JSON. Send {"query": "…", "variables": {…}}.'];
  response.status(400).json({ errors: [{ message, extensions: { code } }] });
};

/** Anything else, in plain words; what is our fault goes to the log. */
export const failed =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error: HttpError, _request, response, next) => {
    const status = error.status ?? 500;
    if (status >= 500) log(error);
    if (response.headersSent) {
      next(error);
      return;
    }
    const words = status >= 500 ? 'Something went wrong here.' : 'This request cannot be understood.';
    response.status(status).type('text/plain').send(`${words}\n`);
  };
