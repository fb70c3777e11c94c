/** The parts that a person has, each with how sure it is. */
import type { Card } from '../api/card.ts';
import { ROLES } from '../generated/model.ts';
import { sureness } from './certainty.ts';

const SAYS = new Map(ROLES.map(({ role, says }) => [role, says]));

/** "investigator (reported, hedged), activist (reported)"; empty when there are none. */
export const partsInWords = (card: Card): string =>
  card.parts
    .map(({ role, certainty }) => `${SAYS.get(role) ?? role.toLowerCase()} (${sureness(certainty)})`)
    .join(', ');

/** Whether a name is ours, since the text gives none. */
export const isOurs = (name: string): boolean => name.startsWith('[');
