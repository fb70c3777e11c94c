/** What values of settings look like. */
import { z } from 'zod';

/** Any words, none among them. */
export const text = z.string();
/** One word. */
export const word = z.string().regex(/^\S+$/);
/** As Java and Neo4j write a size: `512m`. */
export const size = z.string().regex(/^[1-9]\d*[mMgG]$/);
/** As Neo4j writes a time: `60s`. */
export const time = z.string().regex(/^[1-9]\d*(s|m|h)$/);
/** A port; 0 stands for a free one. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65535);

/** Says what `port` takes. */
export const PORT_NUMBER = 'a number from 0 to 65535';

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
