/** What a link says of the graph that it was made on, and what has changed since of what it shows. */
import type { Drawn, DrawnLine, DrawnNode } from './drawn.ts';
import type { Library } from './library.ts';

/** Goes up when what is hashed changes, so that a page does not take its own change for one of the graph. */
const FORMAT = '2';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters that name an element, and those that hold how it was; six bits each. */
const NAME = 3;
const STATE = 2;

/** 52 bits of a text: cyrb53, by bryc (public domain), which spreads well and needs no wait as `crypto.subtle` does. */
function bits(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (0xfffff & b) + (a >>> 0);
}

function short(text: string, characters: number): string {
  let rest = bits(text);
  let word = '';
  for (let at = 0; at < characters; at += 1) {
    word += ALPHABET.charAt(rest % 64);
    rest = Math.floor(rest / 64);
  }
  return word;
}

/** A node or a line: what names it, and how it is said. */
interface Element<T> {
  readonly of: T;
  readonly name: string;
  readonly state: string;
}

const nodeElement = (node: DrawnNode): Element<DrawnNode> => {
  const { id, card } = node;
  const parts = card.parts
    .map((part) => [part.role, part.certainty, part.attribution, part.known].join())
    .sort();
  const state = [card.type, card.name, [...card.otherNames].sort(), parts, [...card.contested].sort()];
  return { of: node, name: short(id, NAME), state: short(JSON.stringify(state), STATE) };
};

const lineElement = (line: DrawnLine, library: Library): Element<DrawnLine> => {
  const stored = line.keys.flatMap((key) => {
    const each = library.lines[key];
    if (each === undefined) return [];
    const {
      certainty,
      attribution,
      known,
      contested,
      sources,
      independentSources,
      qualifiers,
      dates,
      statements,
    } = each;
    const said = qualifiers.map(({ name, value }) => `${name} ${value}`).sort();
    return [
      JSON.stringify([
        key,
        [...statements].sort(),
        each.says,
        certainty,
        attribution,
        known,
        contested,
        sources,
        independentSources,
        said,
        [...dates].sort(),
      ]),
    ];
  });
  return { of: line, name: short(line.id, NAME), state: short(stored.sort().join('\n'), STATE) };
};

interface Elements {
  readonly nodes: readonly Element<DrawnNode>[];
  readonly lines: readonly Element<DrawnLine>[];
}

const elementsOf = ({ nodes, lines }: Drawn, library: Library): Elements => ({
  nodes: nodes.map(nodeElement),
  lines: lines.map((line) => lineElement(line, library)),
});

const packed = (elements: readonly Element<unknown>[]): string =>
  elements
    .map(({ name, state }) => name + state)
    .sort()
    .join('');

/** What a link has to say of the graph: its version, and what is drawn, five characters each. */
export function writeMade(version: string, drawn: Drawn, library: Library): string {
  const { nodes, lines } = elementsOf(drawn, library);
  return `graph=${[FORMAT, version, packed(nodes), packed(lines)].join('.')}`;
}

/** Of the elements of one sort: how many the link showed, and what became of them. */
export interface Change<T> {
  /** How many the link showed. */
  readonly of: number;
  readonly fresh: readonly T[];
  readonly differing: readonly T[];
  /** How many are no longer in this picture. What they were the link does not hold, so that nothing taken out is repeated. */
  readonly gone: number;
}

/** What has changed since a link was made. */
export interface Since {
  /** The link's own words, kept in the address until something else is drawn. */
  readonly made: string;
  /** Version of the graph that it was made on. */
  readonly then: string;
  readonly now: string;
  /** Null where another version of the page wrote the link, so that nothing can be compared. */
  readonly changes: { readonly nodes: Change<DrawnNode>; readonly lines: Change<DrawnLine> } | null;
}

function changeOf<T>(before: string, now: readonly Element<T>[]): Change<T> {
  const then = new Map<string, string>();
  for (let at = 0; at < before.length; at += NAME + STATE)
    then.set(before.slice(at, at + NAME), before.slice(at + NAME, at + NAME + STATE));
  const names = new Set(now.map(({ name }) => name));
  return {
    of: before.length / (NAME + STATE),
    fresh: now.filter(({ name }) => !then.has(name)).map((each) => each.of),
    differing: now
      .filter(({ name, state }) => then.has(name) && then.get(name) !== state)
      .map((each) => each.of),
    gone: [...then.keys()].filter((name) => !names.has(name)).length,
  };
}

const MADE = /^graph=(\w+)\.(\w+)\.((?:[\w-]{5})*)\.((?:[\w-]{5})*)$/u;

/** Whether a fragment is one of ours. */
export const isMade = (made: string): boolean => MADE.test(made);

/** What has changed since a link was made; null when nothing can have, or when it does not say on what it was made. */
export function since(made: string, version: string, drawn: Drawn, library: Library): Since | null {
  const [, format, then = '', nodes = '', lines = ''] = MADE.exec(made) ?? [];
  if (format === undefined || then === version) return null;
  const now = elementsOf(drawn, library);
  return {
    made,
    then,
    now: version,
    changes:
      format === FORMAT ? { nodes: changeOf(nodes, now.nodes), lines: changeOf(lines, now.lines) } : null,
  };
}
