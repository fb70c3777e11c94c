/** At which stage of a procedure something said of a case stands, and how it is called there. Pure. */

/** The stages in their order, as `StageKind` names them; last, what the sources tie to none. */
export const STAGES = [
  'GROUND',
  'INVESTIGATION',
  'ARREST',
  'CHARGE',
  'MEASURE',
  'HEARING',
  'DECISION',
  'APPEAL',
  'RESTRICTION',
  'END',
  'COURSE',
] as const;

/** One of them. */
export type Stage = (typeof STAGES)[number];

/** A statement as far as its stage and its words depend on it. */
export interface Happening {
  /** The relationship or the attribute. */
  readonly kind: string;
  /** Of whom or of what it is said. */
  readonly name: string;
  /** What it is about besides: a provision, a place of detention. */
  readonly what: string | null;
  /** The qualifier that says how far or what: CONVICTED, CUSTODY, IMPRISONMENT. */
  readonly value: string | null;
  /** What a decision does with a penalty. */
  readonly step: string | null;
  /** Of the event, the decision or the paper that it is about: ARREST, APPEAL. */
  readonly kinds: readonly string[];
  /** The words of the source. */
  readonly as: string | null;
  readonly certainty: string;
}

/** The facts that date what a timeline tells of. */
export const DATED = [
  'Event.date',
  'CourtDecision.decided',
  'CourtDecision.inForce',
  'Document.date',
  'Restriction.begins',
  'Restriction.until',
  'Listing.listed',
  'Irregularity.date',
];

/** A stage by the first of these values or kinds that something has; by `else` where it has none. */
interface Rule {
  readonly by: readonly (readonly [Stage, readonly string[]])[];
  readonly else: Stage | null;
}

const always = (stage: Stage): Rule => ({ by: [], else: stage });

const SET_FREE = ['RELEASE', 'AMNESTY', 'PARDON', 'PAROLE', 'EXCHANGE', 'TERM_SERVED'];

const RULES: Readonly<Record<string, Rule>> = {
  GROUND_FOR: always('GROUND'),
  PART_OF: {
    by: [
      ['RESTRICTION', ['RESTRICTION']],
      ['ARREST', ['ARREST', 'SEARCH']],
      ['HEARING', ['HEARING']],
      ['END', SET_FREE],
    ],
    else: 'COURSE',
  },
  ENDS: always('END'),
  DEFENDANT_IN: {
    by: [
      ['CHARGE', ['SUSPECT', 'ACCUSED']],
      ['DECISION', ['CONVICTED', 'FOUND_LIABLE', 'ACQUITTED']],
    ],
    // That somebody is on the defendants' side is a part in the case, and nothing that happened in it.
    else: null,
  },
  CHARGED_UNDER: { by: [['DECISION', ['CONVICTED', 'ACQUITTED']]], else: 'CHARGE' },
  SUBJECTED_TO: { by: [['ARREST', ['DETENTION', 'SEARCH', 'QUESTIONING']]], else: 'MEASURE' },
  HELD_AT: always('MEASURE'),
  SEEKS_PENALTY: always('HEARING'),
  SENTENCES: { by: [['APPEAL', ['APPEAL']]], else: 'DECISION' },
  DECIDED_IN: {
    by: [
      ['APPEAL', ['APPEAL']],
      ['MEASURE', ['ARREST_SANCTION', 'EXTENSION']],
      ['END', ['CLOSURE']],
    ],
    else: 'DECISION',
  },
  RESTRICTS: always('RESTRICTION'),
  LISTS: always('RESTRICTION'),
  USED_IN: { by: [['CHARGE', ['INDICTMENT']]], else: 'COURSE' },
  IRREGULAR_IN: always('COURSE'),
  'Case.opened': always('INVESTIGATION'),
  'Case.investigatedIn': always('INVESTIGATION'),
  'Case.closed': always('END'),
};

/** The stage; null for what is no step of a procedure. */
export function stageOf({ kind, value, kinds }: Pick<Happening, 'kind' | 'value' | 'kinds'>): Stage | null {
  const rule = RULES[kind];
  if (rule === undefined) return null;
  const values = [...kinds, ...(value === null ? [] : [value])];
  return rule.by.find(([, of]) => values.some((each) => of.includes(each)))?.[0] ?? rule.else;
}

const low = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** What is said, without its reservation. */
function plain({ kind, name, what, value, step, as }: Happening): string {
  const words = as === null ? '' : ` (${as})`;
  const said = value === null ? '' : low(value);
  switch (kind) {
    case 'DEFENDANT_IN':
      return `${name} (${said})`;
    case 'CHARGED_UNDER':
      return `${name}: ${what ?? ''}${words || (said === '' ? '' : ` (${said})`)}`;
    case 'SUBJECTED_TO':
      return `${name}: ${said || 'a measure'}`;
    case 'HELD_AT':
      return `${name}: ${value === 'TRANSFERRED_THERE' ? 'moved to' : 'held in'} ${what ?? ''}`;
    case 'SEEKS_PENALTY':
      return `${name}: ${said || 'a penalty'} asked for${words}`;
    case 'SENTENCES':
      return `${name}: ${said || 'a penalty'}${step === null || step === 'IMPOSED' ? '' : `, ${low(step)}`}${words}`;
    case 'ENDS':
      return `${name}${said === '' ? '' : ` (${said})`}`;
    case 'Case.opened':
      return 'the case was opened';
    case 'Case.investigatedIn':
      return 'the case was under investigation';
    case 'Case.closed':
      return 'the case was closed';
    default:
      return name;
  }
}

/** How an entry reads; of what nothing affirms it says that it is denied. */
export const sayHappening = (happening: Happening): string =>
  `${plain(happening)}${happening.certainty === 'DENIED' ? ', denied' : ''}`;
