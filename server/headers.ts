/** Headers that keep the page to itself: it loads nothing from elsewhere, tells nobody, and cannot be framed. */
import type { RequestHandler } from 'express';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets them on every answer. */
export const headers: RequestHandler = (_request, response, next) => {
  response.set(HEADERS);
  next();
};

const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Whether a server that listens on this is reached from this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host) || host === '::1';

/**
 * Refuses requests for another host's name: a page elsewhere could else have its name point to this machine, and read
 * what only this machine may. Where the server listens to the network, the names it goes by are not known.
 * @param host what the server listens on
 */
export const ownHost =
  (host: string): RequestHandler =>
  (request, response, next) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/u, '');
    if (!isLoopback(host) || LOOPBACK.includes(name)) next();
    else response.status(421).type('text/plain').send('This server answers to localhost only.\n');
  };
