/** Keeps a drawing in step with the session. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { mountGraph } from '../../graph/cytoscape.ts';
import type { GraphView } from '../../graph/view.ts';
import { useCommands, useDrawn, useRefrain } from '../../state/react.ts';
import { onTheme } from '../../theme.ts';

declare global {
  interface Window {
    /** What tests and the curious may ask the picture: it draws on a canvas, which cannot be read. */
    __refrain?: Pick<GraphView, 'places' | 'lowest'>;
  }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How much of the picture's lower end the panel covers, as it does on narrow screens. */
function coveredBelow(element: HTMLElement | null): number {
  const panel = document.querySelector('#details');
  if (element === null || panel === null) return 0;
  const [mine, its] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  const isOver = its.width > 0 && its.left < mine.right && its.right > mine.left;
  return isOver ? Math.max(0, mine.bottom - its.top) : 0;
}

/** Mounts a drawing in an element; null until it is there. */
export function useDrawing(container: RefObject<HTMLElement | null>): GraphView | null {
  const [view, setView] = useState<GraphView | null>(null);
  const commands = useCommands();
  const latest = useRef(commands);
  const drawn = useDrawn();
  const selection = useRefrain((state) => state.selection);
  const isOpen = useRefrain((state) => state.status.is === 'open');

  useEffect(() => {
    latest.current = commands;
  }, [commands]);

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const mounted = mountGraph(
      element,
      {
        onSelect: (chosen) => latest.current.select(chosen),
        onMove: (id, to) => latest.current.move(id, to),
        onExpand: (id) => void latest.current.expand(id),
      },
      isStill(),
    );
    setView(mounted);
    window.__refrain = { places: () => mounted.places(), lowest: () => mounted.lowest() };
    const stopTheme = onTheme(() => mounted.recolour());
    return () => {
      stopTheme();
      delete window.__refrain;
      mounted.destroy();
      setView(null);
    };
  }, [container]);

  useEffect(() => view?.draw(drawn), [view, drawn]);
  useEffect(() => {
    if (isOpen) view?.fit();
  }, [view, isOpen]);
  useEffect(() => {
    view?.select(selection);
    if (view === null || selection === null) return;
    let covered = -1;
    const show = (): void => {
      const now = coveredBelow(container.current);
      if (now <= covered) return;
      covered = now;
      // A pattern is the whole of its picture.
      if (selection.on === 'pattern') view.fit(covered);
      else view.reveal(selection, covered);
    };
    show();
    // The panel grows when what it tells has come.
    const growing = new ResizeObserver(show);
    const panel = document.querySelector('#details');
    if (panel !== null) growing.observe(panel);
    return () => growing.disconnect();
  }, [view, selection, container]);
  return view;
}
