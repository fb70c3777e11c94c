/** The page: the bar on top, the legend, the view, the panel. */
import { useEffect } from 'react';
import { Header } from './chrome/Header.tsx';
import { Help } from './chrome/Help.tsx';
import { focusSearch } from './chrome/places.ts';
import { Stage } from './chrome/Stage.tsx';
import { Legend } from './legend/Legend.tsx';
import { Panel } from './panels/Panel.tsx';
import { useCommands, useRefrain } from './state/react.ts';
import { pageTitle } from './words/title.ts';

function useKeysAnywhere(): void {
  const { undo, redo } = useCommands();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const isTyping = event.target instanceof HTMLInputElement;
      const key = event.key.toLowerCase();
      if (key === 'k') focusSearch();
      else if (isTyping) return;
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else if (key === 'z') undo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

/** The page. */
export function App() {
  useKeysAnywhere();
  const title = useRefrain(pageTitle);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className="page">
      <a className="skip" href="#details">
        Skip to the details
      </a>
      <Header />
      <div className="desk">
        <Legend />
        <Stage />
        <Panel />
      </div>
      <Help />
    </div>
  );
}
