/** The button of a case's panel that lists the cases to compare it with. */
import { lazy, Suspense, useState } from 'react';

const Similar = lazy(() => import('./Similar.tsx'));

/** The button, and under it the list once it is asked for. */
export function CompareWith({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label="Comparison">
      <div className="buttons">
        <button type="button" className="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Compare with …
        </button>
      </div>
      {isOpen && (
        <Suspense fallback={null}>
          <Similar id={id} />
        </Suspense>
      )}
    </section>
  );
}
