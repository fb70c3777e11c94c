/** Leaves out what only follows from something else that is wrong, so that one mistake is one line. */
import type { FullRefusal, Refusal } from './refusal.ts';

function grouped<K>(complaints: readonly FullRefusal[], by: (c: FullRefusal) => K): Map<K, FullRefusal[]> {
  const groups = new Map<K, FullRefusal[]>();
  for (const c of complaints) groups.set(by(c), [...(groups.get(by(c)) ?? []), c]);
  return groups;
}

/** What a claim's other parts are cannot be judged by a quote that is not there, nor its id or an end's name while that is wrong. */
function ofOneClaim(complaints: readonly FullRefusal[]): readonly FullRefusal[] {
  const quote = complaints.filter((c) => c.part === 'quote');
  if (quote.length > 0) return quote;
  const rest = complaints.filter((c) => c.part !== 'id');
  // An end of the wrong type is not asked for its name besides.
  const misfits = new Set(rest.flatMap((c) => (c.misfit === null ? [] : [c.part])));
  const judged = rest.filter((c) => c.misfit !== null || !misfits.has(c.part));
  return judged.length > 0 ? judged : complaints;
}

/** An entity that fits none of several claims has the wrong type itself. */
function misfits(complaints: readonly FullRefusal[]): readonly FullRefusal[] {
  const byEntity = grouped(complaints, (c) => c.misfit?.key);
  return [...byEntity].flatMap(([key, all]) => {
    const [first] = all;
    if (key === undefined || first?.misfit == null || all.length === 1) return all;
    const { type, line } = first.misfit;
    const reason = `${key} is a ${type}, and ${all.length} claims need it to be something else; at line ${first.line}: ${first.reason}`;
    return [{ ...first, line, claim: null, reason }];
  });
}

/** The refusals that remain, in their order. */
export function brief(complaints: readonly FullRefusal[]): Refusal[] {
  const byClaim = grouped(complaints, (c) => c.claim);
  const own = [...byClaim].flatMap(([claim, all]) => (claim === null ? all : ofOneClaim(all)));
  const left = new Set(own);
  return misfits(complaints.filter((c) => left.has(c))).map(({ file, line, claim, reason, path }) => ({
    file,
    line,
    claim,
    reason,
    path,
  }));
}
