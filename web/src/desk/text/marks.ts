/** The marks that lie over a text: every quote, what is not claimed, what is open, what is chosen. */
import type { SourceView, Span } from '../../../../seed/review/desk/wire.ts';
import type { Item } from '../list/items.ts';
import type { Mark } from './segments.ts';

function marksOfItem(item: Item, isCurrent: boolean): readonly Mark[] {
  switch (item.is) {
    case 'claim': {
      const { place, context, status } = item.claim;
      const own = place === null ? [] : [{ ...place, as: status, item: item.id }];
      // What a claim is read together with is shown while it is looked at: it would cover the text else.
      const around = isCurrent
        ? context.map((span): Mark => ({ ...span, as: 'context', item: item.id }))
        : [];
      return [...own, ...around];
    }
    case 'open':
      return [{ ...item.place, as: 'open', item: item.id }];
    case 'not-claimed':
      return item.sentence.place === null
        ? []
        : [{ ...item.sentence.place, as: 'not-claimed', item: item.id }];
  }
}

/** All marks of a source. */
export function marksOf(
  items: readonly Item[],
  current: string | null,
  chosen: Span | null,
): readonly Mark[] {
  return [
    ...items.flatMap((item) => marksOfItem(item, item.id === current)),
    ...(chosen === null ? [] : [{ ...chosen, as: 'chosen', item: '' } as const]),
  ];
}

/** The words of a span. */
export const wordsAt = ({ text }: Pick<SourceView, 'text'>, { start, end }: Span): string =>
  text.slice(start, end);
