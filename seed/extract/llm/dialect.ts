/** What of the protocol an endpoint understands: it is asked for everything, and for less when it refuses that. */
import type { CompletionRequest } from './complete.ts';

type Format = 'json_schema' | 'json_object' | 'text';
const SIMPLER: Readonly<Record<Format, Format | null>> = {
  json_schema: 'json_object',
  json_object: 'text',
  text: null,
};

/** How requests to one endpoint are written. */
export interface Dialect {
  /** The body of a request. */
  body(request: CompletionRequest): unknown;
  /**
   * Leaves out what was refused.
   * @param said what the endpoint says of it
   * @returns what is asked for no longer; null when nothing is left to leave out, or the refusal is about something else
   */
  simplify(said: string): string | null;
}

/** A dialect that begins with everything: an answer by schema, temperature 0, a fixed seed. */
export function dialect(model: string): Dialect {
  let format: Format = 'json_schema';
  const fixed = new Map<string, number>([
    ['temperature', 0],
    ['seed', 1],
  ]);
  return {
    body: ({ system, user, schema }) => ({
      model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      ...Object.fromEntries(fixed),
      stream: false,
      ...(format === 'text'
        ? {}
        : {
            response_format:
              format === 'json_object'
                ? { type: format }
                : { type: format, json_schema: { name: 'claims', strict: true, schema } },
          }),
    }),
    simplify(said) {
      for (const name of fixed.keys())
        if (new RegExp(`\\b${name}\\b`, 'iu').test(said)) {
          fixed.delete(name);
          return name;
        }
      if (/context|too long|max(?:imum)?[ _]tokens/iu.test(said)) return null;
      const [refused, simpler] = [format, SIMPLER[format]];
      if (simpler === null) return null;
      format = simpler;
      return `response_format ${refused}`;
    },
  };
}
