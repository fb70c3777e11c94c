/** What there is to decide on in a source, in the order of its text. */
import type { ClaimView, NotClaimedView, SourceView, Span } from '../../../../seed/review/desk/wire.ts';

/** One entry of the list. */
export type Item =
  | { readonly is: 'claim'; readonly id: string; readonly claim: ClaimView }
  | { readonly is: 'open'; readonly id: string; readonly place: Span; readonly text: string }
  | { readonly is: 'not-claimed'; readonly id: string; readonly sentence: NotClaimedView };

/** Which entries are shown. */
export type Show = 'all' | 'to-do' | 'open' | 'accepted' | 'rejected' | 'stale';

/** Which entries are shown, and the words that they hold. */
export interface Filter {
  readonly show: Show;
  readonly text: string;
}

/** The place of an entry in the text; null where its words are not in it. */
export function placeOf(item: Item): Span | null {
  switch (item.is) {
    case 'claim':
      return item.claim.place;
    case 'open':
      return item.place;
    case 'not-claimed':
      return item.sentence.place;
  }
}

/** All entries. Those without a place come first. */
export function itemsOf(source: SourceView): readonly Item[] {
  const { text } = source;
  const items: Item[] = [
    ...source.claims.map((claim): Item => ({ is: 'claim', id: claim.id, claim })),
    ...source.open.map((place): Item => ({
      is: 'open',
      id: `open-${place.start}`,
      place,
      text: text.slice(place.start, place.end).trim(),
    })),
    ...source.notClaimed.map((sentence, index): Item => ({
      is: 'not-claimed',
      id: `not-claimed-${index}`,
      sentence,
    })),
  ];
  const start = (item: Item): number => placeOf(item)?.start ?? -1;
  return items.sort((a, b) => start(a) - start(b));
}

/** Whether somebody still has to decide. */
export function isToDo(item: Item): boolean {
  switch (item.is) {
    case 'claim':
      return item.claim.status === 'proposed' || (item.claim.status === 'accepted' && item.claim.isStale);
    case 'open':
      return true;
    case 'not-claimed':
      return item.sentence.place === null;
  }
}

function fits(item: Item, show: Show): boolean {
  if (show === 'all') return true;
  if (show === 'to-do') return isToDo(item);
  if (show === 'open') return item.is === 'open';
  if (item.is !== 'claim') return show === 'stale' && isToDo(item) && item.is === 'not-claimed';
  if (show === 'stale') return item.claim.isStale && item.claim.status !== 'rejected';
  return item.claim.status === show;
}

function wordsIn(item: Item): string {
  switch (item.is) {
    case 'claim':
      return `${item.claim.says} ${item.claim.draft.quote} ${item.claim.draft.kind}`;
    case 'open':
      return item.text;
    case 'not-claimed':
      return `${item.sentence.quote} ${item.sentence.why}`;
  }
}

/** The entries that a filter lets through. */
export function filtered(items: readonly Item[], { show, text }: Filter): readonly Item[] {
  const wanted = text.trim().toLowerCase();
  return items.filter((item) => fits(item, show) && wordsIn(item).toLowerCase().includes(wanted));
}

/** "12 of 40 decided, 3 sentences open". */
export function progressInWords({ progress }: Pick<SourceView, 'progress'>): string {
  const { proposed, accepted, rejected, stale, open } = progress;
  const total = proposed + accepted + rejected;
  return [
    `${accepted + rejected} of ${total} decided`,
    ...(stale === 0 ? [] : [`${stale} stale`]),
    `${open} ${open === 1 ? 'sentence' : 'sentences'} open`,
  ].join(', ');
}
