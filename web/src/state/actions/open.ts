/** Opens the picture that an address speaks of. */
import { GRAPH, OPENING } from '../../api/queries.ts';
import { PLAIN_REPEATS } from '../../repeats/address.ts';
import { LAYOUTS } from '../../layouts/registry.ts';
import { count } from '../../words/node-type.ts';
import type { Deps } from '../deps.ts';
import { EMPTY_LIBRARY, learn } from '../library.ts';
import { EMPTY_LOG } from '../log.ts';
import type { Selection } from '../selection.ts';
import type { Address } from '../url.ts';
import { layoutInput } from './arrange.ts';
import { commit } from './commit.ts';
import { expand, find } from './grow.ts';
import { reason, tell } from './tell.ts';

/** An address without anything special in it. */
export const PLAIN: Address = {
  cases: [],
  pattern: null,
  steps: [],
  pins: {},
  hidden: [],
  hiddenTypes: [],
  selection: null,
  view: '',
  repeats: PLAIN_REPEATS,
};

async function draw(deps: Deps, { cases, pattern }: Address): Promise<boolean> {
  if (pattern !== null) {
    deps.store.setState({ library: EMPTY_LIBRARY, log: EMPTY_LOG, shortfalls: [] });
    const { drawPattern } = await import('./pattern.ts');
    if (await drawPattern(deps, pattern)) return true;
  }
  const { opening } = await deps.ask(OPENING, { cases: cases.length === 0 ? null : cases });
  const { cards, total } = opening;
  deps.store.setState({
    library: learn(EMPTY_LIBRARY, opening),
    log: EMPTY_LOG,
    shortfalls:
      total > cards.length ? [{ what: 'the opening picture', drawn: cards.length, total, step: null }] : [],
  });
  const [{ id: layout }] = LAYOUTS;
  const ids = cards.map(({ id }) => id);
  const places = await deps.arrange(layout, layoutInput(deps, ids, {}));
  commit(deps, { do: 'open', cases, places }, 'open');
  deps.store.setState({ layout });
  return cards.length > 0;
}

/** What can be selected now: ends that are missing are added first, former ids are replaced. */
async function reach(deps: Deps, selection: Selection | null): Promise<Selection | null> {
  if (selection?.on === 'node') {
    const id = await find(deps, selection.id);
    return id === null ? null : { on: 'node', id };
  }
  if (selection?.on === 'line') {
    const from = await find(deps, selection.from);
    const to = await find(deps, selection.to);
    return from === null || to === null ? null : { ...selection, from, to };
  }
  return selection;
}

/** Draws the picture of an address, step by step as it was made. Never throws: what fails becomes the status. */
export async function open(deps: Deps, address: Address): Promise<void> {
  const { store } = deps;
  store.setState({
    status: { is: 'opening' },
    selection: null,
    view: address.view,
    repeats: address.repeats,
  });
  try {
    const isAny = await draw(deps, address);
    for (const step of address.steps) await (step.do === 'find' ? find(deps, step.id) : expand(deps, step));
    for (const [id, to] of Object.entries(address.pins))
      if (id in store.getState().log.scene.places) commit(deps, { do: 'move', id, to }, 'move');
    for (const id of address.hidden) commit(deps, { do: 'hide', id }, 'hide');
    for (const type of address.hiddenTypes) commit(deps, { do: 'filter', type, hide: true }, 'hide');
    const selection = await reach(deps, address.selection);
    store.setState(({ log }) => ({
      status: { is: isAny || address.selection !== null ? 'open' : 'empty' },
      log: { ...log, past: [], future: [] },
      selection,
    }));
    const { scene } = store.getState().log;
    tell(deps, `The picture is open: ${count(Object.keys(scene.places).length, 'node')}.`);
    const { graph, about } = await deps.ask(GRAPH, {});
    store.setState({ summary: graph, about });
  } catch (cause) {
    if (store.getState().status.is === 'opening')
      store.setState({ status: { is: 'failed', message: reason(cause) } });
  }
}
