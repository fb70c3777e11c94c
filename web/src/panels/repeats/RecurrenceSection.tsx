/** In how many cases somebody or something stands, beside how often that would be anyway. */
import { baseRatesOf, casesOf } from '../../repeats/words.ts';
import { useCommands, useRefrain } from '../../state/react.ts';
import { casesInGraph } from '../../words/doubt.ts';
import { capital } from '../../words/node-type.ts';
import { CaseName } from './CaseName.tsx';
import { Sure } from './Sure.tsx';
import '../../repeats/repeats.css';
import './repeats.css';

/** The count with its base rates and parts; nothing while the lens is off or has nothing to say. */
export default function RecurrenceSection({ id }: { readonly id: string }) {
  const found = useRefrain((state) => state.recurrences?.[id]);
  const all = casesInGraph(useRefrain((state) => state.summary));
  const { select } = useCommands();
  if (found === undefined) return null;
  return (
    <section aria-label="In how many cases">
      <h3>
        {capital(casesOf(found))} <span className="number">{found.yearsInWords}</span>
      </h3>
      <ul className="small rates">
        {baseRatesOf(found, all).map((rate) => (
          <li key={rate}>{rate}</li>
        ))}
      </ul>
      <ul className="legs">
        {found.parts.map((part) => (
          <li key={`${part.says} ${part.case.id}`}>
            <button
              type="button"
              className="link"
              onClick={() => select({ on: 'evidence', keys: part.statements })}
            >
              {part.says}, <CaseName of={part.case} />
            </button>
            <Sure mark={part} />
          </li>
        ))}
      </ul>
      <p className="explain">
        Reports are not a sample of what happened: what is reported, and by whom, shapes every count. How
        often somebody appears is not guilt.
      </p>
    </section>
  );
}
