/** What a request gives for an argument, before defaults hide what it leaves open: its text with the variables put in. */
import { Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

/** A value as it was given. */
export type Given =
  | { readonly is: 'leaf'; readonly value: unknown }
  | { readonly is: 'null' }
  | { readonly is: 'unset'; readonly variable: string }
  | { readonly is: 'list'; readonly items: readonly Given[] }
  | { readonly is: 'object'; readonly fields: readonly (readonly [string, Given])[] };

/** What is given for each variable of an operation, by its name. */
export type Variables = (name: string) => Given;

function ofData(value: unknown): Given {
  if (value === null) return { is: 'null' };
  if (Array.isArray(value)) return { is: 'list', items: value.map(ofData) };
  if (typeof value !== 'object') return { is: 'leaf', value };
  return { is: 'object', fields: Object.entries(value).map(([name, field]) => [name, ofData(field)]) };
}

/** Reads a value of a query. How deep it may be is checked before: `nesting.ts`. */
export function given(node: ValueNode, variables: Variables): Given {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables(node.name.value);
    case Kind.NULL:
      return { is: 'null' };
    case Kind.LIST:
      return { is: 'list', items: node.values.map((value) => given(value, variables)) };
    case Kind.OBJECT:
      return {
        is: 'object',
        fields: node.fields.map((field) => [field.name.value, given(field.value, variables)]),
      };
    default:
      return { is: 'leaf', value: node.value };
  }
}

/** The variables of an operation: as they were sent, else by their defaults, else unset. */
export function variablesOf(
  operation: OperationDefinitionNode,
  sent: Readonly<Record<string, unknown>>,
): Variables {
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map((d) => [d.variable.name.value, d.defaultValue]),
  );
  const unset = (variable: string): Given => ({ is: 'unset', variable });
  return (name) => {
    if (Object.hasOwn(sent, name) && sent[name] !== undefined) return ofData(sent[name]);
    const fallback = defaults.get(name);
    return fallback === undefined ? unset(name) : given(fallback, unset);
  };
}
