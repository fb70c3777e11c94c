/** What is selected with the mouse or a finger, as a span of the text. */
import type { Span } from '../../../../seed/review/desk/wire.ts';

/** The offset in the text of a place in the page; null outside of the text. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const segment = element?.closest<HTMLElement>('[data-start]');
  if (segment?.dataset.start !== undefined)
    return (
      Number(segment.dataset.start) +
      (node instanceof Text ? offset : offset > 0 ? segment.innerText.length : 0)
    );
  // Between segments: where the next one begins.
  const next = node.childNodes[offset];
  const first =
    next instanceof Element
      ? (next.closest<HTMLElement>('[data-start]') ?? next.querySelector<HTMLElement>('[data-start]'))
      : null;
  return first?.dataset.start === undefined ? null : Number(first.dataset.start);
}

/** The selected span; null where nothing of the text is selected. */
export function selectedSpan(text: HTMLElement): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!text.contains(startContainer)) return null;
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}
