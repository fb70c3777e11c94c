/** The text with every quote marked; words are chosen in it, with the mouse, a finger or the keyboard. */
import { memo, useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { SourceView } from '../../../../seed/review/desk/wire.ts';
import { allItems, currentItem } from '../state/items.ts';
import { useDesk, useSession } from '../state/react.ts';
import { placeOf } from '../list/items.ts';
import { trimmed } from './anchor.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { marksOf } from './marks.ts';
import { type Mark, paragraphs, type Segment } from './segments.ts';
import { selectedSpan } from './selected.ts';

/** The one that says most, of marks that lie over the same words. */
const WEIGHT = ['rejected', 'not-claimed', 'open', 'proposed', 'accepted'] as const;

function classesOf(marks: readonly Mark[], at: string | null): string {
  const strongest = WEIGHT.findLast((as) => marks.some((m) => m.as === as));
  const isCurrent = marks.some((m) => m.item === at && m.as !== 'context');
  return [
    ...(strongest === undefined ? [] : ['mark', strongest]),
    ...(isCurrent ? ['current'] : []),
    ...(marks.some((m) => m.as === 'context') ? ['context'] : []),
    ...(marks.some((m) => m.as === 'chosen') ? ['chosen'] : []),
  ].join(' ');
}

/** Of several claims on the same words, the one after that which is looked at. */
function itemUnder(marks: readonly Mark[], at: string | null): string | null {
  const items = [...new Set(marks.map((m) => m.item).filter(Boolean))];
  return items[(items.indexOf(at ?? '') + 1) % items.length] ?? null;
}

const SegmentView = memo(function SegmentView({
  segment,
  classes,
  onPick,
}: {
  readonly segment: Segment;
  readonly classes: string;
  readonly onPick: (segment: Segment) => void;
}) {
  return (
    <span
      data-start={segment.start}
      className={classes === '' ? undefined : classes}
      onClick={segment.marks.length === 0 ? undefined : () => onPick(segment)}
    >
      {segment.text}
    </span>
  );
});

/** The pane. */
export function TextPane({ source }: { readonly source: SourceView }) {
  const session = useSession();
  const items = useDesk(allItems);
  const at = useDesk((state) => state.at);
  const place = useDesk((state) => {
    const item = currentItem(state);
    return item === undefined ? null : placeOf(item);
  });
  const chosen = useDesk((state) => state.chosen);
  const pane = useDesk((state) => state.pane);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = chosen?.isDrawn === true ? chosen.span : null;
  const parts = useMemo(
    () => paragraphs(source.text, marksOf(items, at, drawn)),
    [source.text, items, at, drawn],
  );

  const start = drawn?.start ?? place?.start;
  useEffect(() => {
    if (start === undefined) return;
    const segments = frame.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [];
    const under = [...segments].findLast((s) => Number(s.dataset.start) <= start);
    under?.scrollIntoView({ block: 'nearest' });
  }, [start, pane]);

  useEffect(() => {
    const onSelect = (): void => {
      const span = frame.current === null ? null : selectedSpan(frame.current);
      const words = span === null ? null : trimmed(source.text, span);
      const now = session.store.getState().chosen;
      if (words !== null) session.choose(words);
      else if (now !== null && !now.isDrawn) session.choose(null);
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [session, source.text]);

  const onPick = useMemo(
    () =>
      (segment: Segment): void => {
        if (getSelection()?.isCollapsed === false) return;
        const item = itemUnder(segment.marks, session.store.getState().at);
        if (item !== null) session.look(item);
      },
    [session],
  );

  const onKey = (event: KeyboardEvent): void => {
    if (drawn === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') session.stepWords(event.shiftKey ? 'grow' : 'next');
    else if (event.key === 'ArrowLeft') session.stepWords(event.shiftKey ? 'shrink' : 'previous');
    else if (event.key === 'Enter') session.add();
    else if (event.key === 'Escape') session.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="text-pane" aria-label="Text">
      <MarksLegend />
      <div
        id="text"
        className="text"
        ref={frame}
        tabIndex={0}
        role="document"
        aria-label={`Text of ${source.title}`}
        lang={source.language === 'und' ? undefined : source.language}
        onKeyDown={onKey}
      >
        {parts.map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.segments.map((segment) => (
              <SegmentView
                key={segment.start}
                segment={segment}
                classes={classesOf(segment.marks, at)}
                onPick={onPick}
              />
            ))}
          </p>
        ))}
      </div>
      <ChosenBar source={source} />
    </section>
  );
}
