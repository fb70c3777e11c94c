/** The schema that the server runs: the model and the queries of our own, in the words of @neo4j/graphql. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { describe, relationshipsOf } from './directive.ts';
import type { Model } from './model.ts';
import { modelDocument } from './sdl.ts';
import { isWithin, joinsCases } from './within.ts';

/** How many of a list an answer holds when the query does not say, and at most. */
export const PAGE = { default: 50, max: 500 };

const LIMIT = `@limit(default: ${PAGE.default}, max: ${PAGE.max})`;

// The API has no use for these: the page reads how a type is drawn from a generated file.
const LEFT_OUT = new Set(['Entity', 'Evidence', 'Shape', 'CaseSide']);

const OURS = new Set(
  'entity kind qualifier single dates feature family part role facet gazetteer within makes'.split(' '),
);

const FACET_FIELDS = `type Facet {
  "Of the person."
  id: ID!
  "The spelling to show."
  name: String!
  "Every other spelling that a source uses."
  otherNames: [String!]!
  "In how many cases the person stands: what joins the two is not only denied; docs/counts.md says what does."
  caseCount: Int!
  "How many if every open judgement among these cases were decided to be one."
  caseCountIfSame: Int!
  "Derived from relationships and descriptions: an index, to be read with \`parts\`."
  roles: [Role!]!
  "The roles, each with the marks of the best statement it rests on."
  parts: [Part!]! @cypher(statement: "UNWIND range(0, size(coalesce(this.roles, [])) - 1) AS i RETURN {role: this.roles[i], certainty: this.roleCertainties[i], attribution: this.roleAttributions[i], known: this.roleKnown[i]} AS part", columnName: "part")
  "The same node as Person, with all that is known."
  person: Person! @cypher(statement: "MATCH (person:Person {id: this.id}) RETURN person", columnName: "person")
}`;

const READ_ONLY =
  'extend schema @mutation(operations: []) @query(read: true, connection: true, aggregate: false)';

/** Directives as they would stand after a type or a field. */
function directives(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`type T ${text}`).definitions;
  return definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.directives ?? []) : [];
}

function fieldsOf(document: DocumentNode, type: string): readonly FieldDefinitionNode[] {
  return document.definitions.flatMap((d) =>
    (d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
    d.name.value === type
      ? (d.fields ?? [])
      : [],
  );
}

const without = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
  (node.directives ?? []).filter((d) => !OURS.has(d.name.value));

// Sums over relationships would read every one of them, and a filter on a computed field would compute all.
const NO_SUMS = directives('@relationship(aggregate: false, nestedOperations: [])').flatMap(
  (d) => d.arguments ?? [],
);
const FILTERED_BY_VALUE = directives('@filterable(byValue: true, byAggregate: false)');
const NOT_ASKED_BY = directives('@filterable(byValue: false, byAggregate: false)');
const NOT_FILTERED = directives('@filterable(byValue: false, byAggregate: false) @sortable(byValue: false)');

const ASK_THROUGH =
  'Not to be filtered by, since it joins all cases of a person: ask through `prosecutions`.';

/** A field as the library takes it. @param joins whether a filter by it would join a person's cases */
function plainField(field: FieldDefinitionNode, joins: boolean): FieldDefinitionNode {
  const kept = without(field).flatMap((d): readonly ConstDirectiveNode[] => {
    switch (d.name.value) {
      case 'relationship':
        return [
          { ...d, arguments: [...(d.arguments ?? []), ...NO_SUMS] },
          ...(joins ? NOT_ASKED_BY : FILTERED_BY_VALUE),
        ];
      case 'cypher':
        return [d, ...NOT_FILTERED];
      default:
        return [d];
    }
  });
  const value = joins ? `${describe(field)} ${ASK_THROUGH}` : describe(field);
  return { ...field, description: { kind: Kind.STRING, value }, directives: kept };
}

const plainEnum = (node: EnumTypeDefinitionNode): EnumTypeDefinitionNode => ({
  ...node,
  values: (node.values ?? []).map((value) => ({ ...value, directives: [] })),
});

function entityTypes(model: Model): string {
  const types = [...model.entities.values()].sort((a, b) => a.order - b.order);
  const values = types.map((t) => `${JSON.stringify(t.description)} ${t.type}`);
  return `"A node type that claims speak about." enum EntityType { ${values.join(' ')} }`;
}

/**
 * Joins the two documents and puts the fields of `Entity` and `Evidence` where the model says that they belong.
 */
export function executableSchema(model: Model, queriesText: string): DocumentNode {
  const document = modelDocument(model.sdl);
  const relationshipTypes = new Set([...model.relationships.values()].map((kind) => kind.type));
  const labelOfFacet = new Map(
    model.facets.map((f) => [f.type, model.roles.find((r) => r.role === f.role)?.label ?? f.type]),
  );

  function objectType(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
    const type = node.name.value;
    const entity = model.entities.get(type);
    const facet = labelOfFacet.get(type);
    const joining = new Set(
      relationshipsOf(node)
        .filter((f) => joinsCases(model.hanging, { type: facet === undefined ? type : 'Person', ...f }))
        .map((f) => f.field),
    );
    const extended = (added: readonly FieldDefinitionNode[], text: string): ObjectTypeDefinitionNode => ({
      ...node,
      fields: [...added, ...(node.fields ?? [])].map((f) => plainField(f, joining.has(f.name.value))),
      directives: [...without(node), ...directives(text)],
    });
    if (entity !== undefined)
      return extended(
        fieldsOf(document, 'Entity'),
        `@node(labels: ["${type}"]) @plural(value: "${entity.plural}") ${LIMIT}`,
      );
    if (facet !== undefined)
      return extended(
        fieldsOf(parse(FACET_FIELDS), 'Facet'),
        `@node(labels: ["Person", "${facet}"]) ${LIMIT}`,
      );
    if (relationshipTypes.has(type))
      return extended(fieldsOf(document, 'Evidence'), '@relationshipProperties');
    if (isWithin(node))
      return extended([], `@node(labels: ["${type}"]) @plural(value: "${type.toLowerCase()}s") ${LIMIT}`);
    return extended([], node.directives?.some((d) => d.name.value === 'node') === true ? LIMIT : '');
  }

  const definitions = document.definitions.flatMap((node): DefinitionNode[] => {
    if (node.kind === Kind.DIRECTIVE_DEFINITION) return [];
    const isNamed = node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (isNamed && LEFT_OUT.has(node.name.value)) return [];
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return [objectType(node)];
    return [node.kind === Kind.ENUM_TYPE_DEFINITION ? plainEnum(node) : node];
  });
  const added = [queriesText, entityTypes(model), READ_ONLY].flatMap((text) => parse(text).definitions);
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...added] };
}

const QUERIES = new URL('queries/', import.meta.url);

/** The SDL of the queries that we answer ourselves, a file of `queries/` for each subject, by the name of the file. */
export const querySdl = (): string =>
  readdirSync(QUERIES)
    .sort()
    .map((file) => readFileSync(new URL(file, QUERIES), 'utf8'))
    .join('\n');

/** The schema of this program, for @neo4j/graphql. */
export const typeDefs = (model: Model): DocumentNode => executableSchema(model, querySdl());
