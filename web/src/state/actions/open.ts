/** Opens the picture that an address speaks of. */
import { GRAPH, OPENING } from '../../api/queries.ts';
import { PLAIN_REPEATS } from '../../repeats/address.ts';
import type { Line } from '../../api/line.ts';
import { PROSECUTION } from '../../generated/model.ts';
import { LAYOUTS } from '../../layouts/registry.ts';
import { count } from '../../words/node-type.ts';
import type { DeadPart } from '../dead.ts';
import type { Deps } from '../deps.ts';
import { drawn } from '../drawn.ts';
import { EMPTY_LIBRARY, learn } from '../library.ts';
import { EMPTY_LOG } from '../log.ts';
import { lineId, type Selection } from '../selection.ts';
import { since } from '../since.ts';
import type { Address } from '../url.ts';
import { layoutInput } from './arrange.ts';
import { commit } from './commit.ts';
import { expand, find, MOST_DRAWN } from './grow.ts';
import { resolve } from './resolve.ts';
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
  made: '',
  dead: [],
};

async function draw(deps: Deps, { cases, pattern }: Address): Promise<readonly DeadPart[]> {
  const dead: DeadPart[] = [];
  if (pattern !== null) {
    deps.store.setState({ library: EMPTY_LIBRARY, log: EMPTY_LOG, shortfalls: [] });
    const { drawPattern } = await import('./pattern.ts');
    if (await drawPattern(deps, pattern)) return dead;
    dead.push({ part: 'drawn', value: pattern.id, why: 'names no pattern of the graph as it is filtered' });
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
  return dead;
}

/** A link to a kind of line that a prosecution tells now selects the prosecution. */
function toldBy(selection: Selection | null, lines: readonly Line[]): Selection | null {
  if (selection?.on !== 'line' || lines.some((line) => lineId(line) === lineId(selection))) return selection;
  const prosecution = { ...selection, kind: PROSECUTION.kind };
  const isTold = PROSECUTION.tells.some((kind) => kind === selection.kind);
  return isTold && lines.some((line) => lineId(line) === lineId(prosecution)) ? prosecution : selection;
}

/** Adds what is selected to the picture. Gives the part that selects what is not there. */
async function reach(deps: Deps, selection: Selection | null): Promise<readonly DeadPart[]> {
  const full = `finds no place: a picture holds ${MOST_DRAWN} nodes`;
  if (selection?.on === 'node')
    return (await find(deps, selection.id)) === null ? [{ part: 'at', value: selection.id, why: full }] : [];
  const { library } = deps.store.getState();
  if (selection?.on === 'judgement')
    return selection.id in library.judgements
      ? []
      : [{ part: 'judgement', value: selection.id, why: 'is no judgement on what is drawn' }];
  if (selection?.on !== 'line') return [];
  const value = lineId(selection);
  const ends = [await find(deps, selection.from), await find(deps, selection.to)];
  if (ends.includes(null)) return [{ part: 'line', value, why: full }];
  const lines = Object.values(deps.store.getState().library.lines);
  const told = toldBy(selection, lines);
  return told?.on === 'line' && lines.some((line) => lineId(line) === lineId(told))
    ? []
    : [{ part: 'line', value, why: 'is no line of the graph' }];
}

/** Does the rest of an address on the picture that it opened. Gives the parts that found nothing there. */
async function replay(
  deps: Deps,
  { steps, pins, hidden, hiddenTypes }: Address,
): Promise<readonly DeadPart[]> {
  const { store } = deps;
  for (const step of steps) await (step.do === 'find' ? find(deps, step.id) : expand(deps, step));
  const isPlaced = (id: string): boolean => id in store.getState().log.scene.places;
  const dead = [
    ...Object.keys(pins).map((value) => ({ part: 'pin', value })),
    ...hidden.map((value) => ({ part: 'hide', value })),
  ].filter(({ value }) => !isPlaced(value));
  for (const [id, to] of Object.entries(pins)) if (isPlaced(id)) commit(deps, { do: 'move', id, to }, 'move');
  for (const id of hidden) if (isPlaced(id)) commit(deps, { do: 'hide', id }, 'hide');
  for (const type of hiddenTypes) commit(deps, { do: 'filter', type, hide: true }, 'hide');
  return dead.map((part) => ({ ...part, why: 'is not in this picture' }));
}

/** Draws the picture of an address, step by step as it was made. Never throws: what fails becomes the status. */
export async function open(deps: Deps, address: Address): Promise<void> {
  const { store } = deps;
  store.setState({
    status: { is: 'opening' },
    selection: null,
    view: address.view,
    dead: address.dead,
    since: null,
  });
  const asked = deps.ask(GRAPH, {});
  // What fails is told when it is awaited.
  asked.catch(() => undefined);
  try {
    const found = await resolve(deps, address, asked);
    store.setState({ repeats: found.repeats, dead: found.dead });
    const lost = [...(await draw(deps, found)), ...(await replay(deps, found))];
    const unreached = await reach(deps, found.selection);
    const { graph, about } = await asked;
    store.setState(({ log, library, dead }) => ({
      status: { is: graph.claims === 0 && Object.keys(log.scene.places).length === 0 ? 'empty' : 'open' },
      log: { ...log, past: [], future: [] },
      selection: unreached.length === 0 ? toldBy(found.selection, Object.values(library.lines)) : null,
      summary: graph,
      about,
      dead: [...dead, ...lost, ...unreached],
      since: since(address.made, graph.version, drawn(library, log.scene), library),
    }));
    tell(deps, opened(deps));
    if (found.selection?.on === 'pattern' || found.selection?.on === 'evidence') {
      const { missing } = await import('./missing.ts');
      const more = await missing(deps, found.selection, found.pattern?.leaving ?? found.repeats.leaving);
      store.setState(({ dead }) => ({ dead: [...dead, ...more] }));
    }
  } catch (cause) {
    if (store.getState().status.is === 'opening')
      store.setState({ status: { is: 'failed', message: reason(cause) } });
  }
}

function opened({ store }: Deps): string {
  const { log, dead } = store.getState();
  const drawnNow = count(Object.keys(log.scene.places).length, 'node');
  return `The picture is open: ${drawnNow}.${dead.length === 0 ? '' : ` ${count(dead.length, 'part')} of its address ${dead.length === 1 ? 'leads' : 'lead'} nowhere.`}`;
}
