/** Finds what the ids of an address lead to now: present ids in place of former ones, and a name for each that leads nowhere. */
import type { Card } from '../../api/card.ts';
import { CARD, CARDS, type GraphSummary } from '../../api/queries.ts';
import { PROSECUTION } from '../../generated/model.ts';
import type { Leaving } from '../../repeats/leaving.ts';
import { NOT_HERE, type DeadPart } from '../dead.ts';
import type { Deps } from '../deps.ts';
import type { Step } from '../scene.ts';
import type { Selection } from '../selection.ts';
import type { Address } from '../url.ts';

/** The server gives no more cards at once. */
const MOST_IDS = 500;
/** Ids that are asked for one by one, since they may be former ones. */
const MOST_FORMER = 50;

const NOT_LOOKED_UP = `is no present id; as a former one it was not looked for, after ${MOST_FORMER} others`;

type Found = ReadonlyMap<string, Card>;

function idsOf({ cases, steps, pins, hidden, selection, repeats }: Address): string[] {
  const selected =
    selection?.on === 'node'
      ? [selection.id]
      : selection?.on === 'line'
        ? [selection.from, selection.to]
        : [];
  const stepped = steps.map(({ id }) => id);
  return [
    ...new Set([...selected, ...cases, ...repeats.compared, ...stepped, ...Object.keys(pins), ...hidden]),
  ];
}

/** What was found, and the ids that were not looked for. */
interface LookedUp {
  readonly found: Found;
  readonly skipped: ReadonlySet<string>;
}

/** The cards of ids; those that are asked for by a former id stand under it too. */
async function lookUp(deps: Deps, ids: readonly string[]): Promise<LookedUp> {
  const found = new Map<string, Card>();
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const { cards } = await deps.ask(CARDS, { ids: ids.slice(from, from + MOST_IDS) });
    for (const card of cards) found.set(card.id, card);
  }
  const others = ids.filter((id) => !found.has(id));
  for (const [id, { card }] of await Promise.all(
    others.slice(0, MOST_FORMER).map(async (each) => [each, await deps.ask(CARD, { id: each })] as const),
  ))
    if (card !== null) found.set(id, card);
  return { found, skipped: new Set(others.slice(MOST_FORMER)) };
}

/** Takes the ids of an address one by one, and notes those that lead nowhere. */
class Reader {
  readonly dead: DeadPart[] = [];
  private readonly found: Found;
  private readonly skipped: ReadonlySet<string>;

  constructor({ found, skipped }: LookedUp) {
    this.found = found;
    this.skipped = skipped;
  }

  /** The present id, or null. */
  id(part: string, id: string, value = id): string | null {
    const card = this.found.get(id);
    if (card === undefined)
      this.dead.push({ part, value, why: this.skipped.has(id) ? NOT_LOOKED_UP : NOT_HERE });
    return card?.id ?? null;
  }

  ids(part: string, ids: readonly string[]): readonly string[] {
    return [...new Set(ids.flatMap((id) => this.id(part, id) ?? []))];
  }

  /** Cases only: nothing else can be compared. */
  cases(part: string, ids: readonly string[]): readonly string[] {
    const isCase = (id: string): boolean => {
      const card = this.found.get(id);
      if (card !== undefined && card.type !== 'Case')
        this.dead.push({ part, value: id, why: `is no case: ${card.name}` });
      return card === undefined || card.type === 'Case';
    };
    return this.ids(part, ids.filter(isCase));
  }

  selection(selection: Selection | null): Selection | null {
    if (selection?.on === 'node') {
      const id = this.id('at', selection.id);
      return id === null ? null : { on: 'node', id };
    }
    if (selection?.on !== 'line') return selection;
    const { from, kind, to } = selection;
    const said = `${from}*${kind}*${to}`;
    const [a, b] = [this.id('line', from, said), from === to ? null : this.id('line', to, said)];
    return a === null || (b ?? (from === to ? a : null)) === null
      ? null
      : { ...selection, from: a, to: b ?? a };
  }

  leaving(part: string, leaving: Leaving, sources: ReadonlySet<string>): Leaving {
    const known = leaving.withoutSources.filter((id) => {
      if (!sources.has(id)) this.dead.push({ part, value: `source*${id}`, why: NOT_HERE });
      return sources.has(id);
    });
    return { ...leaving, withoutSources: known };
  }
}

/** Older links name the kind that a prosecution tells now. */
const present = (step: Step): Step =>
  step.do === 'expand' && step.kind === 'DEFENDANT_IN' ? { ...step, kind: PROSECUTION.kind } : step;

/** The address with present ids, without what leads nowhere, which stands in `dead`. */
export async function resolve(
  deps: Deps,
  address: Address,
  summary: Promise<{ readonly graph: GraphSummary }>,
): Promise<Address> {
  const { pattern, repeats, pins } = address;
  const leftOut = [...repeats.leaving.withoutSources, ...(pattern?.leaving.withoutSources ?? [])];
  const [looked, sources] = await Promise.all([
    lookUp(deps, idsOf(address)),
    leftOut.length === 0 ? [] : summary.then(({ graph }) => graph.sources.map(({ id }) => id)),
  ]);
  const reader = new Reader(looked);
  const known = new Set(sources);
  const selection = reader.selection(address.selection);
  const cases = reader.ids('cases', address.cases);
  const compared = reader.cases('compare', repeats.compared);
  return {
    ...address,
    selection,
    cases,
    pattern: pattern && { ...pattern, leaving: reader.leaving('drawn', pattern.leaving, known) },
    steps: address.steps.flatMap((step) => {
      const id = reader.id('with', step.id);
      return id === null ? [] : [present({ ...step, id })];
    }),
    pins: Object.fromEntries(
      Object.entries(pins).flatMap(([id, at]) => {
        const present = reader.id('pin', id);
        return present === null ? [] : [[present, at] as const];
      }),
    ),
    hidden: reader.ids('hide', address.hidden),
    repeats: { ...repeats, compared, leaving: reader.leaving('leave', repeats.leaving, known) },
    dead: [...address.dead, ...reader.dead],
  };
}
