/** The constraints and indexes that the stored graph needs, as Cypher. */
import type { Model } from '../model.ts';

const HEAD = `// Which constraints and indexes does the graph need? Each statement may be run again.
// Generated from server/schema/ by \`npm run generate\`: change that, not this.
`;

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`;

const index = (label: string, property: string): string =>
  `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property});`;

const lineIndex = (kind: string, property: string): string =>
  `CREATE INDEX ${kind}_${property} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (r.${property});`;

const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ['Entity', 'id'],
  ['Fact', 'key'],
  ['Claim', 'id'],
  ['Mention', 'id'],
  ['Source', 'id'],
  ['Judgement', 'id'],
  ['FormerId', 'id'],
  ['Prosecution', 'id'],
  ['Sentence', 'id'],
  ['GraphState', 'id'],
  ['GraphVersion', 'seq'],
  ['Change', 'key'],
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ['Claim', 'fact'],
  ['Claim', 'group'],
  ['Claim', 'sourceId'],
  ['Claim', 'inCaseId'],
  ['Claim', 'date'],
  ['Mention', 'sourceId'],
  ['Sentence', 'sourceId'],
  ['Change', 'at'],
  ['Change', 'id'],
  ['Change', 'about'],
];

// What is said within a case is found from the case, where no node lies between.
const WITHIN: readonly (readonly [kind: string, property: string])[] = [
  ['IN_PLACE', 'inCase'],
  ['HELD_AT', 'inCase'],
];

const fullText = (name: string, label: string, properties: readonly string[]): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((p) => `n.${p}`).join(', ')}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}};`;

// Names and texts are stored folded, one word a token; any analyzer that stems or drops words would lose some. The type,
// or the source, is in the index so that a search within some need not fetch what it then drops.
const SEARCHES: readonly (readonly [name: string, label: string, properties: readonly string[]])[] = [
  ['entitySearch', 'Entity', ['folded', 'type']],
  ['claimSearch', 'Claim', ['folded', 'foldedBy', 'foldedHedge', 'sourceId']],
  ['sentenceSearch', 'Sentence', ['folded', 'sourceId']],
];

/**
 * The statements of `cypher/constraints.cypher`. A type has indexes of its own on `id` and `name`, since those of
 * `Entity` do not serve a query that names the type.
 */
export function constraints(model: Model): string {
  const ofTypes = [...model.entities.keys()].flatMap((type) => [index(type, 'id'), index(type, 'name')]);
  return [
    HEAD,
    ...UNIQUE.map((pair) => unique(...pair)),
    ...INDEXED.map((pair) => index(...pair)),
    ...WITHIN.map((pair) => lineIndex(...pair)),
    ...ofTypes,
    ...SEARCHES.map((search) => fullText(...search)),
    '',
  ].join('\n');
}
