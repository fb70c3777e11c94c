/** The picture: one stop for the Tab key, walked with the arrows. */
import { useEffect, useRef } from 'react';
import { useCommands, useDrawn, useRefrain } from '../../state/react.ts';
import { countByType } from '../../words/node-type.ts';
import { LayoutSwitch, ZoomTools } from './Tools.tsx';
import { useDrawing } from './useDrawing.ts';
import { useKeys } from './useKeys.ts';

/** The view that the page opens on. */
export default function PictureView() {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const view = useDrawing(canvas);
  const drawn = useDrawn();
  const { shape } = useCommands();
  const isOpen = useRefrain((state) => state.status.is === 'open');
  const keys = useKeys(view, frame);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => shape(element.clientWidth / Math.max(1, element.clientHeight)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [shape]);

  const summary = isOpen ? countByType(drawn.nodes.map(({ card }) => card.type)) : 'not open yet';
  return (
    <>
      <div
        ref={frame}
        id="picture"
        className="picture"
        role="application"
        aria-roledescription="graph"
        aria-label={`Picture: ${summary}`}
        aria-describedby="picture-help"
        tabIndex={0}
        {...keys}
      >
        <div ref={canvas} className="canvas" aria-hidden="true" />
      </div>
      <p id="picture-help" className="only-read">
        Arrow keys go from node to node, square brackets along the lines of a node, Enter opens the details,
        question mark lists all keys. The same content is in the views Table and Outline.
      </p>
      <LayoutSwitch view={view} />
      <ZoomTools view={view} />
    </>
  );
}
