/** Neighbours of a node and lines between nodes, as they were known on a day. */
import { z } from 'zod';
import type { AsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import { countAmong } from '../count.ts';
import type { Model } from '../model.ts';
import { readDoubts } from '../patterns/doubts.ts';
import { count, cursor, place } from './arguments.ts';
import { cardThen, linesThen } from './as-of.ts';
import { identify } from './identify.ts';

const keyRow = z.object({ key: z.string() });
const idRow = z.object({ id: z.string() });
const cardRow = z.object({ card: z.looseObject({ id: z.string(), name: z.string() }) });
const ends = z.looseObject({ kind: z.string(), from: z.string(), to: z.string() });

const prosecuted = async (ask: Ask, ids: readonly string[]): Promise<string[]> =>
  (await ask('prosecuted-around', { ids })).map((row) => idRow.parse(row).id);

/** Every line between some nodes, on a day. */
export async function linesAmongThen(ask: Ask, model: Model, ids: readonly string[], asOf: AsOf) {
  const keys = (await ask('statements-between', { ids })).map((row) => keyRow.parse(row).key);
  const among = new Set(ids);
  const who = (await prosecuted(ask, ids)).filter((id) => among.has(id));
  return linesThen(ask, model, { keys, who }, (a, b) => among.has(a) && among.has(b), asOf);
}

interface Asked {
  readonly id: string;
  readonly kind?: string | null;
  readonly direction?: string | null;
  readonly asOf: AsOf;
  readonly first?: number | null;
  readonly after?: string | null;
}

const afterName = z.object({ name: z.string(), id: z.string() });
type Name = z.output<typeof afterName>;
const byName = (a: Name, b: Name): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);

/** One page of the neighbours of a node on a day, in the order of their names. */
export async function neighboursThen(ask: Ask, model: Model, asked: Asked) {
  const { id: named, kind = null, direction = null, asOf } = asked;
  const size = count('first', asked.first, 50, 200).toNumber();
  const listing = ['neighbours', named, kind, direction, asOf];
  const from = place(asked.after, afterName, listing);
  const { id } = await identify(ask, 'id', named);
  const keys = (await ask('statements-around', { id, asOf })).map((row) => keyRow.parse(row).key);
  const who = await prosecuted(ask, [id]);
  const found = await linesThen(ask, model, { keys, who }, (a, b) => a === id || b === id, asOf);
  const lines = found
    .map((line) => ({ line, ...ends.parse(line) }))
    .filter((l) => kind === null || l.kind === kind)
    .filter((l) => direction === null || (direction === 'OUT' ? l.from : l.to) === id);
  const others = new Set(lines.map((l) => (l.from === id ? l.to : l.from)));
  const cards = (await ask('cards', { ids: [...others] })).map((row) => cardRow.parse(row).card).sort(byName);
  const rest = from === null ? cards : cards.filter((card) => byName(card, from) > 0);
  const page = rest.slice(0, size);
  const shown = new Set(page.map((card) => card.id));
  const last = page.length < rest.length ? page.at(-1) : undefined;
  const doubts = await readDoubts(ask);
  const open = [...others].filter((other) => doubts.open.has(other));
  return {
    total: others.size,
    sameThen: countAmong(others.size, open, doubts).ifSame,
    cards: page.map(cardThen),
    lines: lines.filter((l) => shown.has(l.from) || shown.has(l.to)).map((l) => l.line),
    of: { id, kind, direction },
    next: last === undefined ? null : cursor({ name: last.name, id: last.id }, listing),
  };
}
