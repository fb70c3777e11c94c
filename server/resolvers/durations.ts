/** How many days prosecutions took from one step to another, by the dates that sources give. */
import { z } from 'zod';
import { daysBetween, FIRST_DAY, LAST_DAY } from '../../seed/text/period.ts';
import type { Ask } from '../ask.ts';
import { versionOf } from '../cursors.ts';
import { markOf, weakest } from '../mark.ts';
import { markShape } from '../mark-shape.ts';
import type { Model } from '../model.ts';
import { count } from './arguments.ts';
import { dating } from './evidence.ts';
import { identifyAsked } from './identify.ts';
import { listing } from './listing.ts';

const STEPS = ['ARREST', 'CHARGE', 'VERDICT', 'RELEASE'] as const;
type Step = (typeof STEPS)[number];

const said = z.object({
  key: z.string(),
  ...markShape,
});
const days = z.array(z.string());
const candidate = z.object({
  step: z.enum(STEPS),
  /** Of what lasted: whether its beginning is the step, or its end. */
  side: z.enum(['BEGINNING', 'END']),
  period: z.object({ mayFrom: days, mayUntil: days, mustFrom: days, mustUntil: days }),
  rests: z.array(said),
});
/** What dates a step of a prosecution. */
export type Candidate = z.output<typeof candidate>;

const row = z.object({
  id: z.string(),
  case: z.string(),
  person: z.string(),
  dated: z.array(candidate),
});

const least = (all: readonly string[]): string => [...all].sort()[0] ?? LAST_DAY;
const open = (day: string): string | null => (day === FIRST_DAY || day === LAST_DAY ? null : day);

/** The first and the last day on which each date may have had the step. */
const boundsOf = ({ side, period: { mayFrom, mayUntil, mustFrom, mustUntil } }: Candidate) =>
  mayFrom.map((from, i) => {
    const until = mayUntil[i] ?? LAST_DAY;
    if (side === 'END') return { earliest: mustUntil[i] ?? FIRST_DAY, latest: until };
    return { earliest: from, latest: least([mustFrom[i] ?? until, until]) };
  });

/**
 * The first time that a prosecution came to a step.
 * @returns null where nothing dates it
 */
export function firstStep(step: Step, dated: readonly Candidate[]) {
  const candidates = dated.filter((c) => c.step === step);
  const bounds = candidates.flatMap(boundsOf);
  const rests = candidates.flatMap((c) => c.rests);
  const mark = weakest(rests);
  if (mark === undefined || bounds.length === 0) return null;
  return {
    earliest: open(least(bounds.map((b) => b.earliest))),
    latest: open(least(bounds.map((b) => b.latest))),
    ...markOf(mark),
    statements: [...new Set(rests.map(({ key }) => key))],
  };
}

type FirstStep = ReturnType<typeof firstStep>;

/** Days from one step to another; none where a bound is open, or the second came before the first. */
export function between(from: FirstStep, to: FirstStep) {
  const nothing = { daysAtLeast: null, daysAtMost: null, isReversed: false };
  if (from === null || to === null) return nothing;
  const atMost = from.earliest === null || to.latest === null ? null : daysBetween(from.earliest, to.latest);
  const atLeast = from.latest === null || to.earliest === null ? 0 : daysBetween(from.latest, to.earliest);
  if (atMost !== null && atMost < 0) return { ...nothing, isReversed: true };
  return { daysAtLeast: Math.max(0, atLeast), daysAtMost: atMost, isReversed: false };
}

const place = z.object({ case: z.string(), person: z.string() });

/** The values of an enum of the model that belong to a family. */
const ofFamily = (model: Model, name: string, family: string): string[] =>
  (model.enums.get(name) ?? []).filter((v) => v.families.includes(family)).map((v) => v.value);

/** What the statements need to know of the model to tell steps. */
export const stepParameters = (model: Model, steps: readonly Step[]) => ({
  steps,
  held: ofFamily(model, 'Measure', 'LIBERTY_TAKEN'),
  arrests: ofFamily(model, 'EventKind', 'LIBERTY_TAKEN'),
  freed: ofFamily(model, 'EventKind', 'SET_FREE'),
});

interface DurationArguments {
  readonly from: Step;
  readonly to: Step;
  readonly person?: readonly string[] | null;
  readonly case?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Resolves `durations`. */
export const durations =
  (ask: Ask, model: Model) =>
  async (_: unknown, { from, to, person, case: matter, first, after }: DurationArguments) => {
    const pages = listing(['durations', from, to, person ?? null, matter ?? null], after, place);
    const number = count('first', first, 100, 500);
    const [people, cases] = await Promise.all([
      identifyAsked(ask, 'person', person),
      identifyAsked(ask, 'case', matter, 'Case'),
    ]);
    const parameters = {
      where: { people, cases },
      ...stepParameters(model, [from, to]),
    };
    const [version, rows] = await Promise.all([
      versionOf(ask)(),
      ask('durations', { ...parameters, dating: dating(model), page: { first: number, after: pages.after } }),
    ]);
    const all = rows.map((each) => row.parse(each));
    const page = all.slice(0, number.toNumber());
    const last = all.length > page.length ? page.at(-1) : undefined;
    const cards = await cardsOf(
      ask,
      page.flatMap((p) => [p.case, p.person]),
    );
    // Who asks for them waits for all prosecutions.
    let counting: Promise<z.output<typeof counted>> | undefined;
    const counts = () =>
      (counting ??= ask('durations-count', parameters).then(([found]) => counted.parse(found)));
    return {
      total: async () => (await counts()).total,
      dated: async () => (await counts()).dated,
      durations: page.map(({ id, case: inCase, person: who, dated }) => {
        const [begun, ended] = [firstStep(from, dated), firstStep(to, dated)];
        return {
          id,
          person: cards.get(who),
          case: cards.get(inCase),
          from: begun,
          to: ended,
          ...between(begun, ended),
        };
      }),
      next: pages.next(Number(version), last === undefined ? null : { case: last.case, person: last.person }),
    };
  };

const counted = z.object({ total: z.number(), dated: z.number() });

const cardRow = z.object({ card: z.looseObject({ id: z.string() }) });

async function cardsOf(ask: Ask, ids: readonly string[]) {
  const rows = (await ask('cards', { ids: [...new Set(ids)] })).map((each) => cardRow.parse(each).card);
  return new Map(rows.map((card) => [card.id, card]));
}
