/** The switch of the recurrence lens, which sizes people and institutions by the number of their cases. */
import { lazy, Suspense } from 'react';
import { sizeOf } from '../repeats/lens.ts';
import { useCommands, useRefrain } from '../state/react.ts';

const LensLoader = lazy(() => import('../repeats/LensLoader.tsx'));
const SAMPLES = [1, 2, 4];

/** The switch, and what the sizes mean while it is on. */
export function LensSwitch() {
  const isOn = useRefrain((state) => state.repeats.lens);
  const { repeat } = useCommands();
  return (
    <>
      <h2>Size</h2>
      <button
        type="button"
        className="button lens"
        aria-pressed={isOn}
        onClick={() => repeat({ lens: !isOn })}
      >
        By number of cases
      </button>
      {isOn ? (
        <>
          <ul>
            {SAMPLES.map((cases) => (
              <li key={cases}>
                <svg width="34" height="34" viewBox="-30 -30 60 60" aria-hidden="true">
                  <circle r={sizeOf(cases) / 2} fill="var(--other)" stroke="var(--other-ink)" />
                </svg>
                <span>{cases === 1 ? '1 case' : `${cases} cases`}</span>
              </li>
            ))}
          </ul>
          <p className="sub">
            People and institutions only. Reports are not a sample: how often somebody appears is not guilt.
          </p>
          <Suspense fallback={null}>
            <LensLoader />
          </Suspense>
        </>
      ) : (
        <p className="sub">Off: the same for all of a type.</p>
      )}
    </>
  );
}
