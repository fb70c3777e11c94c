/** Verdicts: who was sentenced, convicted, fined, acquitted; to what, under what, by which court, when. */
import type { Degree } from '../fact.ts';
import type { PenaltyMention } from '../mention.ts';
import { WORDING } from '../wording/all.ts';
import { accusationsIn } from './accusation.ts';
import type { Clause, Finder } from '../clause.ts';
import { slotOf } from '../tagged.ts';
import {
  courtsIn,
  datesIn,
  lead,
  matches,
  penaltiesIn,
  placesIn,
  provisionsIn,
  rest,
  UNNAMED_COURT,
} from './phrases.ts';

const CONVICTS =
  /sentenc|convict|guilty|found|jail|imprison|condemn|given|gave|handed|received|got|gets|serve|spend|serving|term|приговор|осужд|осуди|винов|призна[лт]|получ|назнач|^дал|присуд|выпис|определ|вынес|отбыва|отсид|лиш[её]н|^$|срок|отправил|колони|наказан|punished|verdict|judgment/iu;

/** How far a verdict goes: a fine has no degree. */
function degreeOf(verb: string, penalties: readonly PenaltyMention[], clause: string): Degree | null {
  if (/acquit|cleared|оправда/iu.test(verb)) return 'ACQUITTED';
  if (/fined|ordered to pay|оштраф|must pay/iu.test(verb) && !/guilty|convicted|винов/iu.test(clause))
    return null;
  const light = penalties.length > 0 && penalties.every((p) => p.penalty === 'FINE');
  if (light && !/guilty|convicted|sentenced|винов|приговор/iu.test(clause)) return null;
  return CONVICTS.test(verb) ? 'CONVICTED' : null;
}

/** Verbs that need something beside them to be a verdict. */
const NEEDS_PENALTY =
  /^(?:given|gave|handed|was handed|were handed|received|receives|got|gets|must serve|will serve|is serving|are serving|has to serve|will spend|must pay|was awarded|получил|получила|получили|назначен|назначена|назначено|назначены|назначили|назначил|назначила|дал|дала|дали|присудил|присудили|присуждён|присуждено|выписал|выписали|определил|определила|вынес|вынесла|вынесли|вынесено|получает|отбывает|отбывают|приговор|наказание|срок|was|were|sentence against|sentence of|sentence for|term of|term for|fine for|fine of|verdict of)$/iu;

function verdict(clause: Clause, match: RegExpExecArray): void {
  const { tagged } = clause;
  const who = clause.who(slotOf(tagged, match, 'who'));
  const verb = match.groups?.verb ?? '';
  if (who === null) return;
  const after = rest(clause, match);
  const before = lead(clause, match);
  const own = match[0];
  const stated = penaltiesIn(tagged, own).concat(penaltiesIn(tagged, untilSentence(after)));
  const penalties = stated.length === 0 && FINES.test(verb) ? fineIn(clause, after) : stated;
  if (penalties.length === 0 && NEEDS_PENALTY.test(verb)) return;
  if (/^found$/iu.test(verb) && !/^\W*guilty|^\W*not guilty/iu.test(after)) return;
  if (/^признал[аи]?$/iu.test(verb) && !/винов/iu.test(after)) return;
  if (/not guilty|невинов/iu.test(after.slice(0, 24))) return;
  const whole = `${before}${own}${after}`;
  const degree = degreeOf(verb, penalties, whole);
  const at = match.index + own.lastIndexOf(verb);
  const ground = clause.ground(at);
  const place = UNNAMED_COURT.exec(whole);
  const court = courtsIn(tagged, whole)[0] ?? null;
  const provisions = provisionsIn(tagged, `${own}${after}`);
  if (provisions.length > 0) clause.add({ is: 'charge', ...ground, who, as: verb, provisions });
  const said =
    provisions.length === 0 &&
    /convict|guilty|found|acquit|sentenc|gave|given|handed|jailed|imprisoned|приговор|осужд|осуд|винов|оштраф|назнач|получил|призна|арест/iu.test(
      verb,
    )
      ? accusationsIn(clause, after.replace(/^ (?:not )?guilty/iu, ''))
      : [];
  for (const words of said) clause.add({ is: 'accusation', ...ground, who, as: verb, words });
  // A court that upholds a sentence did not pass it.
  const isAppeal =
    /\b(?:appeals? court|court of appeals?|on appeal|upheld|upholds|appellate|left unchanged|left in force)\b|апелляционн\p{L}+ (?:суд|инстанц|коллег)|кассац|оставил\p{L}* в силе|без изменени/iu.test(
      whole,
    );
  const isPart = /^(?:convicted|found|found guilty)$|винов|признал/iu.test(verb) && penalties.length === 0;
  clause.add({
    is: 'verdict',
    ...ground,
    who,
    as: verb,
    degree,
    penalties,
    court: isAppeal ? null : court,
    courtPlace:
      !isAppeal && court === null && place !== null ? (placesIn(tagged, place[0])[0] ?? null) : null,
    date: isAppeal
      ? null
      : isPart
        ? (datesIn(tagged, `${before}${own}`)[0] ?? null)
        : dateOf(clause, before, own, after),
    isAppeal,
  });
}

const FINES = /^(?:fined|fines|оштраф\p{L}+)$/iu;

/** A fine whose verb names it: "fined 200 dollars". */
function fineIn(clause: Clause, after: string): PenaltyMention[] {
  const { span } = clause.tagged;
  const said =
    /^\s*(?:[\p{L}]+ ){0,3}?(?:the equivalent of )?((?:[$€£]\s?)?\d[\d.,\s]*(?:\s?(?:million|thousand|тысяч\p{L}*))?\s?(?:базовых величин|[\p{L}]+))/iu.exec(
      after,
    )?.[1] ?? 'fined';
  return [
    {
      kind: 'penalty',
      start: span.start,
      end: span.end,
      text: said.trim(),
      penalty: 'FINE',
      length: null,
      atMost: false,
    },
  ];
}

/** Penalties of another verdict may follow in the same sentence. */
const untilSentence = (after: string): string =>
  after.replace(
    /\b(?:after|who|whose|earlier|previously|in a separate|in another|which|also sentenced)\b[\s\S]*$/iu,
    '',
  );

/** The date of a verdict: before its verb, or right after; not that of what it is for. */
function dateOf(clause: Clause, before: string, own: string, after: string) {
  // What an apposition tells has a day of its own: "X, задержанный 3 мая, осуждён".
  const bare = `${before}${own}`.replace(
    /, (?:задержанн|арестованн|обвин[её]нн|родивш)\p{L}* [^,]*(?=,)/giu,
    '',
  );
  const [first] = datesIn(clause.tagged, bare).slice(-1);
  const near =
    /^[^⟦]{0,12}⟦D\d+⟧/u.exec(after) ?? /^[^.;]{0,60}\b(?:on|in) ⟦D\d+⟧(?=[.,]|$| to )/u.exec(after);
  return first ?? (near === null ? null : (datesIn(clause.tagged, near[0])[0] ?? null));
}

/** Which court decided, where a line says this alone. */
function courtOf(clause: Clause, match: RegExpExecArray): void {
  const who = clause.who(slotOf(clause.tagged, match, 'who'));
  const [court] = courtsIn(clause.tagged, match[0]);
  if (who === null || court === undefined) return;
  const as = match.groups?.verb ?? '';
  clause.add({
    is: 'verdict',
    ...clause.ground(match.index),
    who,
    as,
    degree: null,
    penalties: [],
    court,
    courtPlace: null,
    date: null,
    isAppeal: false,
  });
}

/** Verdicts in prose. */
export const verdicts: Finder = (clause) => {
  for (const pattern of WORDING.courts) for (const match of matches(clause, pattern)) courtOf(clause, match);
  for (const pattern of WORDING.verdicts)
    for (const match of matches(clause, pattern)) verdict(clause, match);
  for (const pattern of WORDING.verdictsOf)
    for (const match of matches(clause, pattern))
      if (penaltiesIn(clause.tagged, rest(clause, match)).length > 0) verdict(clause, match);
};
