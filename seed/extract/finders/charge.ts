/** Charges: who is suspected, accused, on trial, and under which provision. */
import type { Degree } from '../fact.ts';
import { WORDING } from '../wording/all.ts';
import { accusationsIn } from './accusation.ts';
import type { Finder } from '../clause.ts';
import { slotOf, tags } from '../tagged.ts';
import { matches, provisionsIn, rest } from './phrases.ts';

const UNDER = tags(
  String.raw`^(?:(?!⟦[PJIAW]\d+⟧|[;]).){0,140}?(?:\b(?:under|violating|breach of|of|by|on|with|to|for)\b|(?<![\p{L}])(?:по|в|статье)(?![\p{L}])|\()[^⟦;.]{0,60}{V}`,
);

function degreeOf(verb: string): Degree | null {
  if (/suspect|under investigation|подозрева/iu.test(verb)) return 'SUSPECT';
  if (
    /^(?:case|a case|criminal case|criminal proceedings|proceedings|investigation|дел[оаеу])$|^(?:возбу|завел|завед|расследу)/iu.test(
      verb,
    )
  )
    return null;
  return /^приговор/iu.test(verb) ? 'CONVICTED' : 'ACCUSED';
}

export const charges: Finder = (clause) => {
  for (const pattern of WORDING.charges)
    for (const match of matches(clause, pattern)) {
      const who = clause.who(slotOf(clause.tagged, match, 'who'));
      const verb = match.groups?.verb ?? '';
      if (who === null) continue;
      const after = rest(clause, match);
      const under = UNDER.exec(after)?.[0] ?? '';
      // Further provisions that are cited together follow the first.
      const reach =
        under === ''
          ? ''
          : `${under}${/^(?:(?:,| and| и| of the [^⟦.;]{0,40}?,?)? ?⟦V\d+⟧)*/u.exec(after.slice(under.length))?.[0] ?? ''}`;
      const provisions = provisionsIn(clause.tagged, `${match[0]}${reach}`);
      const said = provisions.length > 0 ? [] : accusationsIn(clause, after);
      const ground = clause.ground(match.index + match[0].lastIndexOf(verb));
      const degree = degreeOf(verb);
      for (const words of said) clause.add({ is: 'accusation', ...ground, who, as: verb, words });
      if (provisions.length > 0) clause.add({ is: 'charge', ...ground, who, as: verb, provisions });
      if (
        degree !== null &&
        !/^(?:criminal )?(?:case|proceedings|trial|investigation|prosecution)/iu.test(verb)
      )
        clause.add({ is: 'defendant', ...ground, who, as: verb, degree });
      else if (provisions.length > 0) clause.add({ is: 'defendant', ...ground, who, as: verb, degree: null });
    }
};
