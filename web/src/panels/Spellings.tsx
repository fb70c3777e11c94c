/** The spellings of a name, each with the sources that use it. */
import type { Dossier } from '../api/statement.ts';

/** Other spellings; nothing when all sources spell alike. */
export function Spellings(props: { readonly spellings: Dossier['spellings']; readonly name: string }) {
  const byText = new Map<string, Dossier['spellings']>();
  for (const spelling of props.spellings)
    byText.set(spelling.text, [...(byText.get(spelling.text) ?? []), spelling]);
  if (byText.size < 2 && byText.has(props.name)) return null;
  if (byText.size === 0) return null;
  return (
    <section>
      <h3>Spelled</h3>
      <ul className="plain">
        {[...byText].map(([text, uses]) => (
          <li key={text}>
            <span lang={uses[0]?.language}>{text}</span>{' '}
            <span className="small quiet">in {uses.map(({ title }) => title).join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
