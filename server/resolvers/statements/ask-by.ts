/** A filter as `cypher/statements.cypher` takes it: ids resolved, names looked up, words folded, time in bounds. */
import type { Ask, Row } from '../../ask.ts';
import type { Model } from '../../model.ts';
import { inField, inSources, terms } from '../full-text.ts';
import type { StatementFilter } from './filter.ts';
import { casesOf, idsOf, sourcesOf } from './named.ts';
import { dayAsked, lengthAsked } from './time-asked.ts';

/** What the words asked for in claims come to; empty where none are. */
function queryOf({ text, speakerSaid, hedge }: StatementFilter, sources: readonly string[] | null): string {
  const words = [
    ...(text === undefined ? [] : [inField('folded', terms('where.text', text))]),
    ...(speakerSaid === undefined ? [] : [inField('foldedBy', terms('where.speakerSaid', speakerSaid))]),
    ...(hedge === undefined ? [] : [inField('foldedHedge', terms('where.hedge', hedge))]),
  ];
  return words.length === 0 ? '' : [...words, ...inSources(sources)].join(' ');
}

/** What belongs to a family, as the statement compares it. */
function familiesOf(model: Model, names: readonly string[] | undefined): Row | null {
  if (names === undefined) return null;
  const kinds = [...model.relationships.values()];
  const members = new Set(model.families.filter((f) => names.includes(f.family)).flatMap((f) => f.members));
  const qualified = kinds.flatMap(({ kind, qualifiers }) =>
    qualifiers.flatMap(({ name, type }) =>
      type.values
        .filter((v) => members.has(`${type.name}.${v}`))
        .map((v) => ({ name, value: `${kind}.${name}=${v}` })),
    ),
  );
  const facts = [...model.attributes.values()].flatMap(({ kind, type }) =>
    type.values.filter((v) => members.has(`${type.name}.${v}`)).map((v) => `${kind}=${v}`),
  );
  return {
    names,
    kinds: kinds.map(({ kind }) => kind).filter((kind) => members.has(kind)),
    qualifiers: [...new Set(qualified.map(({ name }) => name))],
    values: [...qualified.map(({ value }) => value), ...facts],
  };
}

/** Kinds that hang on a prosecution by way of a decision. */
const hangingOnDecisions = (model: Model): string[] => [
  ...new Set(model.hanging.filter((h) => h.other === 'CourtDecision').map((h) => h.kind)),
];

/** What a search for claims can begin with. */
interface Narrow {
  readonly query: string;
  readonly speakers: readonly string[] | null;
  readonly ends: readonly string[] | null;
  readonly sources: readonly string[] | null;
  /** Whether anything else is asked of claims. */
  readonly more: boolean;
}

/** Where claims are looked for: where there are fewest; nowhere where nothing is asked of them. */
function claimsFrom({ query, speakers, ends, sources, more }: Narrow): string {
  if (query !== '') return 'TEXT';
  if (speakers !== null) return 'SPEAKERS';
  if (sources === null && !more) return 'NONE';
  if (ends !== null) return 'ENDS';
  return sources === null ? 'ALL' : 'SOURCES';
}

/**
 * The filter, as the parameter `where`. It is one map, for the database plans a statement anew where a parameter is a
 * list that was null.
 * @throws BadRequest when an id, a name, a date or a length of the filter is none
 */
export async function askBy(ask: Ask, model: Model, filter: StatementFilter): Promise<Row> {
  const [day, caseDay] = [dayAsked('date', filter.date), dayAsked('caseDate', filter.caseDate)];
  const length = lengthAsked(filter.length);
  const [ids, sources] = await Promise.all([idsOf(ask, filter), sourcesOf(ask, filter)]);
  const cases = await casesOf(ask, ids, caseDay);
  const query = queryOf(filter, sources);
  const speakers = ids.speaker ?? null;
  const ends = ids.node ?? ids.from ?? ids.to ?? null;
  const more = filter.reviewer !== undefined || filter.claimCertainty !== undefined;
  return {
    claims: claimsFrom({ query, speakers, ends, sources, more }),
    begin: ends !== null ? 'ENDS' : cases !== null ? 'CASES' : day !== null ? 'DATED' : 'ALL',
    ends: ends ?? [],
    query,
    sources,
    speakers,
    reviewers: filter.reviewer ?? null,
    saidHow: filter.claimCertainty ?? null,
    nodes: ids.node ?? null,
    from: ids.from ?? null,
    to: ids.to ?? null,
    fromTypes: filter.fromType ?? null,
    toTypes: filter.toType ?? null,
    cases,
    hanging: hangingOnDecisions(model),
    kinds: filter.kind ?? null,
    families: familiesOf(model, filter.family),
    certainty: filter.certainty ?? null,
    attribution: filter.attribution ?? null,
    known: filter.known ?? null,
    contested: filter.contested ?? null,
    voices: filter.independentSources ?? null,
    numbers: filter.sources ?? null,
    values: filter.value ?? null,
    qualifiers: filter.qualifiers ?? null,
    day,
    length,
  };
}
