/** Commands that bring new nodes into the picture: one that was found, or the neighbours of one. */
import { CARDS, LINES_BETWEEN, NEIGHBOUR_TOTAL, NEIGHBOURS } from '../../api/queries.ts';
import { saysFrom } from '../../words/kinds.ts';
import { count, countByType } from '../../words/node-type.ts';
import type { Deps } from '../deps.ts';
import { learn, type Addition } from '../library.ts';
import type { Step } from '../scene.ts';
import { layoutInput } from './arrange.ts';
import { commit } from './commit.ts';
import { tell } from './tell.ts';

/** More than this is not drawn: the picture would be a knot, and the server draws lines between no more. */
export const MOST_DRAWN = 500;
/** Neighbours that one step draws at most. */
export const PAGE = 50;

type Expansion = Extract<Step, { do: 'expand' }>;

const take = (deps: Deps, addition: Addition): void =>
  deps.store.setState(({ library }) => ({ library: learn(library, addition) }));

/** Draws what is new beside what is drawn. Gives the new ids, or null when the picture cannot hold them. */
async function grow(
  deps: Deps,
  step: Step,
  ids: readonly string[],
  says: string,
): Promise<readonly string[] | null> {
  const { places } = deps.store.getState().log.scene;
  const fresh = ids.filter((id) => !(id in places));
  const all = [...Object.keys(places), ...fresh];
  if (all.length > MOST_DRAWN) {
    tell(deps, `${MOST_DRAWN} nodes are the most that one picture holds. Undo or start anew.`, true);
    return null;
  }
  if (fresh.length > 0) {
    const { linesBetween } = await deps.ask(LINES_BETWEEN, { ids: all });
    take(deps, { lines: linesBetween });
  }
  const placed = fresh.length === 0 ? {} : await deps.arrange(null, layoutInput(deps, all, places));
  commit(deps, { do: 'grow', step, places: placed, shows: ids }, says);
  return fresh;
}

/** Adds nodes by their ids. Gives their present ids, which differ from those asked for after a merge. */
export async function find(deps: Deps, id: string): Promise<string | null> {
  const known = deps.store.getState().library.cards[id];
  const [card] = known === undefined ? (await deps.ask(CARDS, { ids: [id] })).cards : [known];
  if (card === undefined) {
    tell(deps, 'What the link points to is not in the graph any more.', true);
    return null;
  }
  const { scene } = deps.store.getState().log;
  if (card.id in scene.places && !scene.hidden.includes(card.id)) return card.id;
  take(deps, { cards: [card] });
  const fresh = await grow(deps, { do: 'find', id: card.id }, [card.id], `add ${card.name}`);
  if (fresh === null) return null;
  tell(deps, `${card.name} is added to the picture.`);
  return card.id;
}

interface Page {
  readonly ids: readonly string[];
  readonly seen: number;
  readonly total: number;
}

/** The first page of neighbours that is not all to be seen already, or the last page; `seen` counts up to its end. */
async function nextPage(deps: Deps, step: Expansion, after: string | null = null, before = 0): Promise<Page> {
  const { places, hidden } = deps.store.getState().log.scene;
  const { id, kind, direction } = step;
  const { neighbours } = await deps.ask(NEIGHBOURS, { id, kind, direction, first: PAGE, after });
  const { cards, total, next } = neighbours;
  const ids = cards.map((card) => card.id);
  const seen = before + ids.length;
  const isNothingNew = ids.every((each) => each in places && !hidden.includes(each));
  if (isNothingNew && next !== null) return nextPage(deps, step, next, seen);
  take(deps, neighbours);
  return { ids, seen, total };
}

/** Draws neighbours of a node, all or those over one relationship: a page of them, and the next when asked again. */
export async function expand(deps: Deps, step: Expansion): Promise<void> {
  const name = deps.store.getState().library.cards[step.id]?.name ?? step.id;
  const { ids, seen, total } = await nextPage(deps, step);
  const fresh = await grow(deps, step, [...ids, step.id], `expand ${name}`);
  if (fresh === null) return;
  const { library, log } = deps.store.getState();
  const drawn = Object.keys(log.scene.places).length;
  const types = fresh.flatMap((each) => library.cards[each]?.type ?? []);
  const over = step.kind === undefined ? '' : ` (${saysFrom(step.kind, step.direction ?? 'OUT')})`;
  deps.store.setState(({ shortfalls }) => ({
    shortfalls: [...shortfalls, { what: `neighbours of ${name}${over}`, drawn: seen, total, step }],
  }));
  if (types.length > 0) {
    tell(deps, `Expanded ${name}: ${countByType(types)}; ${count(drawn, 'node')} in the picture.`);
    return;
  }
  const { id, kind, direction } = step;
  const { neighbourTotal } = await deps.ask(NEIGHBOUR_TOTAL, { id, kind, direction });
  tell(deps, `${name}: all are in the picture already, ${neighbourTotal.inWords}${over}.`);
}
