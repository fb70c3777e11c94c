/** Finds penalties: "four years in prison", "a suspended sentence of two years", "15 суток административного ареста". */
import type { Finder, PenaltyMention } from '../mention.ts';
import { anyOf } from '../../text/any-of.ts';
import { words } from '../words.ts';
import { matchesNear } from './near.ts';

interface Kind {
  readonly penalty: string;
  readonly words: RegExp;
}

/** The first that fits is the kind. */
const KINDS: readonly Kind[] = [
  { penalty: 'SUSPENDED_SENTENCE', words: /suspended|probation|conditional|условн/iu },
  {
    penalty: 'RESTRICTED_FREEDOM',
    words:
      /restrict\p{L}*\s+(?:of\s+)?(?:freedom|liberty)|(?:freedom|liberty)\s+restrict|limitation of freedom|ограничени\p{L}*\s+свобод|химии|home confinement|parole-like/iu,
  },
  {
    penalty: 'COMMUNITY_WORK',
    words:
      /community|public works|compulsory works?|unpaid work|correctional (?:labou?r|works?)|общественн\p{L}*\s+работ|обязательн\p{L}*\s+работ|исправительн\p{L}*\s+работ/iu,
  },
  {
    penalty: 'ADMINISTRATIVE_DETENTION',
    words: /days?|сут(?:ок|ки|кам)|дн(?:ей|я)|administrative|административн/iu,
  },
  {
    penalty: 'IMPRISONMENT',
    words: /prison|imprison|jail|colony|behind bars|depriv|custody|in a camp|лишени|колони|тюрьм|тюремн/iu,
  },
];

const PENALTY_EN = String.raw`(?:(?:in|of|at|to be served in)\s+)?(?:an?\s+|the\s+)?(?:(?:strict|general|minimum|maximum|medium|enhanced|high|reinforced|penal|settlement|low|ordinary)[-\s]?(?:security|regime)?\s*)?(?:-?regime\s+)?(?:(?:penal|correctional)\s+)?(?:prison(?:\s+term)?|imprisonment|jail(?:\s+time)?|(?:penal\s+)?colony|deprivation\s+of\s+(?:liberty|freedom)|behind\s+bars|restricted\s+freedom|restriction\s+of\s+(?:freedom|liberty)|restricted\s+liberty|limitation\s+of\s+freedom|home\s+confinement|probation|administrative\s+(?:arrest|detention)|detention|arrest|custody|community\s+(?:service|work)|compulsory\s+works?|correctional\s+(?:labou?r|works?))(?:\s+with\s+restricted\s+freedom)?(?:\s+in\s+an?\s+(?:strict|general|medium|enhanced|maximum)[-\s](?:security|regime)(?:\s+(?:penal\s+)?(?:colony|prison))?)?(?:,?\s+suspended)?`;
const PENALTY_RU = String.raw`(?:лишени[яею]\s+свободы(?:\s+условно)?|ограничени[яею]\s+свободы|колонии(?:[-\s](?:общего|строгого|поселени[ея])\s*(?:режима)?)?|условно|тюрьмы|тюремного\s+заключения|административного\s+ареста|ареста|исправительных\s+работ|обязательных\s+работ|общественных\s+работ|принудительных\s+работ|[«"]?(?:домашней\s+)?химии[»"]?)`;

let pattern: RegExp | undefined;
let amount: RegExp | undefined;

function made(): { pattern: RegExp; amount: RegExp } {
  const number = `(?:\\d{1,3}(?:[.,]5)?|${anyOf([...words().numbers.keys()])}|a|an)`;
  const unit = String.raw`(?:years?|months?|days?|hours?|лет|годам?|года?|месяц(?:а|ев|ам)?|сут(?:ок|ки|кам)|дн(?:ей|я)|час(?:ов|а))`;
  const one = `(?<!\\p{L})${number}(?:\\s+(?:and\\s+a\\s+half|с\\s+половиной))?[\\s-]+${unit}(?:['’])?(?!\\p{L})`;
  const length = `${one}(?:\\s*,?\\s*(?:and|и)?\\s*${one})?`;
  const most = String.raw`(?:(?:up\s+to|at\s+most|between|from|до|от)\s+)?(?:an?\s+total\s+of\s+)?(?:по\s+)?`;
  const range = `(?:\\s*(?:to|and|до|[-–])\\s*${length})?`;
  pattern ??= new RegExp(
    [
      `(?:an?\\s+)?suspended\\s+(?:prison\\s+)?(?:sentence|term|imprisonment)s?(?:\\s+of\\s+${length})?`,
      `(?:an?\\s+)?${length}\\s+\\(?suspended\\)?(?:\\s+(?:prison\\s+)?(?:sentence|term|imprisonment))?(?:\\s+in\\s+prison)?`,
      `an?\\s+(?:${number})[-\\s](?:year|month|day)(?:\\s+|-)(?:suspended\\s+)?(?:prison|jail)?\\s*(?:sentence|term)`,
      `(?:imprisonment|deprivation\\s+of\\s+liberty|restriction\\s+of\\s+(?:freedom|liberty)|restricted\\s+freedom|administrative\\s+(?:arrest|detention)|probation)\\s+(?:for|of)\\s+(?:a\\s+(?:term|period)\\s+of\\s+)?${length}`,
      `(?:лишени[еяю]|ограничени[еяю])\\s+свободы\\s+(?:сроком\\s+)?на\\s+(?:срок\\s+)?${length}`,
      `${length}\\s+условно`,
      `(?<!\\p{L})(?:году?|полгода)\\s+(?:${PENALTY_RU})`,
      `(?<=арест\\p{L}+(?:\\s[\\p{L}\\s]{0,60})?\\sна\\s)${number}[\\s-]+сут(?:ок|ки)(?!\\p{L})`,
      // A number alone goes on with the years before it: "к трём годам колонии, Y — к полутора".
      `(?<=(?:приговор|осужд|осуд|получил|назнач|дали)[^.;\\n]{0,150}(?:год|лет)[^.;\\n]{0,80}\\s[—–-]\\s(?:к|на)\\s)${number}(?=\\s*(?:[.,;]|$))`,
      `условн(?:ый|ого|ому|ым|ое)\\s+(?:срок|наказани[ея])(?:\\s+в\\s+${length})?`,
      `${most}${length}${range}\\s*(?:${PENALTY_EN}|${PENALTY_RU})`,
      // A term alone is a penalty behind a verb of sentencing: "приговорён к 16 годам".
      `(?<=(?:приговор[её]н|приговорил|осужд[её]н|осудил)\\p{L}{0,4}(?:\\s[^.;,\\n]{0,60})?\\s(?:к|на)\\s)${length}(?!\\p{L}|\\s*(?:назад|спустя))`,
      `(?<!\\d)(?:${number}|\\d{1,4})\\s+hours?\\s+of\\s+(?:community|compulsory|unpaid|public)\\s+(?:work|service|works)(?:\\s+each)?`,
      `an?\\s+fine(?:\\s+of\\s+(?:about\\s+)?(?:[$€£₽]\\s?)?[\\d][\\d.,\\s]*(?:\\s?(?:million|thousand))?(?:\\s?\\p{L}+)?)?`,
      `(?<!\\p{L})штраф(?:а|у|ом|ы|ов)?(?!\\p{L})(?:\\s+в\\s+(?:размере|сумме))?(?:\\s+(?:в\\s+)?[\\d][\\d\\s.,]*(?:тысяч\\p{L}*|тыс\\.|млн)?\\s*(?:базовых\\s+величин|\\p{L}+)?)?`,
    ].join('|'),
    'giu',
  );
  amount ??= new RegExp(
    `(?<n>\\d{1,3}(?:[.,]5)?|${anyOf([...words().numbers.keys()])}|an?)(?<half>\\s+(?:and\\s+a\\s+half|с\\s+половиной))?[\\s-]+(?<unit>${unit}|year|month|day)`,
    'giu',
  );
  return { pattern, amount };
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:year|лет|год)/iu, 'Y'],
  [/^(?:month|месяц)/iu, 'M'],
  [/^(?:day|сут|дн)/iu, 'D'],
  [/^(?:hour|час)/iu, 'H'],
];

/** The duration that words name, ISO 8601; the last of a range. */
function durationOf(text: string, isRange: boolean): string | null {
  const amounts = [...text.matchAll(made().amount)].flatMap(({ groups }): [number, string][] => {
    const said = (groups?.n ?? '').toLowerCase().replace(',', '.');
    const number = /^an?$/.test(said) ? 1 : (words().numbers.get(said) ?? Number(said));
    const unit = UNITS.find(([is]) => is.test(groups?.unit ?? ''))?.[1];
    if (unit === undefined || !Number.isFinite(number)) return [];
    return [[number + (groups?.half === undefined ? 0 : 0.5), unit]];
  });
  const used = isRange ? amounts.slice(-1) : amounts;
  const in_ = (unit: string): number => used.filter(([, u]) => u === unit).reduce((sum, [n]) => sum + n, 0);
  const years = Math.floor(in_('Y'));
  const months = in_('M') + (in_('Y') - years) * 12;
  const date = `${years > 0 ? `${years}Y` : ''}${months > 0 ? `${months}M` : ''}${in_('D') > 0 ? `${in_('D')}D` : ''}`;
  const time = in_('H') > 0 ? `T${in_('H')}H` : '';
  if (date + time !== '') return `P${date}${time}`;
  return /(?:^|\s)полгода/iu.test(text) ? 'P6M' : /(?:^|\s)году?(?=\s)/iu.test(text) ? 'P1Y' : null;
}

const kindOf = (text: string): string =>
  /(?:^|\s)fine|штраф/iu.test(text)
    ? 'FINE'
    : (KINDS.find(({ words: is }) => is.test(text))?.penalty ?? 'UNSPECIFIED');

/** Without one of these words there is no penalty. */
const TRIGGER =
  /(?:years?|months?|days?|hours?|лет|год|месяц|сут(?:ок|ки|кам)|дн(?:ей|я)|час(?:ов|а)|(?<!\p{L})fine|штраф|suspended|условн)/giu;

/** Finds penalties. */
export const findPenalties: Finder = (text, { free }) =>
  matchesNear(text, TRIGGER, made().pattern, { before: 90, after: 160 }).flatMap(
    (match): PenaltyMention[] => {
      const said = match[0].trimEnd();
      const span = { start: match.index, end: match.index + said.length };
      if (!free(span)) return [];
      const penalty = kindOf(said);
      const isRange =
        /^(?:between|from|от)\s/iu.test(said) ||
        /(?:years?|months?|days?|года?|лет)\s*(?:to|до|[-–])\s/iu.test(said);
      const atMost = /^(?:up\s+to|at\s+most|до)\s/iu.test(said) || isRange;
      const length =
        penalty === 'FINE' ? null : durationOf(/^[\p{L}\d]+$/u.test(said) ? `${said} года` : said, isRange);
      return [{ kind: 'penalty', ...span, text: said, penalty, length, atMost }];
    },
  );
