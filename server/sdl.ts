/** The text of the model: the files of `server/schema/` as one document, each type whole. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { InvalidFile } from './errors.ts';

const FOLDER = new URL('schema/', import.meta.url);

/** The SDL of some subjects of the model: files of `server/schema/`, by name. */
export const sdlOf = (wanted: (subject: string) => boolean): string =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.graphql') && wanted(name.slice(0, -'.graphql'.length)))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');

/** The SDL of the whole model. */
export const modelSdl = (): string => sdlOf(() => true);

type Extended = ObjectTypeDefinitionNode | EnumTypeDefinitionNode;
type Extension = ObjectTypeExtensionNode | EnumTypeExtensionNode;

const isExtended = (node: DefinitionNode): node is Extended =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION;
const isExtension = (node: DefinitionNode): node is Extension =>
  node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.ENUM_TYPE_EXTENSION;

function whole(node: Extended, added: readonly Extension[]): Extended {
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) {
    const values = added.flatMap((e) => (e.kind === Kind.ENUM_TYPE_EXTENSION ? (e.values ?? []) : []));
    return { ...node, values: [...(node.values ?? []), ...values] };
  }
  const fields = added.flatMap((e) => (e.kind === Kind.OBJECT_TYPE_EXTENSION ? (e.fields ?? []) : []));
  return { ...node, fields: [...(node.fields ?? []), ...fields] };
}

/**
 * Parses the SDL of the model and puts what one file adds to a type or an enum of another (`extend type`, `extend enum`)
 * where it belongs, so that a subject stands in its file whole, both ends of its relationships included.
 * @throws GraphQLError when the SDL does not parse, InvalidFile when something is extended that is not there
 */
export function modelDocument(sdl: string): DocumentNode {
  const { definitions } = parse(sdl);
  const known = new Map(definitions.filter(isExtended).map((d) => [d.name.value, d.kind]));
  const extensions = definitions.filter(isExtension);
  for (const { kind, name } of extensions) {
    const [word, wanted] =
      kind === Kind.OBJECT_TYPE_EXTENSION
        ? ['type', Kind.OBJECT_TYPE_DEFINITION]
        : ['enum', Kind.ENUM_TYPE_DEFINITION];
    if (known.get(name.value) !== wanted)
      throw new InvalidFile(
        'server/schema:',
        `\`extend ${word} ${name.value}\`, and there is no ${word} ${name.value}.`,
        `Write the ${word} first, or mend its name.`,
      );
  }
  return {
    kind: Kind.DOCUMENT,
    definitions: definitions.flatMap((node): DefinitionNode[] => {
      if (isExtension(node)) return [];
      if (!isExtended(node)) return [node];
      return [
        whole(
          node,
          extensions.filter((e) => e.name.value === node.name.value),
        ),
      ];
    }),
  };
}
