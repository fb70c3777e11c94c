/** The parts that a person has, each with how sure it is. */
import type { Card } from '../api/card.ts';
import { ROLES, type Known, type Role } from '../generated/model.ts';
import { sureness, voice } from './certainty.ts';

const KNOWN: Readonly<Record<Known, string>> = {
  STATED: '',
  READ: 'read so by a reviewer',
  INFERRED: 'concluded by a reviewer',
};
const SAYS = new Map(ROLES.map(({ role, says }) => [role, says]));

/** "investigator (reported, hedged), activist (reported)"; empty when there are none. */
export const partsInWords = (card: Card): string =>
  card.parts
    .map(({ role, certainty, attribution, known }) => {
      const marks = [sureness(certainty, known), voice(attribution), KNOWN[known]].filter(
        (part) => part !== '',
      );
      return `${SAYS.get(role) ?? role.toLowerCase()} (${marks.join(', ')})`;
    })
    .join(', ');

const OFFICIALS: ReadonlySet<Role> = new Set([
  'INVESTIGATOR',
  'SUPERVISOR',
  'PROSECUTOR',
  'JUDGE',
  'OFFICIAL',
]);

/** Whether sources give somebody a part on the side of the authorities. */
export const isOfficial = (card: Pick<Card, 'parts'> | null | undefined): boolean =>
  card?.parts.some(({ role }) => OFFICIALS.has(role)) === true;

/** Whether a name is ours, since the text gives none. */
export const isOurs = (name: string): boolean => name.startsWith('[');
