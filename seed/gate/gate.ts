/** The one gate for claims, whoever made them: what fails is refused with file, line and reason. */
import type { Model } from '../../server/model.ts';
import { type Claim, type ClaimEntity, claimId, type ClaimsFile } from '../claim.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type Place, type QuotableText, quotable, standsIn } from '../text/quote.ts';
import type { Source } from '../source.ts';
import { parseWhen } from '../text/when.ts';
import type { YamlFile, YamlPath } from '../yaml/read.ts';
import { brief } from './brief.ts';
import { uncovered } from './coverage.ts';
import type { Span } from '../text/span.ts';
import { checkKind, type Complaint, type TypeOf } from './kind.ts';
import { nearestWord } from './nearest.ts';
import type { FullRefusal, Refusal } from './refusal.ts';
import { checkValue, type Value } from './value.ts';

/** A claim that passed, with the place of its quote. */
export interface CheckedClaim extends Claim {
  readonly id: string;
  readonly place: Place;
  /** The value in the model's own type, for an attribute. */
  readonly typedValue: Value | null;
}

/** What the gate makes of one claims file. */
export interface Checked {
  readonly file: string;
  readonly source: Source;
  readonly entities: Readonly<Record<string, ClaimEntity>>;
  /** Claims that passed, accepted or proposed; what was rejected is not among them. */
  readonly claims: readonly CheckedClaim[];
  readonly refusals: readonly Refusal[];
}

interface GateContext {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
}

/** The words of a name, whatever their order and case. */
const wordsOf = (name: string): string => name.toLowerCase().split(/\s+/u).sort().join(' ');

function checkEntity(
  entity: ClaimEntity,
  text: QuotableText,
  { model, gazetteer }: GateContext,
): Complaint[] {
  const complaints: Complaint[] = [];
  if (!model.entities.has(entity.type))
    complaints.push([
      'type',
      `unknown type ${entity.type}${nearestWord(entity.type, [...model.entities.keys()])}`,
    ]);
  if ((entity.name === undefined) === (entity.label === undefined))
    complaints.push([
      'name',
      'give a name that stands in the text, or a label in square brackets, and not both',
    ]);
  for (const name of [...(entity.name === undefined ? [] : [entity.name]), ...entity.otherNames])
    if (!text.names(name)) complaints.push(['name', `the name "${name}" does not stand in the text`]);
  if (entity.shown !== undefined && wordsOf(entity.shown) !== wordsOf(entity.name ?? ''))
    complaints.push([
      'shown',
      `"${entity.shown}" is not the name in another order or without capitals: whose names differ is judged in identities.yaml`,
    ]);
  if (entity.gazetteer !== undefined) {
    const entry = gazetteer.entries.get(entity.gazetteer);
    if (entry === undefined) complaints.push(['gazetteer', `no gazetteer entry ${entity.gazetteer}`]);
    else if (entry.type !== entity.type)
      complaints.push(['gazetteer', `${entry.id} is a ${entry.type}, not a ${entity.type}`]);
  }
  return complaints;
}

/** Each end's name or `as` stands in the quote or its context, or a reviewer resolved it. */
function checkEnds(claim: Claim, entities: ClaimsFile['entities'], typeOf: TypeOf): Complaint[] {
  const words = [claim.quote, ...claim.context];
  const stands = (name: string): boolean => words.some((w) => standsIn(name, w));
  const complaints: Complaint[] = [];
  const check = (part: 'from' | 'to' | 'inCase' | 'by', key: string, as?: string): void => {
    const entity = entities[key];
    if (entity === undefined) {
      complaints.push([part, `no entity ${key}${nearestWord(key, Object.keys(entities))}`]);
      return;
    }
    if (claim.resolved.includes(part)) return;
    if (as !== undefined) {
      if (!stands(as)) complaints.push([part, `"${as}" stands neither in the quote nor in its context`]);
    } else if (![entity.name, ...entity.otherNames].some((name) => name !== undefined && stands(name)))
      complaints.push([
        part,
        `the name of ${key} stands neither in the quote nor in its context: add \`as\`, \`context\`, or \`resolved: [${part}]\``,
      ]);
  };
  check('from', claim.from.key, claim.from.as);
  if (claim.to !== undefined) check('to', claim.to.key, claim.to.as);
  if (claim.inCase !== undefined && ![undefined, 'Case'].includes(typeOf(claim.inCase)))
    complaints.push(['inCase', `${claim.inCase} is no Case of this file`]);
  else if (claim.inCase !== undefined && entities[claim.inCase] === undefined)
    complaints.push(['inCase', `${claim.inCase} is no Case of this file`]);
  for (const by of claim.by) {
    if ('key' in by) check('by', by.key, by.as);
    else if (!stands(by.words) && !claim.resolved.includes('by'))
      complaints.push(['by', `"${by.words}" stands neither in the quote nor in its context`]);
  }
  if (claim.hedge !== undefined && !words.some((w) => standsIn(claim.hedge ?? '', w)))
    complaints.push(['hedge', `the hedge "${claim.hedge}" stands neither in the quote nor in its context`]);
  return complaints;
}

/** Words that a claim gives as the text's own stand in the quote or its context, or a reviewer put them. */
function checkWords(claim: Claim, model: Model): Complaint[] {
  if (claim.resolved.includes('words')) return [];
  const words: (readonly [part: string, text: string])[] = [];
  const attribute = model.attributes.get(claim.kind);
  if (attribute?.type.name === 'String' && typeof claim.value === 'string')
    words.push(['value', claim.value]);
  for (const { name, type } of model.relationships.get(claim.kind)?.qualifiers ?? []) {
    const value = claim.qualifiers[name];
    if (type.name === 'String' && typeof value === 'string' && !name.startsWith('length'))
      words.push([name, value]);
  }
  if (claim.when?.said !== undefined) words.push(['when', claim.when.said]);
  return words.flatMap(([part, text]): Complaint[] =>
    [claim.quote, ...claim.context].some((w) => standsIn(text, w))
      ? []
      : [
          [
            part,
            `"${text}" stands neither in the quote nor in its context; mark it \`resolved: [words]\` where you put it so`,
          ],
        ],
  );
}

function checkReview(claim: Claim): Complaint[] {
  const complaints: Complaint[] = [];
  if (claim.status === 'accepted' && claim.reviewer === undefined)
    complaints.push(['status', 'accepted without a reviewer: add `reviewer`, initials or a pseudonym']);
  const date = claim.when?.edtf;
  if (date !== undefined && parseWhen(date) === null)
    complaints.push([
      'when',
      `"${date}" is not a date in Extended Date/Time Format: 2019, 2018-03, 2019-23 (autumn), 2020-08-22/..`,
    ]);
  return complaints;
}

/** Where a quote stands, or why it does not. */
function locate(
  text: QuotableText,
  what: string,
  quote: string,
  prefix?: string,
  suffix?: string,
): Place | string {
  const found = text.find(quote, prefix, suffix);
  if (found.found === 'once') return found.place;
  if (found.found === 'often')
    return `${what} stands ${found.times} times in the text: add \`prefix\` or \`suffix\`: "${quote}"`;
  return `${what} not found: "${quote}"${found.nearest === null ? '' : `; nearest: "${found.nearest}"`}`;
}

/** Where the words stand that a quote which is not there may have been meant to be. */
function meant(text: QuotableText, quote: string): Span[] {
  const found = text.find(quote);
  return found.found === 'never' && found.meant !== null ? [found.meant] : [];
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/**
 * Checks one claims file against its source and the model.
 * @returns what passed and every refusal; nothing is thrown for what a person wrote
 */
export function check(file: YamlFile<ClaimsFile>, source: Source, context: GateContext): Checked {
  const { entities, claims, notClaimed, sha256 } = file.value;
  const text = quotable(source.text);
  const refusals: FullRefusal[] = [];
  const refuse = (
    path: YamlPath,
    reason: string,
    claim: string | null = null,
    about: Pick<FullRefusal, 'part' | 'misfit'> = { part: '', misfit: null },
  ) => refusals.push({ file: file.path, line: file.lineOf(path), claim, reason, path, ...about });
  const misfitOf = (key: string | undefined): FullRefusal['misfit'] =>
    key === undefined
      ? null
      : { key, type: entities[key]?.type ?? '', line: file.lineOf(['entities', key, 'type']) };

  if (sha256 === undefined)
    refuse(['source'], 'sha256 of the text is missing: run `./refrain check --write`');
  else if (sha256 !== source.sha256)
    refuse(
      ['sha256'],
      'the text is not the one these claims were checked against: review what is stale, then run `./refrain check --write`',
    );
  for (const [key, entity] of Object.entries(entities))
    for (const [part, reason] of checkEntity(entity, text, context)) refuse(['entities', key, part], reason);

  const covered: Span[] = [];
  const passed: CheckedClaim[] = [];
  const seen = new Map<string, number>();
  claims.forEach((claim, index) => {
    const id = claimId(source.id, claim);
    const before = refusals.length;
    const no = (part: string, reason: string, misfit?: string) =>
      refuse(['claims', index, part], reason, claim.id ?? id, { part, misfit: misfitOf(misfit) });
    if (claim.id === undefined) no('kind', `the id is missing: ${id}; run \`./refrain check --write\``);
    else if (claim.id !== id)
      no('id', `the id is not that of this claim, ${id}: run \`./refrain check --write\``);
    const twin = seen.get(id);
    if (twin !== undefined)
      no('id', `the same claim stands already at line ${file.lineOf(['claims', twin])}`);
    seen.set(id, index);
    // A tombstone is kept so that it is not proposed again; it need not hold, and what it quotes is still to be claimed.
    if (claim.status === 'rejected') return;
    const types: TypeOf = (key) => {
      // Of what has no known type, its own line is complained of once.
      const type = entities[key]?.type;
      return type !== undefined && context.model.entities.has(type) ? type : undefined;
    };
    const complaints = [
      ...checkKind(claim, context.model, types),
      ...checkEnds(claim, entities, types),
      ...checkWords(claim, context.model),
      ...checkReview(claim),
    ];
    for (const complaint of complaints) no(...complaint);
    const place = locate(text, 'quote', claim.quote, claim.prefix, claim.suffix);
    if (typeof place === 'string') no('quote', place);
    else covered.push(place);
    // The sentence that it was meant to quote is not open besides.
    if (typeof place === 'string') covered.push(...meant(text, claim.quote));
    for (const quote of claim.context) {
      const found = text.find(quote);
      if (found.found === 'never') no('context', `context not found: "${quote}"`);
      else if (found.found === 'once') covered.push(found.place);
    }
    if (refusals.length > before || typeof place === 'string') return;
    const attribute = context.model.attributes.get(claim.kind);
    const value = attribute === undefined ? null : checkValue(attribute.type, claim.value ?? '');
    passed.push({
      ...claim,
      id,
      place,
      typedValue: value === null || 'reason' in value ? null : value.value,
    });
  });
  notClaimed.forEach((open, index) => {
    const place = locate(text, 'quote', open.quote, open.prefix, open.suffix);
    if (typeof place === 'string') refuse(['notClaimed', index, 'quote'], place);
    else covered.push(place);
  });
  for (const { start, end } of uncovered(source.text, covered))
    refuse(
      ['source'],
      `a sentence is neither claimed nor under notClaimed: "${short(source.text.slice(start, end).trim())}"`,
    );
  return { file: file.path, source, entities, claims: passed, refusals: brief(refusals) };
}
