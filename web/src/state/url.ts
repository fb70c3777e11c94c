/** The view in the address bar: what was opened, found, expanded, pinned, hidden and selected. */
import { entityType } from '../api/card.ts';
import { direction, kind } from '../api/line.ts';
import type { EntityType } from '../generated/model.ts';
import { PLAIN_REPEATS, readRepeats, writeRepeats, type Repeats } from '../repeats/address.ts';
import { readLeaving, writeLeaving } from '../repeats/leaving.ts';
import type { DeadPart } from './dead.ts';
import type { DrawnPattern, Places, Scene, Step } from './scene.ts';
import type { Selection } from './selection.ts';
import { isMade } from './since.ts';
import { readable, unreadable } from './unreadable.ts';

/** What a link holds. Places follow from it, but for those of pinned nodes. */
export interface Address {
  readonly cases: readonly string[];
  readonly pattern: DrawnPattern | null;
  readonly steps: readonly Step[];
  readonly pins: Places;
  readonly hidden: readonly string[];
  readonly hiddenTypes: readonly EntityType[];
  readonly selection: Selection | null;
  /** Empty for the view that the page opens on. */
  readonly view: string;
  readonly repeats: Repeats;
  /** What the link says of the graph that it was made on, as `since.ts` reads it; empty where it says nothing. */
  readonly made: string;
  /** Parts that lead nowhere; the rest is what the address holds. */
  readonly dead: readonly DeadPart[];
}

const escape = (id: string): string => id.replaceAll('%', '%25').replaceAll('*', '%2A');
const unescape = (id: string): string => id.replaceAll('%2A', '*').replaceAll('%25', '%');

function writeStep(step: Step): string {
  if (step.do === 'find') return escape(step.id);
  return [escape(step.id), step.kind ?? '', step.direction ?? ''].join('*').replace(/\*+$/, '*');
}

function readStep(text: string): Step {
  const [id = '', kindText, directionText] = text.split('*');
  if (kindText === undefined) return { do: 'find', id: unescape(id) };
  const over = kind.safeParse(kindText);
  const seen = direction.safeParse(directionText);
  return {
    do: 'expand',
    id: unescape(id),
    ...(over.success ? { kind: over.data } : {}),
    ...(seen.success ? { direction: seen.data } : {}),
  };
}

function readSelection(params: URLSearchParams): Selection | null {
  const id = params.get('at');
  if (id !== null) return { on: 'node', id };
  const judgement = params.get('judgement');
  if (judgement !== null) return { on: 'judgement', id: judgement };
  const pattern = params.get('pattern');
  if (pattern !== null) return { on: 'pattern', id: pattern };
  const keys = params.getAll('evidence');
  if (keys.length > 0) return { on: 'evidence', keys };
  const [from, kindText, to] = params.get('line')?.split('*') ?? [];
  if (from === undefined || kindText === undefined || to === undefined) return null;
  return { on: 'line', from: unescape(from), kind: unescape(kindText), to: unescape(to) };
}

function readPattern(params: URLSearchParams): DrawnPattern | null {
  const [id, ...words] = params.getAll('drawn');
  return id === undefined ? null : { id, leaving: readLeaving(words) };
}

/** The query string of a view, with its question mark; empty for the opening view. */
export function writeAddress(
  scene: Scene,
  selection: Selection | null,
  view: string,
  repeats: Repeats = PLAIN_REPEATS,
): string {
  const params = new URLSearchParams();
  for (const id of scene.cases) params.append('cases', id);
  if (scene.pattern !== null)
    for (const word of [scene.pattern.id, ...writeLeaving(scene.pattern.leaving)])
      params.append('drawn', word);
  for (const step of scene.steps) params.append('with', writeStep(step));
  for (const id of scene.pinned) {
    const at = scene.places[id];
    if (at !== undefined) params.append('pin', `${escape(id)}*${at.x.toFixed(0)}*${at.y.toFixed(0)}`);
  }
  for (const id of scene.hidden) params.append('hide', id);
  for (const type of scene.hiddenTypes) params.append('without', type);
  if (selection?.on === 'node') params.set('at', selection.id);
  if (selection?.on === 'line')
    params.set('line', [selection.from, selection.kind, selection.to].map(escape).join('*'));
  if (selection?.on === 'judgement') params.set('judgement', selection.id);
  if (selection?.on === 'pattern') params.set('pattern', selection.id);
  if (selection?.on === 'evidence') for (const key of selection.keys) params.append('evidence', key);
  if (view !== '') params.set('view', view);
  writeRepeats(params, repeats);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const strange = (hash: string): readonly DeadPart[] =>
  hash.startsWith('#graph=') && !isMade(hash.slice(1))
    ? [
        {
          part: '#graph',
          value: hash.slice('#graph='.length),
          why: 'says nothing of the graph that can be read',
        },
      ]
    : [];

/**
 * The view of a query string; what cannot be read is left out, and named in `dead`.
 * @param hash the fragment behind it
 */
export function readAddress(search: string, hash = ''): Address {
  const all = new URLSearchParams(search);
  const dead = unreadable(all);
  const params = readable(all, dead);
  const pins = params.getAll('pin').map((text) => {
    const [id = '', x, y] = text.split('*');
    return [unescape(id), { x: Number(x), y: Number(y) }] as const;
  });
  return {
    cases: params.getAll('cases'),
    pattern: readPattern(params),
    steps: params.getAll('with').map(readStep),
    pins: Object.fromEntries(pins),
    hidden: params.getAll('hide'),
    hiddenTypes: params.getAll('without').flatMap((text) => {
      const type = entityType.safeParse(text);
      return type.success ? [type.data] : [];
    }),
    selection: readSelection(params),
    view: params.get('view') ?? '',
    repeats: readRepeats(params),
    made: hash.startsWith('#graph=') ? hash.slice(1) : '',
    dead: [...dead, ...strange(hash)],
  };
}
