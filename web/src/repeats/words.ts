/** What repeats, in words: what is certain first, what counts only with a warning with its warning. */
import type { Count } from '../../../server/count.ts';
import { sayNumber, sayShare } from '../../../server/say-count.ts';
import type { Feature, Pattern, Recurrence } from '../api/patterns.ts';

/** A title in two: what is the very same, and what is only of the same kind. */
export interface Title {
  readonly exact: string;
  readonly kinds: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The title with the kinds of things apart; nothing of it is lost. */
export function titleOf({ title, features }: Pick<Pattern, 'title' | 'features'>): Title {
  // A family that one of its kinds says already is not in the title.
  const isIn = ({ says }: Feature): boolean => title.toLowerCase().includes(says.toLowerCase());
  const kinds = features
    .flatMap(({ feature }) => (feature.exact || !isIn(feature) ? [] : [feature.says]))
    .join(', ');
  if (kinds === '') return { exact: title, kinds: '' };
  if (title.toLowerCase() === kinds.toLowerCase()) return { exact: '', kinds: title };
  return title.endsWith(`, ${kinds}`)
    ? { exact: title.slice(0, -kinds.length - 2), kinds }
    : { exact: title, kinds: '' };
}

/** How many cases the graph has, as patterns tell. */
export const allCases = (of: { readonly caseCount: number; readonly caseCountIfSame: number }): Count => ({
  count: of.caseCount,
  ifSame: of.caseCountIfSame,
});

/** "seen in 2 cases; chance would give 0.06 of 7", with its warning where there are too few cases. */
export function chanceInWords(
  pattern: Pick<Pattern, 'support' | 'expected' | 'lift' | 'meaningful'>,
  all: Count,
): string {
  const { support, expected, lift, meaningful } = pattern;
  const cases = sayNumber(all.count, 'case');
  const chance = `Chance would give ${expected.toFixed(2)} of ${cases}, seen ${support}: ${lift.toFixed(1)} times as many.`;
  return [
    chance,
    ...(meaningful ? [] : [`With ${cases} this means little.`]),
    ...(all.ifSame < all.count ? ['Cases that may be the same are counted here as they stand.'] : []),
  ].join(' ');
}

/** "three voices stand behind it", without the sources on which it hangs: these are told by name. */
export const voicesOf = ({ voicesInWords }: Pick<Pattern, 'voicesInWords'>): string =>
  capital(voicesInWords.split(';')[0] ?? '');

/** "in 2 of the 7 cases in the graph": how common a feature is anyway. */
export const baseRate = (
  { cases, casesIfSame }: Pick<Feature, 'cases' | 'casesIfSame'>,
  all: Count,
): string => `in ${sayShare({ count: cases, ifSame: casesIfSame }, all, 'case', 'in the graph')}`;

/** What a feature is, without what it is for: "Yernar Kassymbekov" of "judge: Yernar Kassymbekov". */
export function featureName({ says, exact }: Pick<Feature, 'says' | 'exact'>): string {
  const at = says.indexOf(': ');
  return exact && at > 0 ? says.slice(at + 2) : says;
}

/** What a feature is for: "judge" of "judge: Yernar Kassymbekov"; empty for a kind of thing. */
export function featurePart({ says, exact }: Pick<Feature, 'says' | 'exact'>): string {
  const at = says.indexOf(': ');
  return exact && at > 0 ? says.slice(0, at) : '';
}

/** "in 2 cases, or 1 if they are the same". */
export const casesOf = ({ casesInWords }: Pick<Recurrence, 'casesInWords'>): string => `in ${casesInWords}`;

/** "in 1 of the 2 cases that we know of this court: …", for each institution; and how many cases there are in all. */
export function baseRatesOf(found: Recurrence, all: Count): readonly string[] {
  return [
    ...found.baseRates.map(({ inWords }) => `in ${inWords}`),
    ...(all.count > 0 ? [baseRate(found, all)] : []),
  ];
}
