/** The buttons over the picture: arrange, larger, smaller, whole. */
import { Icon } from '../../chrome/icons.tsx';
import type { GraphView } from '../../graph/view.ts';
import { LAYOUTS } from '../../layouts/registry.ts';
import { useCommands, useRefrain } from '../../state/react.ts';

/** How the picture is arranged. */
export function LayoutSwitch({ view }: { readonly view: GraphView | null }) {
  const { arrange } = useCommands();
  const now = useRefrain((state) => state.layout);
  return (
    <div className="picture-layouts switch" role="group" aria-label="Arrange">
      {LAYOUTS.map(({ id, label, description }) => (
        <button
          key={id}
          type="button"
          className="button"
          title={description}
          aria-pressed={id === now}
          onClick={() => void arrange(id).then(() => view?.fit())}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Larger, smaller, whole. */
export function ZoomTools({ view }: { readonly view: GraphView | null }) {
  return (
    <div className="picture-tools" role="group" aria-label="Zoom">
      <button type="button" className="button icon" aria-label="Larger" onClick={() => view?.zoom(1.25)}>
        <Icon of="plus" />
      </button>
      <button type="button" className="button icon" aria-label="Smaller" onClick={() => view?.zoom(0.8)}>
        <Icon of="minus" />
      </button>
      <button
        type="button"
        className="button icon"
        aria-label="Show the whole picture"
        onClick={() => view?.fit()}
      >
        <Icon of="fit" />
      </button>
    </div>
  );
}
