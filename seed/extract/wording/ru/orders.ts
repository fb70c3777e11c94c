/** What a Russian court orders short of a sentence: custody, a longer term of it, that a sentence stands. */
import { tags } from '../../tagged.ts';
import type { OrderForm } from '../language.ts';
import { A, between, OBJECT, Z } from './words.ts';

/** The court, or a judge of it, before the verb. */
const COURT = String.raw`(?:⟦C\d+⟧|${A}суд(?:ья)?${Z})[^;.]{0,80}?${A}`;
const CUSTODY = String.raw`под стражу|под домашний арест`;

export const orders: readonly OrderForm[] = [
  {
    decision: 'ARREST_SANCTION',
    pattern: tags(
      `${COURT}(?<as>(?:заключил|отправил|взял|поместил)[аи]?) (?:${CUSTODY})${between}${OBJECT}`,
    ),
  },
  {
    decision: 'ARREST_SANCTION',
    pattern: tags(
      `${COURT}(?<as>(?:заключил|отправил|взял|поместил)[аи]?)${between}${OBJECT} (?:${CUSTODY}|в СИЗО)`,
    ),
  },
  {
    decision: 'ARREST_SANCTION',
    pattern: tags(`${COURT}(?<as>избрал[аи]?|санкционировал[аи]?)(?: ${OBJECT})? (?:меру пресечения|арест)`),
  },
  {
    decision: 'ARREST_SANCTION',
    pattern: tags(
      `${COURT}(?<as>арестовал[аи]?)${between}${OBJECT}(?= (?:на (?:два|три|четыре|пять|шесть|\\d) месяц|до {D}))`,
    ),
  },
  {
    decision: 'EXTENSION',
    pattern: tags(
      `${COURT}(?<as>продлил[аи]?) (?:срок )?(?:домашн\\p{L}+ )?(?:арест|ареста|содержани[ея] под стражей|стражи)${between}${OBJECT}`,
    ),
  },
  {
    decision: 'EXTENSION',
    pattern: tags(
      `${COURT}(?<as>продлил[аи]?) ${OBJECT} (?:срок )?(?:домашн\\p{L}+ )?(?:арест|содержани[ея]|стражу|меру)`,
    ),
  },
  {
    decision: 'APPEAL',
    pattern: tags(
      `${COURT}(?<as>оставил[аи]? (?:в силе|без изменени\\p{L}+)|утвердил[аи]?|подтвердил[аи]?) (?:\\p{Ll}+ )?приговор${between}${OBJECT}`,
    ),
  },
  {
    decision: 'APPEAL',
    pattern: tags(
      `${COURT}(?<as>оставил[аи]? (?:в силе|без изменени\\p{L}+)|утвердил[аи]?|подтвердил[аи]?) {P:who} приговор`,
    ),
  },
  {
    decision: 'APPEAL',
    pattern: tags(`${COURT}(?<as>оставил[аи]?) приговор${between}${OBJECT} (?:в силе|без изменени)`),
  },
];
