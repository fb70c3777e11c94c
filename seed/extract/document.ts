/** A document taken apart: its blocks and sentences, and everything in it that has a name or a number. */
import type { Gazetteer } from '../gazetteer.ts';
import type { Source } from '../read/source.ts';
import type { Span } from '../review/coverage.ts';
import type { Finder, Mention, NamedMention } from './mention.ts';
import { findCases } from './mentions/case.ts';
import { findDates } from './mentions/date.ts';
import { findGroups } from './mentions/group.ts';
import { findOrganisations } from './mentions/organisation.ts';
import { findPenalties } from './mentions/penalty.ts';
import { findPeople } from './mentions/person.ts';
import { findPlaces, listedPlaces } from './mentions/place.ts';
import { findProvisions } from './mentions/provision.ts';
import { clusterPeople, type ResolvedPerson } from './people/cluster.ts';
import { type Block, blocksOf } from './text/blocks.ts';

/** What stands in the text and names or counts something; people resolved. */
export type Found = Exclude<Mention, { kind: 'person' }> | ResolvedPerson;

/** A document taken apart. */
export interface Document {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the text, none within another. */
  readonly mentions: readonly Found[];
  /** Places that stand within the names of organisations. */
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

/** Which stretches are taken, by offset. */
function ledger(length: number) {
  const taken = new Uint8Array(length);
  return {
    free: ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1),
    take: (mentions: readonly Span[]): void => {
      for (const { start, end } of mentions) taken.fill(1, start, end);
    },
  };
}

/** Takes a document apart. */
export function takeApart(source: Source, gazetteer: Gazetteer): Document {
  const { text } = source;
  const { free, take } = ledger(text.length);
  const known = new Map(
    [...gazetteer.entries.values()].flatMap((e) =>
      [e.name, ...e.otherNames].map((name) => [name, e.type] as const),
    ),
  );
  const context = { published: source.published, free, known };
  const mentions: Found[] = [];
  for (const find of FINDERS)
    for (const mention of find(text, context)) {
      if (mention.kind === 'person') continue;
      mentions.push(mention);
      take([mention]);
    }
  const people = findPeople(text, context).filter((m) => m.kind === 'person');
  const resolved = clusterPeople(text, people, free);
  take(resolved);
  const groups = findGroups(text, context).filter((m) => m.kind === 'group');
  return {
    source,
    text,
    blocks: blocksOf(text),
    mentions: [...mentions, ...resolved, ...groups].sort((a, b) => a.start - b.start),
    inner: mentions.flatMap((m) =>
      m.kind === 'organisation' ? listedPlaces(text.slice(m.start, m.end), m.start) : [],
    ),
  };
}
