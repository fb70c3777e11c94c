/** A GraphQL document with the parser of its answer. */
import * as z from 'zod/mini';
import { selection } from './shape.ts';

/** A query: its text, and what its answer has to look like. */
export interface Document<Answer> {
  readonly text: string;
  parse(data: unknown): Answer;
}

/**
 * Builds a query from the shapes of its root fields.
 * `heading` is the operation's name with its variables, `fields` says with which arguments each field is asked.
 */
export function document<const Shapes extends z.core.$ZodShape>(
  heading: string,
  fields: Record<keyof Shapes & string, string>,
  shapes: Shapes,
): Document<z.core.output<z.ZodMiniObject<Shapes>>> {
  const parser = z.object(shapes);
  const body = Object.entries<z.core.$ZodType>(parser.def.shape).map(
    ([name, shape]) => `${name}${fields[name] ?? ''}${selection(shape)}`,
  );
  return { text: `query ${heading} { ${body.join(' ')} }`, parse: (data) => parser.parse(data) };
}
