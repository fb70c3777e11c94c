/** A document taken apart: its blocks and sentences, and everything in it that has a name or a number. */
import type { Gazetteer } from '../gazetteer.ts';
import type { Source } from '../source.ts';
import type { Finder, Mention, NamedMention } from './mention.ts';
import { findCases } from './mentions/case.ts';
import { findDates } from './mentions/date.ts';
import { findGroups } from './mentions/group.ts';
import { ledger } from './mentions/ledger.ts';
import { findOrganisations, innerOrganisations } from './mentions/organisation.ts';
import { findPenalties } from './mentions/penalty.ts';
import { findPeople } from './mentions/person.ts';
import { findPlaces, namedPlaces, unlistedPlaces } from './mentions/place.ts';
import { findProvisions } from './mentions/provision.ts';
import { clusterPeople, type ResolvedPerson } from './people/cluster.ts';
import { type Block, blocksOf } from './text/blocks.ts';
import { joinedLines } from './text/joined.ts';
import { tokensOf } from './text/tokens.ts';

/** What stands in the text and names or counts something; people resolved. */
export type Found = Exclude<Mention, { kind: 'person' }> | ResolvedPerson;

/** A document taken apart. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text, none within another. */
  readonly mentions: readonly Found[];
  /** Places and organisations that stand within the names of organisations, in the order of the text. */
  readonly inner: readonly NamedMention[];
}

/** In this order: what an earlier one finds, a later one leaves alone. */
const FINDERS: readonly Finder[] = [
  findProvisions,
  findDates,
  findPenalties,
  findCases,
  findOrganisations,
  findPlaces,
];

/** Takes a document apart. */
export function takeApart(source: Source, gazetteer: Gazetteer): Document {
  const { text } = source;
  const blocks = blocksOf(text);
  const readable = joinedLines(text, blocks);
  const { free, take } = ledger(text.length);
  const known = new Map(
    [...gazetteer.entries.values()].flatMap((e) =>
      [e.name, ...e.otherNames].map((name) => [name, e.type] as const),
    ),
  );
  const context = { tokens: tokensOf(readable), published: source.published, free, known };
  const mentions: Found[] = [];
  const keep = (found: readonly Mention[]): void => {
    for (const mention of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
      if (mention.kind === 'person' || !free(mention)) continue;
      mentions.push({ ...mention, text: text.slice(mention.start, mention.end) });
      take(mention);
    }
  };
  for (const find of FINDERS) keep(find(readable, context));
  const people = findPeople(readable, context).filter((m) => m.kind === 'person');
  const resolved = clusterPeople(readable, people, context);
  for (const person of resolved) take(person);
  const names = new Set(resolved.flatMap((p) => p.text.split(/[\s.]+/u)));
  keep(unlistedPlaces(readable, context, (word) => names.has(word)));
  keep(findGroups(readable, context));
  return {
    source,
    text,
    blocks,
    mentions: [...mentions, ...resolved].sort((a, b) => a.start - b.start),
    inner: mentions
      .flatMap((m) =>
        m.kind === 'organisation'
          ? [...innerOrganisations(text, m), ...namedPlaces(text.slice(m.start, m.end), undefined, m.start)]
          : [],
      )
      .sort((a, b) => a.start - b.start),
  };
}
