/** Arrests told as events: who was detained or arrested, when and where. Without either it is a measure. */
import { WORDING } from '../wording/all.ts';
import { accusationsIn } from './accusation.ts';
import type { Finder } from '../clause.ts';
import { slotOf } from '../tagged.ts';
import { datesIn, lead, matches, placesIn, rest } from './phrases.ts';

/** A day or an occasion without a date: "the next day", "at his workplace". */
const CIRCUMSTANCE =
  /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at the (?:end|beginning) of|on \d{1,2} \p{L}+|on \p{L}+ \d{1,2}|(?:the )?(?:next|same|following|previous) (?:day|morning|evening|week)|at (?:his|her|their|the|an?|work|home)\b|in (?:the )?(?:morning|evening|night|street)|at (?:night|dawn)|after (?:the|an?|he|she|they)|during|outside|in front of|near|yesterday|last (?:week|month|year|night)|earlier this|early on)|(?<![\p{L}])(?:в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|на следующий день|накануне|утром|вечером|ночью|днём|дома|на работе|возле|около|после|во время)(?![\p{L}])/iu;

/** "5 июня в Бишкеке задержали": the place before the verb, with or without the person between. */
const PLACE_BEFORE =
  /(?<![\p{L}])(?:в|во|под) (?:городе |селе |г\. ?)?⟦L\d+⟧(?: ⟦D\d+⟧)?(?: ⟦P\d+⟧)? (?:был[аи]? |были |сотрудники \p{L}+ |силовики |полиция )?(?:задерж|арест|схват)\p{L}*(?: \p{Ll}+)?(?: ⟦P\d+⟧)?$/u;

export const arrests: Finder = (clause) => {
  const seen = new Set<number>();
  for (const pattern of WORDING.arrests)
    for (const match of matches(clause, pattern)) {
      const slot = slotOf(clause.tagged, match, 'who');
      const who = clause.who(slot);
      const verb = match.groups?.verb ?? '';
      if (who === null || slot === undefined || seen.has(slot.start)) continue;
      const after = rest(clause, match);
      // "arrested for 15 days" is a penalty.
      if (/^[^.;]{0,20}⟦Y\d+⟧/u.test(after) || /^ (?:for|на) ⟦Y/u.test(after)) continue;
      seen.add(slot.start);
      const why = /\bon (?:suspicion|(?:a )?charges?) of [\s\S]*/iu.exec(after)?.[0] ?? '';
      for (const words of accusationsIn(clause, ` ${why}`))
        clause.add({ is: 'accusation', ...clause.ground(match.index), who, as: verb, words });
      // "…, Y — on the next day": the day before the dash is another's.
      const before = verb === '' ? '' : lead(clause, match);
      const date =
        datesIn(clause.tagged, `${before}${match[0]}`).at(-1) ??
        datesIn(
          clause.tagged,
          /^[^.;⟦]{0,50}⟦D\d+⟧|^[^.;⟦]{0,30}⟦[LOC]\d+⟧[^.;⟦]{0,20}⟦D\d+⟧/u.exec(after)?.[0] ?? '',
        )[0] ??
        null;
      const place =
        placesIn(
          clause.tagged,
          /^[^.;⟦]{0,20}(?:⟦D\d+⟧[^.;⟦]{0,12})?(?<![\p{L}])(?:in|at|near|outside|в|во|под) [^.;⟦]{0,20}⟦L\d+⟧/u.exec(
            after,
          )?.[0] ?? '',
        )[0] ??
        placesIn(clause.tagged, PLACE_BEFORE.exec(`${before}${match[0]}`)?.[0] ?? '')[0] ??
        null;
      const ground = clause.ground(match.index + match[0].lastIndexOf(verb));
      if (/^(?:arrest|detention|задержани[еяю]|арест[ауе]?)$/iu.test(verb) && date === null) continue;
      const told = CIRCUMSTANCE.test(after) || CIRCUMSTANCE.test(before);
      if (date === null && place === null && !told)
        clause.add({ is: 'measure', ...ground, who, as: verb, measure: 'DETENTION' });
      else clause.add({ is: 'arrest', ...ground, who, as: verb, date, place });
    }
};
