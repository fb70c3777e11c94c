/** The door of the server: by which name it is asked for, who asks, how often, and what is kept of that. */
import type { Request, RequestHandler, Response } from 'express';
import type { Config } from '../config.ts';
import { clientOf, plainAddress } from './address.ts';
import { type Asked, auditor, unasked } from './audit.ts';
import { goesBy, isOnlyHere, wrongHost } from './hosts.ts';
import { watchKeys } from './keys.ts';
import { countRates } from './rates.ts';
import { refuse, type Refusal } from './refuse.ts';

/** What the door is set by. */
export type DoorSettings = Pick<Config, 'host' | 'hosts' | 'rate' | 'audit'> & {
  /** Absolute; null has no tokens and keeps nothing. */
  readonly dataFolder: string | null;
};

/** What the door needs from outside. */
export interface DoorParts extends DoorSettings {
  readonly log: (error: unknown) => void;
  /** In milliseconds. */
  readonly now?: (() => number) | undefined;
}

/** Handlers to stand before all others, and before what answers from the graph. */
export interface Door {
  readonly name: RequestHandler;
  readonly client: RequestHandler;
  /** Notes what is asked, for the log. */
  readonly note: RequestHandler;
  /** What is noted of the request that this answers. */
  asked(response: Response): Asked;
  /** Who asks, as far as one can be told from another: by token, else by address. */
  readonly whose: (response: Response) => string;
  /** Resolves when all is written. */
  close(): Promise<void>;
}

const WITHOUT: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'This server asks for a token. Send it as "Authorization: Bearer <token>".',
};
const UNKNOWN: Refusal = {
  ...WITHOUT,
  message: 'This token is not known here, or was taken back. Ask whoever runs this server for another.',
};
const tooOften = (seconds: number): Refusal => ({
  status: 429,
  code: 'RATE_LIMIT',
  message: `Too many requests. Try again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
});

const addressOf = (request: Request): string => plainAddress(request.socket.remoteAddress ?? '');

/** Hangs the door. On a machine of its own it asks for no token and counts nothing. */
export function hangDoor({ log, now = () => performance.now(), ...settings }: DoorParts): Door {
  const { dataFolder, rate } = settings;
  const isOpen = isOnlyHere(settings);
  const detail = settings.audit ?? (isOpen ? 'off' : 'on');
  const keys = isOpen || dataFolder === null ? null : watchKeys(dataFolder, log);
  const audit = detail === 'off' || dataFolder === null ? null : auditor(dataFolder, detail, log);
  const rates = countRates(now);
  const noted = new WeakMap<Response, Asked>();
  const askedOf = (response: Response): Asked => noted.get(response) ?? unasked('');
  const tokens = new WeakMap<Response, string>();
  const whose = (response: Response): string => {
    const token = tokens.get(response);
    return token === undefined ? `address ${clientOf(addressOf(response.req))}` : `token ${token}`;
  };
  const turnAway = (request: Request, response: Response, refusal: Refusal): void => {
    askedOf(response).code = refusal.code;
    refuse(request, response, refusal);
  };
  const note: RequestHandler = (request, response, next) => {
    const asked = unasked(addressOf(request));
    noted.set(response, asked);
    const began = now();
    response.once('close', () => {
      asked.status = response.statusCode;
      if (!response.writableFinished) asked.code = 'GONE';
      asked.ms = Math.round(now() - began);
      audit?.keep(asked);
    });
    next();
  };
  return {
    note,
    name: (request, response, next) => {
      if (goesBy(settings, request.headers.host ?? '')) next();
      else turnAway(request, response, wrongHost(settings));
    },
    client: (request, response, next) => {
      if (isOpen) {
        next();
        return;
      }
      const { authorization } = request.headers;
      const token = keys?.find(authorization) ?? null;
      askedOf(response).token = token?.name ?? null;
      if (token !== null) tokens.set(response, token.name);
      const wait = rates.take(whose(response), token?.rate ?? rate);
      if (wait > 0) {
        response.set('Retry-After', String(wait));
        turnAway(request, response, tooOften(wait));
      } else if (token === null && keys?.areAsked() === true) {
        response.set('WWW-Authenticate', 'Bearer realm="Refrain"');
        turnAway(request, response, authorization === undefined ? WITHOUT : UNKNOWN);
      } else next();
    },
    asked: askedOf,
    whose,
    close: () => audit?.close() ?? Promise.resolve(),
  };
}
