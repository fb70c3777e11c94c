/** The legend: counts what is drawn by type, hides types, and says what each mark means. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../chrome/icons.tsx';
import { countOf, type Count } from '../../../server/count.ts';
import { sayShort } from '../../../server/say-count.ts';
import { ENTITY_TYPES, type EntityType } from '../generated/model.ts';
import { useCommands, useDrawn, useRefrain } from '../state/react.ts';
import { doubtsOf } from '../words/doubt.ts';
import { capital, count, manyOf } from '../words/node-type.ts';
import { LensSwitch } from './LensSwitch.tsx';
import { Marks } from './Marks.tsx';
import { parted } from './rare.ts';
import { NodeSample } from './samples.tsx';

interface Drawn {
  readonly type: EntityType;
  readonly number: Count;
}

function TypeRow({ type, number }: Drawn) {
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

/** Types of which few are drawn, behind one row; it stands open while one of them is hidden, so that it can be shown again. */
function RareTypes({ types }: { readonly types: readonly Drawn[] }) {
  const [isWanted, setWanted] = useState(false);
  const hidden = useRefrain((state) => state.log.scene.hiddenTypes);
  const isOpen = isWanted || types.some(({ type }) => hidden.includes(type));
  return (
    <>
      <li>
        <button
          type="button"
          className="toggle more"
          aria-expanded={isOpen}
          onClick={() => setWanted(!isOpen)}
        >
          <Icon of={isOpen ? 'minus' : 'plus'} />
          <span>and {count(types.length, 'other type')}</span>
          <span className="number">{types.reduce((sum, { number }) => sum + number.count, 0)}</span>
        </button>
      </li>
      {isOpen && types.map((each) => <TypeRow key={each.type} {...each} />)}
    </>
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
  const { shown, rare } = parted(present, ({ number }) => number.count);
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
          {shown.map((each) => (
            <TypeRow key={each.type} {...each} />
          ))}
          {rare.length > 0 && <RareTypes types={rare} />}
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
