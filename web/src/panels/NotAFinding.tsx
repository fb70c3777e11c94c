/** What must stand wherever an official is named: that it is no finding of guilt, and where to ask for a correction. */
import { Corrections } from './Corrections.tsx';

/** One quiet sentence, and the address. */
export function NotAFinding() {
  return (
    <section className="not-a-finding" aria-label="How to read names of officials">
      <p className="quiet small">
        That an official is named here is what sources say. It is not a finding of guilt.
      </p>
      <Corrections />
    </section>
  );
}
