/** Answers requests that fail before GraphQL sees them. */
import type { ErrorRequestHandler, Response } from 'express';
import { type Code, retryOf, statusOf } from './codes.ts';
import { LIMITS } from './limits/limits.ts';

interface HttpError {
  readonly status?: number;
  readonly type?: string;
}

/**
 * Refuses a request in the form in which GraphQL tells errors.
 * @param status that of the code where HTTP has no better one
 */
export function refuse(
  response: Response,
  code: Code,
  message: string,
  status = statusOf(code) ?? 400,
): void {
  const retry = retryOf(code);
  if (retry !== null) response.set('retry-after', String(retry));
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

/** A body that is too large or no JSON, told as GraphQL tells errors. */
export const unreadable: ErrorRequestHandler = (error: HttpError, _request, response, next) => {
  const status = error.status ?? 500;
  if (status >= 500 || response.headersSent) {
    next(error);
    return;
  }
  if (error.type === 'entity.too.large')
    refuse(
      response,
      'BODY_LIMIT',
      `This request has more than ${LIMITS.bytes} bytes. Ask in several requests.`,
    );
  else refuse(response, 'BAD_REQUEST', 'This request is not JSON. Send {"query": "…", "variables": {…}}.');
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
