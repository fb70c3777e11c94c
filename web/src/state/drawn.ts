/** What is to be drawn: the visible part of a scene, with parallel lines of one kind gathered into one. */
import type { Count } from '../../../server/count.ts';
import type { Card, Mark } from '../api/card.ts';
import type { Judgement, Line, LineKind } from '../api/line.ts';
import type { Library } from './library.ts';
import { markOf, strongest } from './mark.ts';
import { saysFrom } from '../words/kinds.ts';
import type { Point, Scene } from './scene.ts';
import { lineId } from './selection.ts';
import { standing, type Standing } from './side.ts';

/** A node in its place. */
export interface DrawnNode {
  readonly id: string;
  readonly card: Card;
  readonly at: Point;
  readonly pinned: boolean;
  readonly standing: Standing;
  /** In how many cases it stands; only under the lens that shows this. */
  readonly inCases?: Count;
  /** The number in words, and beside it how often that would be anyway; empty where nothing is known. */
  readonly rates?: readonly string[];
}

/** One drawn line for all stored lines of one kind between the same ends. */
export interface DrawnLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
  /** In words, from either end: those of its kind where it gathers lines that read differently. */
  readonly says: string;
  readonly reverse: string;
  /** Of the strongest stored line. */
  readonly mark: Mark;
  readonly contested: boolean;
  /** Of the best supported stored line. */
  readonly independentSources: number;
  /** Of the stored lines. */
  readonly keys: readonly string[];
  /** Keys of all the statements that it stands for. */
  readonly statements: readonly string[];
}

/** Everything drawn. */
export interface Drawn {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly judgements: readonly Judgement[];
}

function gather(lines: readonly Line[]): DrawnLine[] {
  const gathered = new Map<string, DrawnLine>();
  for (const line of lines) {
    const id = lineId(line);
    const { kind, from, to, says, reverse, contested, independentSources, statements } = line;
    const mark = markOf(line);
    const other = gathered.get(id);
    gathered.set(
      id,
      other === undefined
        ? {
            id,
            kind,
            from,
            to,
            says,
            reverse,
            mark,
            contested,
            independentSources,
            keys: [line.key],
            statements,
          }
        : {
            ...other,
            ...(other.says === says ? {} : { says: saysFrom(kind, 'OUT'), reverse: saysFrom(kind, 'IN') }),
            mark: strongest([other.mark, mark]) ?? mark,
            contested: other.contested || contested,
            independentSources: Math.max(other.independentSources, independentSources),
            keys: [...other.keys, line.key],
            statements: [...other.statements, ...statements],
          },
    );
  }
  return [...gathered.values()];
}

/** What is visible of a scene; the order of nodes and lines is that in which they came. */
export function drawn(library: Library, scene: Scene): Drawn {
  const hidden = new Set(scene.hidden);
  const hiddenTypes = new Set(scene.hiddenTypes);
  const pinned = new Set(scene.pinned);
  const visible = (id: string): boolean => {
    const card = library.cards[id];
    return id in scene.places && card !== undefined && !hidden.has(id) && !hiddenTypes.has(card.type);
  };
  const lines = Object.values(library.lines).filter(({ from, to }) => visible(from) && visible(to));
  const starting = new Map<string, Line[]>();
  for (const line of lines) starting.set(line.from, [...(starting.get(line.from) ?? []), line]);
  const nodes = Object.entries(scene.places).flatMap(([id, at]) => {
    const card = library.cards[id];
    return card === undefined || !visible(id)
      ? []
      : [{ id, card, at, pinned: pinned.has(id), standing: standing(starting.get(id) ?? []) }];
  });
  const judgements = Object.values(library.judgements).filter(
    ({ verdict, a, b }) => verdict === 'UNSURE' && a !== b && visible(a) && visible(b),
  );
  return { nodes, lines: gather(lines), judgements };
}
