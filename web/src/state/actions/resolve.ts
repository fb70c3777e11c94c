/** Finds what the ids of an address lead to now: present ids in place of former ones, and a name for each that leads nowhere. */
import type { Card } from '../../api/card.ts';
import { CARD, CARDS, type GraphSummary } from '../../api/queries.ts';
import type { Leaving } from '../../repeats/leaving.ts';
import { NOT_HERE, type DeadPart } from '../dead.ts';
import type { Deps } from '../deps.ts';
import type { Selection } from '../selection.ts';
import type { Address } from '../url.ts';

/** The server gives no more cards at once. */
const MOST_IDS = 500;
/** Ids that are asked for one by one, since they may be former ones. */
const MOST_FORMER = 50;

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

/** The cards of ids; those that are asked for by a former id stand under it too. */
async function lookUp(deps: Deps, ids: readonly string[]): Promise<Found> {
  if (ids.length === 0) return new Map();
  const { cards } = await deps.ask(CARDS, { ids: ids.slice(0, MOST_IDS) });
  const found = new Map(cards.map((card) => [card.id, card]));
  const others = ids.filter((id) => !found.has(id)).slice(0, MOST_FORMER);
  for (const [id, { card }] of await Promise.all(
    others.map(async (each) => [each, await deps.ask(CARD, { id: each })] as const),
  ))
    if (card !== null) found.set(id, card);
  return found;
}

/** Takes the ids of an address one by one, and notes those that lead nowhere. */
class Reader {
  readonly dead: DeadPart[] = [];
  private readonly found: Found;

  constructor(found: Found) {
    this.found = found;
  }

  /** The present id, or null. */
  id(part: string, id: string, value = id): string | null {
    const card = this.found.get(id);
    if (card === undefined) this.dead.push({ part, value, why: NOT_HERE });
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

/** The address with present ids, without what leads nowhere, which stands in `dead`. */
export async function resolve(
  deps: Deps,
  address: Address,
  summary: Promise<{ readonly graph: GraphSummary }>,
): Promise<Address> {
  const { pattern, repeats, pins } = address;
  const leftOut = [...repeats.leaving.withoutSources, ...(pattern?.leaving.withoutSources ?? [])];
  const [found, sources] = await Promise.all([
    lookUp(deps, idsOf(address)),
    leftOut.length === 0 ? [] : summary.then(({ graph }) => graph.sources.map(({ id }) => id)),
  ]);
  const reader = new Reader(found);
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
      return id === null ? [] : [{ ...step, id }];
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
