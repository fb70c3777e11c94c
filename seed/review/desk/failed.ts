/** Answers requests to the desk that fail. */
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { InvalidFile, RefrainError } from '../../../server/errors.ts';

/** What went wrong, as JSON, in words for the reader. */
export const failed =
  (log: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof RefrainError)
      response.status(error instanceof InvalidFile ? 500 : 404).json({ message: error.message });
    else if (error instanceof z.core.$ZodError || (error instanceof Error && 'status' in error))
      response.status(400).json({ message: 'This request cannot be understood.' });
    else {
      log(error);
      response.status(500).json({ message: 'Something went wrong here.' });
    }
  };
