/** Says features and patterns in words, with what a reader must know before believing them. */
import type { Count } from '../count.ts';
import { sayCount, sayShare } from '../say-count.ts';
import type { Mark } from '../mark.ts';
import { ENOUGH_CASES } from './chance.ts';
import { type CaseFeatures, FAMILY, type Feature } from './features.ts';
import type { Pattern } from './pattern.ts';
import { ANY } from './ways.ts';

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** `two cases`, `13 cases`. */
export const counted = (count: number, noun: string): string =>
  `${NUMBERS[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`;

const lower = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** Whose attributes make features of a case. */
const AMONG: Readonly<Record<string, string>> = {
  Person: ' among the defendants',
  Event: ' among the grounds',
  CourtDecision: ' among the decisions',
};

/** `judge: Yernar Kassymbekov`, `any ground of the kind memorial`, `any of the family liberty taken`, or `a parent among the defendants`. */
export function sayFeature({ kind, says, entity, value }: Feature): string {
  if (entity !== null) return `${says}: ${entity.name}`;
  if (kind === FAMILY) return `any of the family ${lower(value ?? '')}`;
  const [type, attribute] = kind.split('.');
  if (attribute === undefined) return `any ${says} of the kind ${lower(value ?? '')}`;
  return `${says}${value === ANY ? '' : ` ${lower(value ?? '')}`}${AMONG[type ?? ''] ?? ''}`;
}

/** Whether a family says no more than one of its kinds beside it. */
const isSaid = ({ kind: own, family }: Feature, beside: readonly Feature[]): boolean =>
  beside.some(({ id, kind, value }) => {
    const as = own === FAMILY ? [id, kind] : kind === own && value !== null ? [value] : [];
    return as.some((member) => family?.members.includes(member) === true);
  });

/** How little a feature tells: a thing tells most, of things a place least; then kinds, families of a kind, families of all. */
function vagueness({ kind, entity, family }: Feature): number {
  if (entity !== null) return kind === 'IN_PLACE' ? 1 : 0;
  if (family === undefined) return 2;
  return kind === FAMILY ? 4 : 3;
}

/** What tells most, first; what tells as much stays in its order. */
export const mostTellingFirst = <T>(things: readonly T[], featureOf: (thing: T) => Feature): readonly T[] =>
  [...things].sort((a, b) => vagueness(featureOf(a)) - vagueness(featureOf(b)));

/** `Same provision, three same defendants, any ground of the kind memorial`: what tells most first. */
export function sayTitle(all: readonly Feature[]): string {
  const features = mostTellingFirst(
    all.filter((f) => !isSaid(f, all)),
    (f) => f,
  );
  const exact = new Map<string, number>();
  for (const f of features) if (f.entity !== null) exact.set(f.says, (exact.get(f.says) ?? 0) + 1);
  const same = [...exact].map(([says, count]) =>
    count === 1 ? `same ${says}` : counted(count, `same ${says}`),
  );
  const kinds = features.filter((f) => f.entity === null).map(sayFeature);
  const title = [...same, ...kinds].join(', ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** `2 cases, or 1 if they are the same`. */
export const sayCases = ({ cases, casesIfSame }: Pattern): string =>
  sayCount({ count: cases.length, ifSame: casesIfSame }, 'case');

/** Whose word it is, and whether it would survive without any one source. */
export function sayVoices({ voices, restsOn }: Pattern): string {
  const behind =
    voices.size === 1
      ? 'one voice stands behind all of it'
      : `${counted(voices.size, 'voice')} stand behind it`;
  const fragile =
    restsOn.length === 0
      ? 'it would survive without any one source'
      : `gone without ${restsOn.join(', or without ')}`;
  return `${behind}; ${fragile}`;
}

/** `2 of the 7 cases in the graph`: how common a feature is anyway. */
export const sayHowCommon = (held: Count, all: Count): string => sayShare(held, all, 'case', 'in the graph');

/**
 * `1 of the 2 cases that we know of this court: Almaly district court`; a number of nothing named says nothing.
 * @param perhapsSame names of others that may be the same court
 */
export function sayBaseRate(
  { says, entity }: Feature,
  shared: Count,
  all: Count,
  perhapsSame: readonly string[] = [],
): string {
  const rate = sayShare(shared, all, 'case', `that we know of this ${says}: ${entity?.name ?? ''}`);
  return perhapsSame.length === 0 ? rate : `${rate}; it may be the same as ${perhapsSame.join(', or as ')}`;
}

/** What chance would give, with a warning where the graph is too small for that to mean much. */
export function sayChance({ support, expected, lift }: Pattern, { cases }: CaseFeatures): string {
  const chance = `chance would give ${expected.toFixed(2)} of ${cases.length} cases, seen ${support}: ${lift.toFixed(1)} times`;
  return cases.length < ENOUGH_CASES ? `${chance} (with ${cases.length} cases this means little)` : chance;
}

const SURE = { ASSERTED: 'reported', HEDGED: 'reported, hedged', DENIED: 'a denial' } as const;
// What a reviewer concludes nobody reports.
const CONCLUDED = { ASSERTED: '', HEDGED: 'hedged', DENIED: 'a denial' } as const;

/** `read so by ak`, `concluded by ak: the heading names it`; empty where words say it. */
export function sayReading({ known, readBy, reasons }: Pick<Mark, 'known' | 'readBy' | 'reasons'>): string {
  if (known === 'STATED') return '';
  const by = readBy.length === 0 ? 'a reviewer' : readBy.join(' and ');
  return known === 'READ' ? `read so by ${by}` : [`concluded by ${by}`, ...reasons].join(': ');
}

/** `reported, hedged, somebody quoted says so, read so by ak`. */
export const sayMark = (mark: Mark): string =>
  [
    (mark.known === 'INFERRED' ? CONCLUDED : SURE)[mark.certainty],
    mark.attribution === 'QUOTED' ? 'somebody quoted says so' : '',
    sayReading(mark),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** What must stand wherever an official is named. */
export const NO_FINDING = 'That an official is named is not a finding of guilt.';

/** To be printed beside every count. */
export const CAVEAT = `Reports are not a sample of what happened: what is reported, and by whom, shapes every count. How often somebody appears is not guilt. ${NO_FINDING}`;
