/** The node types of the schema as a filter meets them: their labels, what names a node, and where relationships lead. */
import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { z } from 'zod';
import { directive, relationshipsOf } from '../directive.ts';

/** A relationship that a filter may follow. */
export interface Way {
  readonly kind: string;
  readonly direction: 'IN' | 'OUT';
  /** The type at the other end. */
  readonly other: string;
}

/** A node type. */
export interface NodeType {
  readonly type: string;
  readonly labels: readonly string[];
  /** The property that names a node; the database has an index of it. */
  readonly key: string;
  readonly ways: ReadonlyMap<string, Way>;
}

/** By name of the type. */
export type NodeTypes = ReadonlyMap<string, NodeType>;

const node = z.object({ labels: z.array(z.string()).optional() });

function nodeType(definition: ObjectTypeDefinitionNode): NodeType[] {
  const type = definition.name.value;
  const marked = directive(definition, 'node', node);
  if (marked === null) return [];
  const hasId = definition.fields?.some((field) => field.name.value === 'id') === true;
  return [
    {
      type,
      labels: marked.labels ?? [type],
      key: hasId ? 'id' : 'key',
      ways: new Map(relationshipsOf(definition).map((way) => [way.field, way])),
    },
  ];
}

/** Reads them from the definitions that @neo4j/graphql gets. */
export const nodeTypes = (document: DocumentNode): NodeTypes =>
  new Map(
    document.definitions
      .flatMap((d) => (d.kind === Kind.OBJECT_TYPE_DEFINITION ? nodeType(d) : []))
      .map((type) => [type.type, type]),
  );

/** The relationship that a field of a filter follows, and whether the field is that of its connection. */
export function wayOf(type: NodeType, field: string): { way: Way; isConnection: boolean } | null {
  const plain = type.ways.get(field);
  if (plain !== undefined) return { way: plain, isConnection: false };
  const way = field.endsWith('Connection') ? type.ways.get(field.slice(0, -'Connection'.length)) : undefined;
  return way === undefined ? null : { way, isConnection: true };
}
