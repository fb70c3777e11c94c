/** Events that people took part in: rallies, pickets, meetings, memorials, aid. */
import type { Finder } from '../clause.ts';
import { slotOf, tags } from '../tagged.ts';
import { datesIn, matches, placesIn } from './phrases.ts';

const NOUN = String.raw`(?:rall(?:y|ies)|protests?|demonstrations?|marche?s?|pickets?|meetings?|gatherings?|vigils?|memorial(?: service| ceremony)?s?|commemorations?|strikes?|hunger strikes?|sit-ins?|asar|flash ?mobs?|митинг\p{L}{0,3}|пикет\p{L}{0,3}|акци\p{L}{1,3}|протест\p{L}{0,3}|шестви\p{L}{1,2}|собрани\p{L}{1,2})`;
/** What is taken part in: the noun with what stands before and behind it. */
const WHAT = String.raw`(?<what>(?:(?!the\b|an?\b)[\p{L}-]+ ){0,3}?${NOUN}(?: (?:against|for|in support of|in front of|in memory of|outside|at|of|over|on|против|в поддержку|у|возле|памяти) (?:(?!⟦D)[^,.;]){2,60}?)?)(?=[,.;]|$| (?:on|in|and|last|that|which|where|в|и) |⟦D| ⟦D)`;
const FORMS = [
  tags(
    String.raw`{PW:who}(?:(?!, and |, but )[^;.]){0,60}?(?<as>(?:took|taking|had taken|takes|take) part in|(?:participated|participating|had participated|participates) in|(?:attended|attending|organi[sz]ed|organi[sz]ing|joined|held|staged|staging)) (?:an? |the |several |two |three |numerous |a series of )?${WHAT}`,
  ),
  tags(
    String.raw`{PW:who}[^;.]{0,60}?(?<as>(?:участвовал\p{L}*|принимал\p{L}* участие|принял\p{L}* участие|организовал\p{L}*|вышел|вышла|вышли|вышел|пров[её]л\p{L}*)) (?:в |на )?${WHAT}`,
  ),
];

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['PICKET', /picket|пикет/iu],
  ['RALLY', /rall|митинг/iu],
  ['MEMORIAL', /memorial|commemorat|vigil|памят/iu],
  ['MUTUAL_AID', /asar/iu],
  ['PROTEST', /protest|demonstration|march|strike|sit-in|акци|протест|шестви/iu],
  ['OTHER', /./u],
];

export const events: Finder = (clause) => {
  for (const pattern of FORMS)
    for (const match of matches(clause, pattern)) {
      const who = clause.who(slotOf(clause.tagged, match, 'who'));
      const what = match.groups?.what ?? '';
      if (who === null) continue;
      const after = clause.text.slice(match.index + match[0].length);
      const near = `${match[0]}${/^[^.;]{0,40}?⟦[DL]\d+⟧(?:[^.;]{0,20}?⟦[DL]\d+⟧)?/u.exec(after)?.[0] ?? ''}`;
      const inside = placesIn(clause.tagged, what);
      const place =
        /(?:in|at|в) (?:the )?(?:city of |central )?⟦L\d+⟧/u.exec(
          near.slice(near.indexOf(what) + what.length),
        )?.[0] ?? '';
      clause.add({
        is: 'event',
        ...clause.ground(match.index + match[0].indexOf(match.groups?.as ?? '')),
        who,
        as: match.groups?.as ?? '',
        named: clause.plain(what).trim(),
        kind: KINDS.find(([, is]) => is.test(what))?.[0] ?? 'OTHER',
        date: datesIn(clause.tagged, `${clause.text.slice(0, match.index)}${near}`).at(-1) ?? null,
        place: placesIn(clause.tagged, place)[0] ?? inside[0] ?? null,
      });
    }
};
