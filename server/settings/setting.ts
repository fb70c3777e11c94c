/** What a setting is: a name in the environment, what it is for, what it takes, and its value when it is not set. */
import type { z } from 'zod';
import { NotConfigured } from '../errors.ts';

/** A setting as `docs/settings.md` describes it; `default` is empty where unset means "none". */
export interface Setting {
  readonly name: string;
  readonly default: string;
  readonly says: string;
}

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that can be read. */
export interface ReadableSetting<T> extends Setting {
  /** Throws NotConfigured with the setting's name, its value and what it takes. */
  read(environment: Environment): T;
}

/**
 * Describes a setting.
 * @param fallback its value when it is not set
 * @param takes what it takes, as the refusal of another value says it
 */
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
