/** The spellings of a name with the sources that use them, and what reviewers decided about whose name it is. */
import type { Dossier } from '../api/statement.ts';
import { JudgementView } from './Judgement.tsx';

/** Names and identity; nothing when all sources spell alike and nobody had to decide. */
export function Identity({ dossier }: { readonly dossier: Dossier }) {
  const { card, spellings, judgements } = dossier;
  const byText = new Map<string, Dossier['spellings']>();
  for (const spelling of spellings)
    byText.set(spelling.text, [...(byText.get(spelling.text) ?? []), spelling]);
  const isPlain = byText.size === 0 || (byText.size === 1 && byText.has(card.name));
  if (isPlain && judgements.length === 0) return null;
  return (
    <section>
      <h3>Names and identity</h3>
      <ul className="plain">
        {[...byText].map(([text, uses]) => (
          <li key={text}>
            <span lang={uses[0]?.language}>{text}</span>{' '}
            <span className="small quiet">in {uses.map(({ title }) => title).join('; ')}</span>
          </li>
        ))}
      </ul>
      {judgements.map((judgement) => (
        <JudgementView key={judgement.id} judgement={judgement} />
      ))}
    </section>
  );
}
