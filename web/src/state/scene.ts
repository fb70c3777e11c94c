/** What is drawn and where: plain data that commands turn into other plain data. */
import type { Direction } from '../api/line.ts';
import type { EntityType } from '../generated/model.ts';
import type { Leaving } from '../repeats/leaving.ts';

/** A place in the picture, in the picture's own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places by node id. */
export type Places = Readonly<Record<string, Point>>;

/** How nodes came into the picture after it was opened: one was found, or the neighbours of one were asked for. */
export type Step =
  | { readonly do: 'find'; readonly id: string }
  | { readonly do: 'expand'; readonly id: string; readonly kind?: string; readonly direction?: Direction };

/** A pattern that a picture shows, as the reader had filtered the graph. */
export interface DrawnPattern {
  readonly id: string;
  readonly leaving: Leaving;
}

/** A picture's content; enough, with the answers of the server, to draw it again. */
export interface Scene {
  /** The cases that it was opened on; empty when the server chose them. */
  readonly cases: readonly string[];
  /** The pattern that it was opened on, instead of cases. */
  readonly pattern: DrawnPattern | null;
  readonly steps: readonly Step[];
  /** Every node in the picture, hidden ones too. */
  readonly places: Places;
  /** Nodes that stay where they are when the picture is arranged again. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly hiddenTypes: readonly EntityType[];
}

/** Something a reader does to a scene. */
export type Command =
  | {
      readonly do: 'open';
      readonly cases: readonly string[];
      readonly pattern?: DrawnPattern;
      readonly places: Places;
    }
  | {
      readonly do: 'grow';
      readonly step: Step;
      /** Of the nodes that are new. */
      readonly places: Places;
      /** New or not, they are to be seen now. */
      readonly shows: readonly string[];
    }
  | { readonly do: 'move'; readonly id: string; readonly to: Point }
  | { readonly do: 'pin' | 'unpin' | 'hide'; readonly id: string }
  | { readonly do: 'show' }
  | { readonly do: 'filter'; readonly type: EntityType; readonly hide: boolean }
  | { readonly do: 'arrange'; readonly layout: string; readonly places: Places };

/** A scene with nothing in it. */
export const EMPTY_SCENE: Scene = {
  cases: [],
  pattern: null,
  steps: [],
  places: {},
  pinned: [],
  hidden: [],
  hiddenTypes: [],
};

const including = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list : [...list, item];
const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((each) => each !== item);

/** The scene that follows. What is placed stays where it is, but for `move` and `arrange`. */
export function reduce(scene: Scene, command: Command): Scene {
  switch (command.do) {
    case 'open':
      return {
        ...EMPTY_SCENE,
        cases: command.cases,
        pattern: command.pattern ?? null,
        places: command.places,
      };
    case 'grow':
      return {
        ...scene,
        steps: [...scene.steps, command.step],
        places: { ...command.places, ...scene.places },
        hidden: scene.hidden.filter((id) => !command.shows.includes(id)),
      };
    case 'move':
      return {
        ...scene,
        places: { ...scene.places, [command.id]: command.to },
        pinned: including(scene.pinned, command.id),
      };
    case 'pin':
      return { ...scene, pinned: including(scene.pinned, command.id) };
    case 'unpin':
      return { ...scene, pinned: without(scene.pinned, command.id) };
    case 'hide':
      return { ...scene, hidden: including(scene.hidden, command.id) };
    case 'show':
      return { ...scene, hidden: [], hiddenTypes: [] };
    case 'filter':
      return {
        ...scene,
        hiddenTypes: command.hide
          ? including(scene.hiddenTypes, command.type)
          : without(scene.hiddenTypes, command.type),
      };
    case 'arrange':
      return { ...scene, places: { ...scene.places, ...command.places } };
  }
}
