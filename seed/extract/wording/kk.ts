/** Kazakh wording: none yet. Names, dates and hedges are found in Kazakh texts; relations are left to the reviewer. */
import type { Language } from './language.ts';

export const kazakh: Language = {
  verdicts: [],
  verdictsOf: [],
  courts: [],
  orders: [],
  charges: [],
  accusations: [],
  arrests: [],
  measures: [],
  parts: [],
  titles: [],
  belongs: [],
  children: [],
  bans: [],
};
