/** The panel of statements that a cell of a table rests on. */
import { useEffect } from 'react';
import { Heading } from '../Heading.tsx';
import { arrive } from './arrive.ts';
import { Evidence } from './Evidence.tsx';
import '../../repeats/repeats.css';
import './repeats.css';

/** What sources say, statement by statement. */
export default function EvidencePanel({ keys }: { readonly keys: readonly string[] }) {
  useEffect(arrive, [keys]);
  return (
    <>
      <Heading
        kicker="What sources say"
        title={keys.length === 1 ? 'One statement' : `${keys.length} statements, taken together`}
      />
      <section aria-label="Evidence">
        <Evidence key={keys.join()} keys={keys} saysNotAFinding />
      </section>
    </>
  );
}
