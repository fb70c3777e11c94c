/** The form of an answer as JSON Schema, for endpoints that hold a model to one. */
import type { Model } from '../../../server/model.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const list = (items: Schema): Schema => ({ type: 'array', items });
const value: Schema = { anyOf: [text, { type: 'number' }, { type: 'boolean' }] };

/** Everything is required and nothing else allowed: the strict subset that endpoints share. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const end = object({ key: text, as: maybe(text) });

/** The schema for a model: its types and kinds are the only ones. */
export function answerSchema({ entities, relationships, attributes }: Model): Schema {
  const kinds = [...relationships.keys(), ...attributes.keys()];
  return object({
    entities: list(
      object({
        key: text,
        type: { type: 'string', enum: [...entities.keys()] },
        name: maybe(text),
        label: maybe(text),
        otherNames: list(text),
      }),
    ),
    claims: list(
      object({
        kind: { type: 'string', enum: kinds },
        from: end,
        to: maybe(end),
        value: maybe(value),
        qualifiers: list(object({ name: text, value })),
        inCase: maybe(text),
        when: maybe(
          object({ edtf: maybe(text), said: text, year: { type: 'string', enum: ['text', 'publication'] } }),
        ),
        quote: text,
        before: maybe(text),
        after: maybe(text),
        context: list(text),
        hedge: maybe(text),
        by: list(object({ key: maybe(text), words: maybe(text) })),
        polarity: { type: 'string', enum: ['affirmed', 'denied'] },
      }),
    ),
  });
}
