/** Reads a document sentence by sentence: tags, pronouns, appositions, then the finders; gives the facts found. */
import type { Span } from '../text/span.ts';
import { certaintyAt } from './certainty.ts';
import type { Document, Found } from './document.ts';
import type { Clause } from './clause.ts';
import type { Fact, Ground, Who } from './fact.ts';
import { resolvePronouns, type Memory, remember, newMemory } from './people/pronouns.ts';
import { giveTitles } from './people/titles.ts';
import { resolveRussian } from './people/russian.ts';
import type { ResolvedPerson } from './people/cluster.ts';
import { FINDERS } from './finders/all.ts';
import { type Heads, impliedIn } from './implied.ts';
import { reduce } from './appositions.ts';
import { tag, type Slot, type Tagged } from './tagged.ts';
import type { Block } from './text/blocks.ts';
import { within } from './text/within.ts';

const isPerson = (m: Found): m is ResolvedPerson => m.kind === 'person';

/** The words behind tagged text. */
const plainOf =
  (tagged: Tagged, source: string) =>
  (text: string): string =>
    text.replace(/⟦[A-Z](\d+)⟧/gu, (_all, id: string) => {
      const slot = tagged.slots[Number(id)];
      return slot === undefined ? '' : source.slice(slot.start, slot.end).replace(/\s+/gu, ' ');
    });

function whoOf(slot: Slot | undefined): readonly Who[] | null {
  if (slot === undefined) return null;
  const all: Who[] = [];
  for (const mention of slot.mentions) {
    if (!isPerson(mention) || mention.person === null) return null;
    all.push({ person: mention.person, words: mention.text });
  }
  return all.length === 0 ? null : all;
}

/** Reads a document. */
export function read(document: Document): Fact[] {
  const facts: Fact[] = [];
  const memory: Memory = newMemory(document);
  const leads = new Map<Block, Tagged>();
  const heads: Heads = new Map();
  for (const block of document.blocks)
    for (const span of block.sentences) {
      const tagged = tag(document.text, span, block, within(document.mentions, span));
      const whole = tagged.text;
      giveTitles(tagged);
      resolvePronouns(tagged, memory);
      resolveRussian(tagged, memory);
      const plain = plainOf(tagged, document.text);
      const lead = block.lead === null ? null : (leads.get(block.lead) ?? null);
      const clauseOf = (text: string): Clause => ({
        document,
        tagged,
        text,
        plain,
        lead,
        who: whoOf,
        ground: (at, denied = false): Ground => ({
          block,
          span,
          context: [
            ...(block.lead === null ? [] : [trimColon(document.text, block.lead)]),
            ...tagged.context,
          ],
          ...certaintyAt(
            tagged,
            Math.min(at, whole.length),
            text === tagged.text ? tagged.text : whole,
            plain,
          ),
          denied,
        }),
        add: (fact) => void facts.push(fact),
      });
      const extra = reduce(clauseOf(tagged.text));
      for (const text of [tagged.text, ...extra, ...impliedIn(tagged, heads)]) {
        const clause = clauseOf(text);
        for (const find of FINDERS) find(clause);
      }
      leads.set(block, tagged);
      remember(tagged, memory, whole);
    }
  return facts;
}

/** A heading without its colon. */
function trimColon(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/[:：\s]+$/u, '').length };
}
