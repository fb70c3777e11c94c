/** The legend: counts what is drawn by type, hides types, and says what each mark means. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../chrome/icons.tsx';
import { countOf, type Count } from '../../../server/count.ts';
import { sayShort } from '../../../server/say-count.ts';
import { ENTITY_TYPES, type EntityType } from '../generated/model.ts';
import { useCommands, useDrawn, useRefrain } from '../state/react.ts';
import { doubtsOf } from '../words/doubt.ts';
import { capital, manyOf } from '../words/node-type.ts';
import { LensSwitch } from './LensSwitch.tsx';
import { Marks } from './Marks.tsx';
import { NodeSample } from './samples.tsx';

function TypeRow({ type, number }: { readonly type: EntityType; readonly number: Count }) {
  const isHidden = useRefrain((state) => state.log.scene.hiddenTypes.includes(type));
  const { filter } = useCommands();
  return (
    <li>
      <button
        type="button"
        className="toggle"
        aria-pressed={!isHidden}
        onClick={() => filter(type, !isHidden)}
      >
        <NodeSample type={type} />
        <span>{capital(manyOf(type))}</span>
        <span className="number">{sayShort(number)}</span>
      </button>
    </li>
  );
}

/** The legend. */
export function Legend() {
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const places = useRefrain((state) => state.log.scene.places);
  const cards = useRefrain((state) => state.library.cards);
  const hidden = useRefrain((state) => state.log.scene.hidden);
  const hiddenTypes = useRefrain((state) => state.log.scene.hiddenTypes);
  const { showAll } = useCommands();
  const drawn = useDrawn();
  const doubts = doubtsOf(useRefrain((state) => state.summary));
  const placed = Object.keys(places).filter((id) => !hidden.includes(id));
  const present = ENTITY_TYPES.map(({ type }) => ({
    type,
    number: countOf(
      placed.filter((id) => cards[id]?.type === type),
      doubts,
    ),
  })).filter(({ number }) => number.count > 0);
  const close = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        className="button legend-toggle"
        onKeyDown={close}
        aria-expanded={isOpen}
        aria-controls="legend"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of="legend" />
        Legend
      </button>
      <aside id="legend" className="legend" aria-label="Legend" data-open={isOpen} onKeyDown={close}>
        <h2>What is drawn; press to hide</h2>
        <ul>
          {present.map(({ type, number }) => (
            <TypeRow key={type} type={type} number={number} />
          ))}
        </ul>
        {(hidden.length > 0 || hiddenTypes.length > 0) && (
          <button type="button" className="button" onClick={showAll}>
            Show what is hidden
          </button>
        )}
        <LensSwitch />
        <Marks drawn={drawn} />
      </aside>
    </>
  );
}
