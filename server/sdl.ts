/** The text of the model: the files of `server/schema/` as one document, each type whole. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { InvalidFile } from './errors.ts';

const FOLDER = new URL('schema/', import.meta.url);

/** The SDL of the model: all files of `server/schema/`, by name. */
export const modelSdl = (): string =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');

const isType = (node: DefinitionNode): node is ObjectTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION;

/**
 * Parses the SDL of the model and puts what one file adds to a type of another (`extend type`) where it belongs, so
 * that a subject stands in its file whole, both ends of its relationships included.
 * @throws GraphQLError when the SDL does not parse, InvalidFile when a type is extended that is not there
 */
export function modelDocument(sdl: string): DocumentNode {
  const { definitions } = parse(sdl);
  const types = new Set(definitions.filter(isType).map((d) => d.name.value));
  const added = new Map<string, FieldDefinitionNode[]>();
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const { name, fields = [] } = node;
    if (!types.has(name.value))
      throw new InvalidFile(
        'server/schema:',
        `\`extend type ${name.value}\`, and there is no type ${name.value}.`,
        'Write the type first, or mend its name.',
      );
    added.set(name.value, [...(added.get(name.value) ?? []), ...fields]);
  }
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.flatMap((node): DefinitionNode[] => {
      if (node.kind === Kind.OBJECT_TYPE_EXTENSION) return [];
      if (!isType(node)) return [node];
      return [{ ...node, fields: [...(node.fields ?? []), ...(added.get(node.name.value) ?? [])] }];
    }),
  };
}
