/** Asks the layouts for places. */
import { boxOf } from '../../layouts/box.ts';
import type { LayoutInput } from '../../layouts/layout.ts';
import { LAYOUTS } from '../../layouts/registry.ts';
import type { Deps } from '../deps.ts';
import { drawn } from '../drawn.ts';
import { EMPTY_SCENE, type Places } from '../scene.ts';
import { commit } from './commit.ts';
import { tell } from './tell.ts';

const NOWHERE = { x: 0, y: 0 };

/** What a layout is given for these nodes, with the lines that the library knows between them. */
export function layoutInput(deps: Deps, ids: readonly string[], fixed: Places): LayoutInput {
  const { library, aspect } = deps.store.getState();
  const places = Object.fromEntries(ids.map((id) => [id, fixed[id] ?? NOWHERE]));
  const all = drawn(library, { ...EMPTY_SCENE, places });
  return {
    nodes: all.nodes.map(({ id, card, standing }) => ({
      id,
      type: card.type,
      side: standing.side,
      box: boxOf(card),
    })),
    links: [
      ...all.lines.map(({ from, to }) => ({ from, to })),
      ...all.judgements.map(({ a, b }) => ({ from: a, to: b })),
    ],
    fixed,
    aspect,
  };
}

/** Arranges the whole picture anew with a layout; pinned and hidden nodes stay where they are. */
export async function arrangeAll(deps: Deps, layout: string): Promise<void> {
  const { log, library } = deps.store.getState();
  const { scene } = log;
  const pinned = Object.fromEntries(
    scene.pinned.flatMap((id) => {
      const at = scene.places[id];
      return at === undefined ? [] : [[id, at] as const];
    }),
  );
  const visible = drawn(library, scene).nodes.map(({ id }) => id);
  const places = await deps.arrange(layout, layoutInput(deps, visible, pinned));
  const label = LAYOUTS.find(({ id }) => id === layout)?.label ?? layout;
  commit(deps, { do: 'arrange', layout, places }, `arrange ${label.toLowerCase()}`);
  deps.store.setState({ layout });
  tell(deps, `Arranged ${label.toLowerCase()}.`);
}
