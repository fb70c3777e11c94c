/** Turns the shape that an answer must have into the fields to ask for, so that the two cannot differ. */
import * as z from 'zod/mini';

// Without this, the parser probes for `eval`, which the page's content policy forbids and would report.
z.config({ jitless: true });

/** The selection set that fetches a shape: empty for scalars, `{ a b { c } }` for objects and lists of them. */
export function selection(shape: z.core.$ZodType): string {
  if (shape instanceof z.ZodMiniNullable) return selection(shape.def.innerType);
  if (shape instanceof z.ZodMiniArray) return selection(shape.def.element);
  if (!(shape instanceof z.ZodMiniObject)) return '';
  const fields = Object.entries(shape.def.shape).map(([name, field]) =>
    field instanceof z.core.$ZodType ? `${name}${selection(field)}` : name,
  );
  return ` { ${fields.join(' ')} }`;
}
