/** The settings of the server: where it listens, under which names, for whom, and what it keeps of that. */
import { z } from 'zod';
import { type Environment, setting } from './setting.ts';
import { number, port, PORT_NUMBER, word } from './shapes.ts';

const HOST_NAME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?|\[[\da-fA-F:.]+\])$/u;
const hostNames = z
  .string()
  .transform((names) =>
    names
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  )
  .pipe(z.array(z.string().regex(HOST_NAME)));

const rate = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number);

/** What is kept of who asked: nothing, the fact alone, or also their address and their question. */
export const AUDITS = ['off', 'on', 'full'] as const;

/** One of them. */
export type Audit = (typeof AUDITS)[number];

/** The server, as it meets others. */
export interface ServingSettings {
  readonly host: string;
  readonly port: number;
  /** Names that the server answers to, besides those of this machine; lower case. */
  readonly hosts: readonly string[];
  /** Requests a minute that a client may send, where others can ask. */
  readonly rate: number;
  /** What is kept of who asked; null where none is set. */
  readonly audit: Audit | null;
  /** How many heavy questions the database answers at once; undefined where this machine decides. */
  readonly heavyAtOnce: number | undefined;
}

/** In the order of `docs/settings.md`. */
export const servingSettings = {
  host: setting(
    'HOST',
    word,
    '127.0.0.1',
    'an address of this machine',
    'Where the page and GraphQL listen.',
  ),
  port: setting('PORT', port, '4000', PORT_NUMBER, 'The port of the page and GraphQL; 0 takes a free one.'),
  hosts: setting(
    'REFRAIN_HOSTS',
    hostNames,
    '',
    'names such as refrain.example.org,10.0.0.5, with a comma between, without scheme and port',
    'The names that it answers to, besides those of this machine: what a browser has as the host. Unset: on loopback no other, elsewhere any.',
  ),
  rate: setting(
    'REFRAIN_RATE',
    rate,
    '1200',
    'a whole number of requests a minute',
    'How many requests a minute a client may send when it does not listen on loopback: a client is a token, else an address.',
  ),
  audit: setting(
    'REFRAIN_AUDIT',
    z.enum(AUDITS).or(z.literal('').transform(() => null)),
    '',
    'off, on or full',
    'What is kept of who asked: `off`, `on`, or `full` with addresses and questions. Unset: on where others can ask, off on loopback.',
  ),
  heavyAtOnce: setting(
    'REFRAIN_HEAVY_AT_ONCE',
    number,
    '',
    'a whole number from 1 to 9999',
    'How many heavy questions the database answers at once; others wait, or are refused. Unset: half as many as this machine has cores.',
  ),
};

/** The server. Throws NotConfigured. */
export const readServing = (environment: Environment): ServingSettings => ({
  host: servingSettings.host.read(environment),
  port: servingSettings.port.read(environment),
  hosts: servingSettings.hosts.read(environment),
  rate: servingSettings.rate.read(environment),
  audit: servingSettings.audit.read(environment),
  heavyAtOnce: servingSettings.heavyAtOnce.read(environment),
});
