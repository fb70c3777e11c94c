/** Under which names the server answers: a page elsewhere could else point its own name here, and read what it gets. */
import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { refuse, type Refusal } from './refuse.ts';

const NAMES = ['[::1]', '::1', 'localhost'];
const EVERY_ADDRESS = ['0.0.0.0', '::'];

/** Whether a name leads to this machine, whoever asks. */
export const isLoopback = (name: string): boolean =>
  NAMES.includes(name) || /^127(?:\.\d{1,3}){3}$/u.test(name);

/** Where the server listens, and under which other names. */
export type Place = Pick<Config, 'host' | 'hosts'>;

/** Whether only this machine can ask: it listens on loopback, and goes by no name of elsewhere. */
export const isOnlyHere = ({ host, hosts }: Place): boolean => isLoopback(host) && hosts.every(isLoopback);

/** The name in a `Host` header: without the port, in lower case. */
const nameIn = (header: string): string => header.toLowerCase().replace(/:\d+$/u, '').replace(/\.$/u, '');

/**
 * Whether the server goes by the name in a `Host` header. The names of loopback are nobody else's; where it listens to
 * a network and no names are set, any is taken for its own.
 */
export function goesBy({ host, hosts }: Place, header: string): boolean {
  if (hosts.length === 0 && !isLoopback(host)) return true;
  const name = nameIn(header);
  const own = EVERY_ADDRESS.includes(host) ? [] : [host, `[${host}]`];
  return isLoopback(name) || [...hosts, ...own].includes(name);
}

/** What whoever asks for another name is told. */
export const wrongHost = (place: Place): Refusal => ({
  status: 421,
  code: 'WRONG_HOST',
  message: isOnlyHere(place)
    ? 'This server answers to localhost only.'
    : 'This server does not go by that name. Whoever runs it can add it to REFRAIN_HOSTS.',
});

/** Refuses, with 421, requests for another name. */
export const ownHost =
  (place: Place): RequestHandler =>
  (request, response, next) => {
    if (goesBy(place, request.headers.host ?? '')) next();
    else refuse(request, response, wrongHost(place));
  };
