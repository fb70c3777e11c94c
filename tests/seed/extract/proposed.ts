/** What extraction proposes for a text, as lines that a table can hold: "JUDGED Ann Bee → [case of Cy Dee]". */
import { model } from '../../../server/model.ts';
import type { Claim } from '../../../seed/claim.ts';
import { patternExtractor } from '../../../seed/extract/offline.ts';
import { propose, type Proposals } from '../../../seed/extract/propose.ts';
import type { Source } from '../../../seed/source.ts';
import { sourceOf } from '../../fixtures/source.ts';

const gazetteer = { entries: new Map(), publishers: new Map() };

/** Extracts a text with the default extractor. */
export const proposalsOf = (text: string, about: Partial<Source> = {}): Promise<Proposals> =>
  propose(patternExtractor, sourceOf(text, about), { model: model(), gazetteer });

/** The qualifiers that tell facts apart, and how sure the claim is. */
function more(claim: Claim): string {
  const { degree, measure, penalty, length } = claim.qualifiers;
  const said = [degree, measure, penalty, length].filter((v) => v !== undefined).map(String);
  if (claim.polarity === 'denied') said.push('denied');
  if (claim.hedge !== undefined) said.push(`hedged: ${claim.hedge}`);
  for (const by of claim.by) said.push(`by ${'key' in by ? `@${by.key}` : by.words}`);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/**
 * The claims of a text as lines, each once.
 * @param kinds only these; all without them
 */
export async function proposed(
  text: string,
  kinds: readonly string[] = [],
  about: Partial<Source> = {},
): Promise<string[]> {
  const { claims, entities, refused } = await proposalsOf(text, about);
  if (refused.length > 0) throw new Error(refused.map((r) => `${r.claim.kind}: ${r.reason}`).join('\n'));
  const name = (key: string): string => entities[key]?.name ?? entities[key]?.label ?? key;
  const lines = claims
    .filter((c) => kinds.length === 0 || kinds.includes(c.kind))
    .map(
      (c) =>
        `${c.kind} ${name(c.from.key)} → ${c.to === undefined ? String(c.value) : name(c.to.key)}${more(c)}`,
    );
  return [...new Set(lines)];
}
