/** The wording of all languages together: a clause is read with all, since a word of one is none of another. */
import { english } from './en.ts';
import { kazakh } from './kk.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';

const LANGUAGES: readonly Language[] = [english, russian, kazakh];

export const WORDING: Language = {
  verdicts: LANGUAGES.flatMap((l) => l.verdicts),
  verdictsOf: LANGUAGES.flatMap((l) => l.verdictsOf),
  courts: LANGUAGES.flatMap((l) => l.courts),
  orders: LANGUAGES.flatMap((l) => l.orders),
  charges: LANGUAGES.flatMap((l) => l.charges),
  accusations: LANGUAGES.flatMap((l) => l.accusations),
  arrests: LANGUAGES.flatMap((l) => l.arrests),
  measures: LANGUAGES.flatMap((l) => l.measures),
  parts: LANGUAGES.flatMap((l) => l.parts),
  titles: LANGUAGES.flatMap((l) => l.titles),
  belongs: LANGUAGES.flatMap((l) => l.belongs),
  children: LANGUAGES.flatMap((l) => l.children),
  bans: LANGUAGES.flatMap((l) => l.bans),
};
