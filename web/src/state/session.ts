/** A session: the store, the commands a reader can give, and the address bar kept in step. */
import { ask } from '../api/client.ts';
import type { EntityType } from '../generated/model.ts';
import { createArrange } from '../layouts/run.ts';
import { arrangeAll } from './actions/arrange.ts';
import * as local from './actions/commit.ts';
import { expand, find } from './actions/grow.ts';
import { open, PLAIN } from './actions/open.ts';
import { during, tell } from './actions/tell.ts';
import type { Deps } from './deps.ts';
import type { Repeats } from '../repeats/address.ts';
import type { Recurrences } from '../repeats/lens.ts';
import type { Point, Step } from './scene.ts';
import type { Selection } from './selection.ts';
import { createState } from './store.ts';
import type { Address } from './url.ts';

/** The commands, ready to be called. They never throw; what fails is told. */
export function createCommands(deps: Deps) {
  const nameOf = (id: string): string => deps.store.getState().library.cards[id]?.name ?? id;
  return {
    open: (address: Address) => open(deps, address),
    startFrom: (cases: readonly string[]) => open(deps, { ...PLAIN, cases }),
    find: async (id: string): Promise<void> => {
      await during(deps, 'Adding to the picture', async () => {
        const found = await find(deps, id);
        if (found !== null) local.select(deps, { on: 'node', id: found });
      });
    },
    expand: (id: string, over: Omit<Extract<Step, { do: 'expand' }>, 'do' | 'id'> = {}) =>
      during(deps, `Expanding ${nameOf(id)}`, () => expand(deps, { do: 'expand', id, ...over })),
    arrange: (layout: string) => during(deps, 'Arranging', () => arrangeAll(deps, layout)),
    undo: () => local.takeBack(deps),
    redo: () => local.doAgain(deps),
    hide: (id: string) => local.hide(deps, id),
    showAll: () => local.showAll(deps),
    togglePin: (id: string) => local.togglePin(deps, id),
    move: (id: string, to: Point) => local.move(deps, id, to),
    filter: (type: EntityType, isHidden: boolean) => local.filter(deps, type, isHidden),
    select: (selection: Selection | null) => local.select(deps, selection),
    view: (view: string) => deps.store.setState({ view }),
    drawPattern: (id: string) =>
      during(deps, 'Drawing the pattern', async () => {
        const { drawPattern } = await import('./actions/pattern.ts');
        const { leaving } = deps.store.getState().repeats;
        if (await drawPattern(deps, { id, leaving }))
          deps.store.setState({ view: '', selection: { on: 'pattern', id } });
      }),
    repeat: (change: Partial<Repeats>) =>
      deps.store.setState(({ repeats }) => ({ repeats: { ...repeats, ...change } })),
    compare: (compared: readonly string[]) =>
      deps.store.setState(({ repeats, view }) => ({
        repeats: { ...repeats, compared },
        view: compared.length > 1 ? 'compare' : view === 'compare' ? '' : view,
      })),
    weigh: (recurrences: Recurrences) => deps.store.setState({ recurrences }),
    /** Puts away what was said of the link. */
    heed: () => deps.store.setState({ dead: [], since: null }),
    tell: (text: string) => tell(deps, text),
    shape: (aspect: number) => deps.store.setState({ aspect }),
  };
}

/** The commands, ready to be called. */
export type Commands = ReturnType<typeof createCommands>;

/** A store with its commands. */
export interface Session extends Pick<Deps, 'store' | 'ask'> {
  readonly commands: Commands;
}

/** A session that talks to the server. */
export function createSession(deps: Partial<Deps> = {}): Session {
  const all: Deps = { store: createState(), ask, arrange: createArrange(), ...deps };
  return { store: all.store, ask: all.ask, commands: createCommands(all) };
}
