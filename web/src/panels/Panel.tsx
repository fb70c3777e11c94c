/** The panel: it speaks of what is selected, or of the whole picture. */
import { lazy, Suspense, useRef } from 'react';
import type { Selection } from '../state/selection.ts';
import { useRefrain } from '../state/react.ts';
import { JudgementPanel } from './Judgement.tsx';
import { LinePanel } from './LinePanel.tsx';
import { NodePanel } from './NodePanel.tsx';
import { Overview } from './Overview.tsx';
import { useReturn } from './useReturn.ts';
import { Waiting } from './Waiting.tsx';

const PatternPanel = lazy(() => import('./repeats/PatternPanel.tsx'));
const EvidencePanel = lazy(() => import('./repeats/EvidencePanel.tsx'));

function body(selection: Selection | null) {
  switch (selection?.on) {
    case undefined:
      return <Overview />;
    case 'node':
      return <NodePanel key={selection.id} id={selection.id} />;
    case 'line':
      return <LinePanel from={selection.from} kind={selection.kind} to={selection.to} />;
    case 'judgement':
      return <JudgementPanel id={selection.id} />;
    case 'pattern':
      return <PatternPanel key={selection.id} id={selection.id} />;
    case 'evidence':
      return <EvidencePanel keys={selection.keys} />;
  }
}

/** The panel. */
export function Panel() {
  const selection = useRefrain((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  useReturn(panel, selection === null);
  return (
    <aside ref={panel} id="details" className="panel" aria-label="Details" data-open={selection !== null}>
      <Suspense fallback={<Waiting answer={{ is: 'waiting' }} />}>{body(selection)}</Suspense>
    </aside>
  );
}
