/** What finders find: facts in the terms of a proceeding, before it is known which case each belongs to. */
import type { Span } from '../text/span.ts';
import type {
  CaseMention,
  DateMention,
  GroupMention,
  NamedMention,
  PenaltyMention,
  ProvisionMention,
} from './mention.ts';
import type { Person, ResolvedPerson } from './people/cluster.ts';
import type { Block } from './text/blocks.ts';
import type { Part } from './words.ts';

/** A person in a sentence: whom, and the words that stand there. */
export interface Who {
  readonly person: Person;
  readonly words: string;
}

/** Where a fact stands, who says it and how sure. */
export interface Ground {
  readonly block: Block;
  /** The sentence. */
  readonly span: Span;
  /** Another stretch without which the sentence does not say it: the heading of a list. */
  readonly context: readonly Span[];
  readonly hedge: string | null;
  readonly by: readonly (Who | string)[];
  readonly denied: boolean;
}

export type Degree = 'SUSPECT' | 'ACCUSED' | 'CONVICTED' | 'ACQUITTED';

interface About extends Ground {
  readonly who: readonly Who[];
  /** Words that tell it: "was sentenced to". */
  readonly as: string;
}

export type Fact =
  | (About & { readonly is: 'defendant'; readonly degree: Degree | null })
  | (About & {
      readonly is: 'verdict';
      readonly degree: Degree | null;
      readonly penalties: readonly PenaltyMention[];
      readonly court: NamedMention | null;
      readonly courtPlace: NamedMention | null;
      readonly date: DateMention | null;
      readonly isAppeal: boolean;
    })
  | (About & {
      readonly is: 'order';
      readonly decision: 'ARREST_SANCTION' | 'EXTENSION' | 'APPEAL';
      readonly court: NamedMention | null;
      readonly courtPlace: NamedMention | null;
      readonly date: DateMention | null;
    })
  | (About & { readonly is: 'charge'; readonly provisions: readonly ProvisionMention[] })
  | (About & { readonly is: 'accusation'; readonly words: string })
  | (About & {
      readonly is: 'event';
      readonly named: string;
      readonly kind: string;
      readonly date: DateMention | null;
      readonly place: NamedMention | null;
    })
  | (About & { readonly is: 'measure'; readonly measure: string })
  | (About & {
      readonly is: 'arrest';
      readonly date: DateMention | null;
      readonly place: NamedMention | null;
    })
  | (About & {
      readonly is: 'part';
      readonly part: Part | 'SUPERVISED';
      readonly of: readonly Who[];
      readonly ofCase: CaseMention | null;
    })
  | (About & { readonly is: 'attribute'; readonly kind: string; readonly value: string | number })
  | (About & { readonly is: 'post'; readonly organisation: NamedMention; readonly title: string })
  | (About & { readonly is: 'belongs'; readonly kind: 'MEMBER_OF' | 'LEADS'; readonly to: NamedMention })
  | (Ground & { readonly is: 'place'; readonly organisation: NamedMention; readonly place: NamedMention })
  | (Ground & { readonly is: 'group'; readonly group: GroupMention })
  | (Ground & {
      readonly is: 'ban';
      readonly movement: NamedMention;
      readonly court: NamedMention | null;
      readonly date: DateMention | null;
      readonly as: string;
    })
  | (Ground & { readonly is: 'case'; readonly named: CaseMention; readonly who: readonly Who[] });

/** The people that mentions stand for; null when one of them is not certain. */
export function whoOf(
  mentions: readonly { readonly kind: string }[],
  isPerson: (m: { kind: string }) => m is ResolvedPerson,
): Who[] | null {
  const all: Who[] = [];
  for (const mention of mentions) {
    if (!isPerson(mention) || mention.person === null) return null;
    all.push({ person: mention.person, words: mention.text });
  }
  return all;
}
