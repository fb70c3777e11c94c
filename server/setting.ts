/** What a setting is, how it is read from the environment, and what values settings take. */
import { z } from 'zod';
import { readContact } from './contact.ts';
import { NotConfigured } from './errors.ts';

/** A setting as `docs/settings.md` describes it; `default` is empty where unset means "none". */
export interface Setting {
  readonly name: string;
  readonly default: string;
  readonly says: string;
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
/** Anything. */
export const text = z.string();
/** Something without spaces. */
export const word = z.string().regex(/^\S+$/);
/** Memory, as Java writes it: `512m`. */
export const size = z.string().regex(/^[1-9]\d*[mMgG]$/);
/** A time, as Neo4j writes it: `60s`. */
export const time = z.string().regex(/^[1-9]\d*(s|m|h)$/);
/** A port number. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65535);
/** Where a Neo4j answers, without user and password. */
export const boltAddress = z.string().refine((uri) => {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return url !== undefined && SCHEMES.includes(url.protocol) && url.hostname !== '' && url.username === '';
});

/** A base URL without user, password, query or fragment; without the slash at its end. */
export const webAddress = z
  .string()
  .refine((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return (
      url !== undefined &&
      ['http:', 'https:'].includes(url.protocol) &&
      `${url.username}${url.password}${url.search}${url.hash}` === ''
    );
  })
  .transform((address) => address.replace(/\/+$/u, ''));
/** An e-mail address or an https page; null where empty. */
export const contact = z
  .literal('')
  .transform(() => null)
  .or(
    z.string().transform((text, context) => {
      const read = readContact(text);
      if (read === undefined) context.addIssue('neither an e-mail address nor an https URL');
      return read ?? z.NEVER;
    }),
  );
const MILLISECONDS = { s: 1000, m: 60_000, h: 3_600_000 } as const;
// Node's fetch by itself waits no longer.
const LONGEST_ANSWER = 5 * MILLISECONDS.m;
/** A time of at most five minutes, in milliseconds. */
export const answerTime = time
  .transform(
    (said) => Number.parseInt(said, 10) * MILLISECONDS[z.enum(['s', 'm', 'h']).parse(said.slice(-1))],
  )
  .refine((milliseconds) => milliseconds <= LONGEST_ANSWER);

/** A whole number from 1; undefined where empty. */
export const number = z
  .literal('')
  .transform(() => undefined)
  .or(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/)
      .transform(Number),
  );

/** A setting that knows how it is read. */
export interface ReadableSetting<T> extends Setting {
  /** Throws NotConfigured with its name, its value and what it takes. */
  read(environment: Environment): T;
}

/** @param takes what it should be, in words */
export function setting<T>(
  name: string,
  type: z.ZodType<T>,
  fallback: string,
  takes: string,
  says: string,
): ReadableSetting<T> {
  return {
    name,
    default: fallback,
    says,
    read(environment) {
      const value = environment[name] ?? '';
      const parsed = type.safeParse(value === '' ? fallback : value);
      if (parsed.success) return parsed.data;
      const shown = value.replace(/\/\/[^/@]*@/, '//…@');
      throw new NotConfigured(
        `${name}="${shown}"`,
        `should be ${takes}.`,
        'docs/settings.md has every setting.',
      );
    },
  };
}
