/** Russian wording: what stands in `ru/`, put together. */
import type { Language } from './language.ts';
import { bans, belongs, children } from './ru/about.ts';
import { accusations } from './ru/accusations.ts';
import { arrests } from './ru/arrests.ts';
import { charges } from './ru/charges.ts';
import { measures } from './ru/measures.ts';
import { orders } from './ru/orders.ts';
import { parts, titles } from './ru/parts.ts';
import { courts, verdicts } from './ru/verdicts.ts';

export const russian: Language = {
  verdicts,
  verdictsOf: [],
  courts,
  orders,
  charges,
  accusations,
  arrests,
  measures,
  parts,
  titles,
  belongs,
  children,
  bans,
};
