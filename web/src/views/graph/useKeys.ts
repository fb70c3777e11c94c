/** The keyboard in the picture. */
import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { focusDetails, focusSearch, openHelp } from '../../chrome/places.ts';
import type { GraphView } from '../../graph/view.ts';
import { useCommands, useDrawn, useRefrain } from '../../state/react.ts';
import { elementInWords } from '../../words/element.ts';
import { deedOf, type Deed } from './shortcuts.ts';
import { cross, start, turn, walk, type Place } from './steer.ts';

/** What the frame of the picture listens to. */
export interface KeyProps {
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
  onBlur(): void;
}

/** Turns keys into walking, selecting and commands. */
export function useKeys(view: GraphView | null, frame: RefObject<HTMLElement | null>): KeyProps {
  const [place, setPlace] = useState<Place | null>(null);
  const drawn = useDrawn();
  const cards = useRefrain((state) => state.library.cards);
  const selection = useRefrain((state) => state.selection);
  const commands = useCommands();

  const go = (next: Place | null): void => {
    setPlace(next);
    view?.focus(next?.element ?? null);
    if (next === null) return;
    view?.reveal(next.element);
    commands.tell(elementInWords(next.element, drawn, cards));
  };

  const leave = (): void => {
    if (selection !== null) commands.select(null);
    else frame.current?.blur();
  };

  const act = (deed: Deed, at: Place): void => {
    const deeds: Readonly<Record<Exclude<Deed['does'], 'walk' | 'turn' | 'zoom'>, () => void>> = {
      cross: () => go(cross(drawn, at)),
      details: () => {
        commands.select(at.element);
        focusDetails();
      },
      select: () => commands.select(at.element),
      expand: () => void commands.expand(at.node),
      pin: () => commands.togglePin(at.node),
      hide: () => {
        commands.hide(at.node);
        setPlace(null);
      },
      fit: () => view?.fit(),
      leave,
      help: openHelp,
      search: focusSearch,
    };
    if (deed.does === 'walk') go(walk(drawn, at, deed.heading));
    else if (deed.does === 'turn') go(turn(drawn, at, deed.by));
    else if (deed.does === 'zoom') view?.zoom(deed.factor);
    else deeds[deed.does]();
  };

  return {
    onKeyDown: (event) => {
      const deed = event.ctrlKey || event.metaKey || event.altKey ? null : deedOf(event.key);
      const at = place ?? start(drawn, selection);
      if (deed === null || at === null) return;
      event.preventDefault();
      act(deed, at);
    },
    onFocus: (event) => {
      // A press of the mouse focuses the picture too, and means something else.
      if (event.target.matches(':focus-visible')) go(start(drawn, selection));
    },
    onBlur: () => {
      setPlace(null);
      view?.focus(null);
    },
  };
}
