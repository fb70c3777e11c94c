/** How counts by group are said: what is counted, what each group stands for, and what it holds. Pure. */
import type { Model } from '../model.ts';
import { sayCount, sayNumber, sayOf } from '../say-count.ts';
import type { Names } from './names.ts';
import type { Group, Tallied } from './tally.ts';
import { type CountedThing, countable } from './things.ts';
import type { Dimension } from './ways.ts';

const low = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** "Prosecutions of people by name, by provision of law and year of the verdict. What is only denied is left out. …" */
export function sayWhat(
  of: CountedThing,
  by: readonly Dimension[],
  { narrowed, withDenied }: { readonly narrowed: boolean; readonly withDenied: boolean },
): string {
  const { says, by: words, hasGroups } = countable(of);
  return [
    `${says}, by ${list(by.map((d) => words[d] ?? low(d)))}${narrowed ? '; only what fits the filter' : ''}.`,
    withDenied ? 'What is only denied counts too.' : 'What is only denied is left out.',
    'What stands in several groups counts in each of them, and once in the total.',
    ...(by.some((d) => d.startsWith('YEAR'))
      ? ['A year is one that a source gives: a time that lies in several years is a group of its own.']
      : []),
    ...(hasGroups
      ? ['Groups of people who are counted and not named may be the same people: they stand beside.']
      : []),
    ...(by.includes('COURT') || by.includes('PENALTY') || by.includes('YEAR')
      ? hasGroups
        ? ['Only a verdict that names the person gives the person a year, a court and a penalty.']
        : []
      : []),
  ].join(' ');
}

/** One value in words. */
export function sayValue(model: Model, names: Names, dimension: Dimension, value: string | null): string {
  // Of what no source tells.
  if (value === null) return `${low(dimension)} not said`;
  switch (dimension) {
    case 'ARTICLE': {
      const [article = value, ...law] = value.split(', ');
      return `Article ${article}, ${law.join(', ')}`;
    }
    case 'STAGE':
    case 'DEGREE':
    case 'PENALTY':
    case 'MEASURE':
    case 'CERTAINTY':
      return low(value);
    case 'KIND':
      return (
        model.roles.find(({ role }) => role === value)?.says ??
        (model.relationships.has(value) || model.attributes.has(value) ? value : low(value))
      );
    default:
      return names.of(value);
  }
}

/** "Article 405, 2021: 4 prosecutions, or 3 if two of them are the same; 1 of them with a reservation". */
export function sayGroup(of: CountedThing, words: readonly string[], { count, by, ofGroups }: Group): string {
  const { noun } = countable(of);
  return [
    `${words.join('; ')}: ${sayCount(count, noun)}`,
    ...(by.HEDGED === 0 ? [] : [`${by.HEDGED} of them said with a reservation`]),
    ...(by.DENIED === 0 ? [] : [`${by.DENIED} of them only denied`]),
    ...(ofGroups === 0 ? [] : [`beside them ${sayNumber(ofGroups, 'counted group')}`]),
  ].join('; ');
}

/** "prosecutions: 33, in 4 groups that add up to 41, since some stand in several". */
export function sayTotal(of: CountedThing, { total, sum, groups, ofGroups }: Tallied): string {
  const { noun } = countable(of);
  const many = typeof noun === 'string' ? `${noun}s` : noun[1];
  const adding = sum > total.count ? ` that add up to ${sum}, since some stand in several` : '';
  return [
    `${many}: ${sayOf(total)}; in ${sayNumber(groups.length, 'group')}${adding}`,
    ...(ofGroups === 0 ? [] : [`beside them ${sayNumber(ofGroups, 'counted group')}`]),
  ].join('; ');
}
