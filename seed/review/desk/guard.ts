/** Keeps the desk to whoever was given its address: a token with every request, and no other web page. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

/** The header that carries the token. No other page may set it without asking first, and it is never allowed. */
export const TOKEN_HEADER = 'x-refrain-desk';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function isFromElsewhere(request: Request): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  return (
    (origin !== undefined && origin !== `http://${host ?? ''}`) ||
    (site !== undefined && site !== 'same-origin')
  );
}

/** Refuses, with 403, requests from other pages and those without the token of this run. */
export function guard(token: string): RequestHandler {
  const right = digest(token);
  return (request, response, next) => {
    response.set('Cache-Control', 'no-store');
    const given = request.get(TOKEN_HEADER) ?? '';
    if (isFromElsewhere(request)) response.status(403).json({ message: 'Other pages may not ask the desk.' });
    else if (!timingSafeEqual(digest(given), right))
      response.status(403).json({
        message: 'This desk was opened anew: use the address that `refrain review` printed last.',
      });
    else next();
  };
}
