/** Finds the parts of an address that cannot be read, before the server is asked about the rest. */
import { entityType } from '../api/card.ts';
import { direction, kind } from '../api/line.ts';
import { ATTRIBUTES, KINDS } from '../generated/model.ts';
import { MOST_COMPARED, SORTS } from '../repeats/address.ts';
import { isSince, leavesOut, readLeaving } from '../repeats/leaving.ts';
import { VIEWS } from '../views/registry.ts';
import type { DeadPart } from './dead.ts';

/** The server opens no more cases at once. */
export const MOST_CASES = 10;
/** The server gives no more statements at once. */
export const MOST_KEYS = 100;

/** Why a value says nothing, or null. */
type Check = (value: string) => string | null;

const EMPTY = 'is empty';
const some: Check = (value) => (value.trim() === '' ? EMPTY : null);
const oneOf =
  (what: string, known: readonly string[]): Check =>
  (value) =>
    known.includes(value) ? null : `is no ${what}: ${known.join(', ')}`;

const step: Check = (value) => {
  const [id = '', kindText = '', directionText = '', ...more] = value.split('*');
  if (id.trim() === '') return EMPTY;
  if (kindText !== '' && !kind.safeParse(kindText).success) return `names no relationship: ${kindText}`;
  const isSeen = directionText === '' || direction.safeParse(directionText).success;
  return isSeen && more.length === 0 ? null : 'ends in no direction: IN or OUT';
};

const pin: Check = (value) => {
  const [id = '', ...place] = value.split('*');
  const isPlace = place.length === 2 && place.every((each) => each.trim() !== '' && isFinite(Number(each)));
  return id.trim() !== '' && isPlace ? null : 'is no node with its place: id*x*y';
};

const line: Check = (value) => {
  const [from = '', kindText = '', to = '', ...more] = value.split('*');
  if (from.trim() === '' || to.trim() === '' || more.length > 0) return 'is no line: id*KIND*id';
  return kind.safeParse(kindText).success ? null : `names no relationship: ${kindText}`;
};

const KNOWN_KINDS = new Set([...KINDS, ...ATTRIBUTES].map((each) => each.kind));
const leave: Check = (value) => {
  const [what, of = ''] = value.split('*');
  if (what === 'kind' && !KNOWN_KINDS.has(of)) return `names no relationship or attribute: ${of}`;
  if (value === 'source*') return EMPTY;
  if (what === 'since' && !isSince(of)) return `has no date: ${of}`;
  return leavesOut(readLeaving([value])) ? null : 'is nothing that can be left out';
};

const least: Check = (value) =>
  /^[1-9]\d*$/u.test(value) && Number(value) >= 2 ? null : 'is no number from 2';

const CHECKS: Readonly<Record<string, Check>> = {
  cases: some,
  drawn: some,
  with: step,
  pin,
  hide: some,
  without: (value) => (entityType.safeParse(value).success ? null : 'is no type of the graph'),
  at: some,
  judgement: some,
  pattern: some,
  evidence: some,
  line,
  view: oneOf(
    'view',
    VIEWS.map(({ id }) => id),
  ),
  leave,
  min: least,
  sort: oneOf(
    'order',
    SORTS.map((each) => each.sort.toLowerCase()),
  ),
  as: oneOf('way to list', ['list', 'table']),
  lens: oneOf('lens', ['cases']),
  compare: some,
};

/** What can be selected, in the order in which one goes before another. */
const SELECTED = ['at', 'judgement', 'pattern', 'evidence', 'line'] as const;
const ONCE = new Set(['at', 'judgement', 'pattern', 'line', 'view', 'min', 'sort', 'as', 'lens']);
const MOST: Readonly<Record<string, number>> = {
  cases: MOST_CASES,
  compare: MOST_COMPARED,
  evidence: MOST_KEYS,
};

/** Why each value of a part of this name says nothing, for those that do. */
function* deadOf(part: string, values: readonly string[], selects: string | undefined): Generator<DeadPart> {
  const check = CHECKS[part];
  const read = new Set<string>();
  for (const [index, value] of values.entries()) {
    const isWord = part === 'drawn' && index > 0;
    const most = MOST[part] ?? Infinity;
    const why =
      check === undefined
        ? 'is no part of an address that this page knows'
        : ((isWord ? leave : check)(value) ??
          (ONCE.has(part) && read.size > 0
            ? 'stands beside another: only the first is read'
            : selects !== undefined && selects !== part && (SELECTED as readonly string[]).includes(part)
              ? `stands beside ${selects}: only one thing is selected at a time`
              : !read.has(value) && read.size >= most
                ? `is one too many: no more than ${most} at once`
                : null));
    if (why === null) read.add(value);
    else yield { part, value, why };
  }
}

/** The parts of a query string that cannot be read, in the order of their names in it. */
export function unreadable(params: URLSearchParams): readonly DeadPart[] {
  const names = [...new Set(params.keys())];
  const selects = SELECTED.find((part) =>
    params.getAll(part).some((value) => CHECKS[part]?.(value) === null),
  );
  return names.flatMap((part) => [...deadOf(part, params.getAll(part), selects)]);
}

/** The query string without the parts that cannot be read. */
export function readable(params: URLSearchParams, dead: readonly DeadPart[]): URLSearchParams {
  const left = dead.map(({ part, value }) => `${part}=${value}`);
  const kept = new URLSearchParams();
  // From the end: of a value that stands twice it is the later one that is not read.
  for (const [part, value] of [...params].reverse()) {
    const at = left.indexOf(`${part}=${value}`);
    if (at < 0) kept.append(part, value);
    else left.splice(at, 1);
  }
  const inOrder = [...kept].reverse();
  return new URLSearchParams(inOrder);
}
