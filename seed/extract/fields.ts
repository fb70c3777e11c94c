/** Reads records of labelled fields: "Name: …", "Charge: …", "Статья: …"; the name is that of the record. */
import type { Document, Found } from './document.ts';
import type { Degree, Fact, Ground, Who } from './fact.ts';
import { isOrganisation, isPlace, type NamedMention } from './mention.ts';
import { CHILDREN, countOf } from './children.ts';
import { type Block, startsRecord } from './text/blocks.ts';
import { within } from './text/within.ts';
import type { Part } from './words.ts';

interface Field {
  readonly block: Block;
  /** As it stands in the text. */
  readonly label: string;
  readonly value: string;
  readonly mentions: readonly Found[];
}

type Reading = (field: Field, about: { who: readonly Who[]; ground: Ground }) => Fact[];

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['JUDGED', /^(?:judges?|presiding judge|судья|судьи|председательствующий)$/u],
  [
    'PROSECUTED',
    /^(?:prosecutors?|state prosecutor|прокурор|гособвинитель|государственный обвинитель|прокуроры)$/u,
  ],
  ['INVESTIGATED', /^(?:investigators?|lead investigator|следователь|следователи)$/u],
  [
    'DEFENDED',
    /^(?:lawyers?|counsel|def[ei]n[cs]e counsel|defence|defense|defended by|адвокаты?|защитники?|защита)$/u,
  ],
];

const MEASURES: readonly (readonly [string, RegExp])[] = [
  ['HOUSE_ARREST', /house arrest|домашн\p{L}+ арест/iu],
  [
    'TRAVEL_BAN',
    /not to leave|travel ban|recogni[sz]ance|own pledge|подписк\p{L}+ о невыезде|запрет\p{L}* определ[её]нных действий/iu,
  ],
  [
    'CUSTODY',
    /custody|pre-?trial detention|detention cent|remand|under arrest|detained|in detention|СИЗО|под стражей|стража|заключени\p{L}* под стражу/iu,
  ],
];

const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['CONVICTED', /convicted|sentenced|serving|found guilty|осужд[её]н|приговор[её]н|отбывает/iu],
  ['ACQUITTED', /acquitted|оправдан/iu],
  ['SUSPECT', /suspect|under investigation|подозрева/iu],
  ['ACCUSED', /accused|charged|indicted|on trial|awaiting trial|defendant|обвиня|подсудим|под судом/iu],
];

const organisations = (f: Field): NamedMention[] => f.mentions.filter(isOrganisation);
const dates = (f: Field) => f.mentions.filter((m) => m.kind === 'date');
const penalties = (f: Field) => f.mentions.filter((m) => m.kind === 'penalty');
const provisions = (f: Field) => f.mentions.filter((m) => m.kind === 'provision');

const people = (mentions: readonly Found[]): Who[] =>
  mentions.flatMap((m) =>
    m.kind === 'person' && m.person !== null ? [{ person: m.person, words: m.text }] : [],
  );

function measuresIn({ value }: Field, { who, ground }: { who: readonly Who[]; ground: Ground }): Fact[] {
  if (/released|no longer|освобожд/iu.test(value)) return [];
  for (const [measure, is] of MEASURES) {
    const said = is.exec(value);
    if (said !== null) return [{ is: 'measure', ...ground, who, as: said[0], measure }];
  }
  return [];
}

function degreeIn({ value }: Field, { who, ground }: { who: readonly Who[]; ground: Ground }): Fact[] {
  for (const [degree, is] of DEGREES) {
    const said = is.exec(value);
    if (said !== null && !/\bnot\b|\bне\b/iu.test(value.slice(0, said.index)))
      return [{ is: 'defendant', ...ground, who, as: said[0], degree }];
  }
  return [];
}

const charge: Reading = (field, { who, ground }) => {
  const cited = provisions(field);
  return cited.length === 0 ? [] : [{ is: 'charge', ...ground, who, as: field.label, provisions: cited }];
};

const sentence: Reading = (field, { who, ground }) => {
  const all = penalties(field);
  const acquitted = /acquit|оправд/iu.test(field.value);
  if ((all.length === 0 && !acquitted) || /asked|requested|запросил|грозит|faces/iu.test(field.value))
    return [];
  const date = dates(field)[0] ?? null;
  const court = organisations(field).find((o) => o.organisationKind === 'COURT') ?? null;
  const degree = acquitted ? 'ACQUITTED' : all.every((p) => p.penalty === 'FINE') ? null : 'CONVICTED';
  return [
    {
      is: 'verdict',
      ...ground,
      who,
      as: field.label,
      degree,
      penalties: all,
      court,
      courtPlace: null,
      date,
      isAppeal: false,
    },
    ...charge(field, { who, ground }),
  ];
};

const arrested: Reading = (field, { who, ground }) => {
  const [date] = dates(field);
  return date === undefined
    ? []
    : [
        {
          is: 'arrest',
          ...ground,
          who,
          as: field.label,
          date,
          place: field.mentions.find(isPlace) ?? null,
        },
      ];
};

const described: Reading = ({ value }, { who, ground }) => {
  const children = CHILDREN.exec(value);
  const number = countOf(children?.groups?.n ?? children?.groups?.n2 ?? '');
  const words = value.split(/[;.]|, (?:born|\d)/u)[0]?.trim() ?? '';
  const facts: Fact[] = [];
  if (number !== null)
    facts.push({ is: 'attribute', ...ground, who, as: value, kind: 'Person.children', value: number });
  if (words !== '' && words.length < 80 && words !== children?.[0])
    facts.push({ is: 'attribute', ...ground, who, as: words, kind: 'Person.describedAs', value: words });
  return facts;
};

const children: Reading = ({ value }, { who, ground }) => {
  const said = /\d{1,2}|[\p{L}]+/u.exec(value)?.[0] ?? '';
  const number = countOf(said) ?? countOf(CHILDREN.exec(value)?.groups?.n ?? '');
  return number === null
    ? []
    : [{ is: 'attribute', ...ground, who, as: value, kind: 'Person.children', value: number }];
};

const age: Reading = ({ value }, { who, ground }) => {
  const years = Number(/\b\d{2}\b/u.exec(value)?.[0]);
  return years >= 14
    ? [{ is: 'attribute', ...ground, who, as: value, kind: 'Person.age', value: years }]
    : [];
};

const part =
  (kind: Part): Reading =>
  (field, { who, ground }) => {
    const officials = people(field.mentions);
    return officials.length === 0
      ? []
      : [{ is: 'part', ...ground, who: officials, as: field.label, part: kind, of: who, ofCase: null }];
  };

const court: Reading = (field, { who, ground }) => {
  const body = organisations(field).find((o) => o.organisationKind === 'COURT');
  const judges = people(field.mentions.filter((m) => m.kind === 'person' && m.part?.kind === 'JUDGED'));
  const facts: Fact[] = [];
  if (body !== undefined)
    facts.push({
      is: 'verdict',
      ...ground,
      who,
      as: field.label,
      degree: null,
      penalties: [],
      court: body,
      courtPlace: null,
      date: dates(field)[0] ?? null,
      isAppeal: false,
    });
  if (judges.length > 0)
    facts.push({ is: 'part', ...ground, who: judges, as: 'judge', part: 'JUDGED', of: who, ofCase: null });
  return facts;
};

/** Which field is read how. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [
    /^(?:charges?|charged under|charged with|accusations?|articles?|provisions?|legal basis|обвинени[ея]|предъявленное обвинение|стать[яи](?: обвинения| ук| уголовного кодекса)?|квалификация)$/u,
    charge,
  ],
  [
    /^(?:sentences?|verdict|penalty|punishment|sentenced|outcome|decision|приговор(?: суда)?|наказание|срок|решение(?: суда)?|назначенное наказание)$/u,
    sentence,
  ],
  [
    /^(?:status|current status|custody|detention|held|held in|measure|measure of restraint|preventive measure|restraint|place of detention|мера пресечения|мера|статус|содержится|место содержания|текущий статус|положение)$/u,
    (f, a) => [...measuresIn(f, a), ...degreeIn(f, a), ...sentence(f, a)],
  ],
  [
    /^(?:detained|arrested|date of arrest|date of detention|arrest date|задержан[аы]?|дата задержания|дата ареста|арестован[аы]?|задержание)$/u,
    arrested,
  ],
  [/^(?:occupation|profession|who|профессия|род занятий|кто|деятельность|кем является)$/u, described],
  [/^(?:children|family|дети|семья)$/u, children],
  [/^(?:age|возраст)$/u, age],
  [/^(?:court|суд|кем осужд[её]н[а]?)$/u, court],
  ...PARTS.map(([kind, is]) => [is, part(kind)] as const),
];

/** The facts of all records. */
export function readFields(document: Document): Fact[] {
  const facts: Fact[] = [];
  const sections = grouped(document.blocks);
  for (const blocks of sections.values()) {
    const fields = blocks.filter((b) => b.kind === 'field');
    if (fields.length === 0) continue;
    const named = blocks.find(
      (b) =>
        (b.kind === 'field' ? startsRecord(b.label ?? '') : true) &&
        people(within(document.mentions, b)).length > 0,
    );
    if (named === undefined) continue;
    const who = people(within(document.mentions, named));
    // A court is that of a verdict only where there is one.
    const decided = fields.some((b) => within(document.mentions, b).some((m) => m.kind === 'penalty'));
    for (const block of fields) {
      const label = block.label ?? '';
      const said =
        /\p{Lu}[\p{L} /()'’-]*/u.exec(document.text.slice(block.start, block.body))?.[0].trim() ?? label;
      const field: Field = {
        block,
        label: said,
        value: document.text.slice(block.body, block.end),
        mentions: within(document.mentions, block),
      };
      const ground: Ground = {
        block,
        span: { start: block.start, end: block.end },
        context: block === named ? [] : [{ start: named.start, end: named.end }],
        hedge: null,
        by: [],
        denied: false,
      };
      for (const [is, reading] of READINGS)
        if (is.test(label) && (decided || !/^(?:court|суд)$/u.test(label)))
          facts.push(...reading(field, { who, ground }));
    }
  }
  return facts;
}

function grouped(blocks: readonly Block[]): Map<number, Block[]> {
  const all = new Map<number, Block[]>();
  for (const block of blocks) {
    const known = all.get(block.section);
    if (known === undefined) all.set(block.section, [block]);
    else known.push(block);
  }
  return all;
}
