/** The things that answers name, over all parts of a document: each by one key, each with a name that stands in the text. */
import type { Model } from '../../../server/model.ts';
import type { ClaimEntity, ClaimsFile } from '../../claim.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { fold, foldedWords } from '../../text/names.ts';
import type { QuotableText } from '../../text/quote.ts';
import { mintKey } from '../../text/mint-key.ts';
import { nearestWord } from '../../gate/nearest.ts';
import type { EntityDraft } from './answer.ts';

/** A thing as the next question tells of it. */
export interface KnownThing {
  readonly key: string;
  readonly type: string;
  readonly called: string;
}

/** What an answer's own key stands for: a key of ours, or why there is none. */
export type Meant = { readonly key: string } | { readonly reason: string };

/** Gathers them. */
export interface Things {
  /**
   * Takes what one answer declares.
   * @param part the part that was asked about, where most names stand: looking there first is quick
   * @returns what its keys stand for, and why names were left out
   */
  declare(
    drafts: readonly EntityDraft[],
    part: QuotableText,
  ): {
    readonly meant: (key: string) => Meant;
    readonly refused: readonly string[];
  };
  /** Those to tell of with a part: what it names, and what was named last; few, however long the document. */
  known(part: string): KnownThing[];
  /** Those with a name, and of the others those that a claim speaks of. @param used keys */
  entities(used: ReadonlySet<string>): ClaimsFile['entities'];
}

interface Thing {
  readonly key: string;
  readonly type: string;
  readonly name: string | undefined;
  readonly label: string | undefined;
  readonly otherNames: Set<string>;
  /** The last words of its names, folded: surnames, mostly. */
  readonly lastWords: Set<string>;
}

const LATEST = 40;
const MOST_KNOWN = 120;

const bracketed = (label: string): string => (/^\[.+\]$/u.test(label) ? label : `[${label}]`);

const namesOf = ({ name, otherNames }: Thing): string[] => [
  ...(name === undefined ? [] : [name]),
  ...otherNames,
];

/** Whether all words of one name are among those of the other: "Ova", "Inspector Ova". */
function within(a: string, b: string): boolean {
  const [x, y] = [foldedWords(a), foldedWords(b)];
  return x.every((w) => y.includes(w)) || y.every((w) => x.includes(w));
}

/** None yet. */
export function things(text: QuotableText, model: Model, gazetteer: Gazetteer): Things {
  const all = new Map<string, Thing>();
  /** By type and name, so that a long document does not take long to look through. */
  const byName = new Map<string, Thing>();
  const signed = new Map(
    [...gazetteer.entries.values()].flatMap((entry) =>
      [entry.name, ...entry.otherNames].map((n) => [`${entry.type} ${fold(n)}`, entry.id] as const),
    ),
  );

  function remember({ lastWords }: Thing, name: string): void {
    const last = foldedWords(name).at(-1);
    if (last !== undefined) lastWords.add(last);
  }

  /** The thing that a declaration means, if it is there already. Within one document, equal names are one. */
  function there({ key, type, name, label }: EntityDraft): Thing | undefined {
    const same = all.get(key);
    if (same?.type === type) {
      if (name !== undefined && namesOf(same).some((n) => within(n, name))) return same;
      if (name === undefined && (label === undefined || same.label === bracketed(label))) return same;
    }
    return name === undefined ? undefined : byName.get(`${type} ${name}`);
  }

  function accept(draft: EntityDraft, stands: (name: string) => boolean, refused: string[]): Meant {
    const { type, name, label, otherNames } = draft;
    if (!model.entities.has(type))
      return { reason: `unknown type ${type}${nearestWord(type, [...model.entities.keys()])}` };
    if (name !== undefined && !stands(name))
      return { reason: `the name "${name}" does not stand in the text` };
    let thing = there(draft);
    if (thing === undefined) {
      if (name === undefined && label === undefined)
        return { reason: `${draft.key} has neither a name that stands in the text nor a label` };
      const key = mintKey(name ?? label ?? '', (k) => all.has(k));
      thing = {
        ...{ key, type, name, otherNames: new Set(), lastWords: new Set() },
        label: name === undefined ? bracketed(label ?? '') : undefined,
      };
      all.set(key, thing);
      if (name !== undefined) {
        byName.set(`${type} ${name}`, thing);
        remember(thing, name);
      }
    }
    if (thing.name !== undefined)
      for (const other of [...(name === undefined ? [] : [name]), ...otherNames]) {
        if (!stands(other)) refused.push(`the name "${other}" of ${thing.name} does not stand in the text`);
        else if (other !== thing.name) {
          thing.otherNames.add(other);
          remember(thing, other);
        }
      }
    return { key: thing.key };
  }

  return {
    declare(drafts, part) {
      const stands = (name: string): boolean => part.names(name) || text.names(name);
      const before = new Set(all.keys());
      const meant = new Map<string, Meant>();
      const refused: string[] = [];
      for (const draft of drafts) {
        if (meant.has(draft.key)) {
          refused.push(`the key ${draft.key} is declared twice: only the first counts`);
          continue;
        }
        const one = accept(draft, stands, refused);
        if ('reason' in one) refused.push(one.reason);
        meant.set(draft.key, one);
      }
      return {
        meant: (key) =>
          meant.get(key) ??
          (before.has(key) ? { key } : { reason: `refers to ${key}, which is not declared` }),
        refused,
      };
    },
    known(part) {
      const where = new Set(foldedWords(part));
      const every = [...all.values()];
      const latest = new Set(every.slice(-LATEST));
      return every
        .filter((t) => latest.has(t) || [...t.lastWords].some((word) => where.has(word)))
        .slice(-MOST_KNOWN)
        .map(({ key, type, name, label }) => ({ key, type, called: name ?? label ?? '' }));
    },
    entities: (used) =>
      Object.fromEntries(
        [...all.values()]
          .filter((t) => t.name !== undefined || used.has(t.key))
          .map(({ key, type, name, label, otherNames }): [string, ClaimEntity] => {
            const entry = name === undefined ? undefined : signed.get(`${type} ${fold(name)}`);
            return [
              key,
              {
                type,
                ...(name === undefined ? { label } : { name }),
                otherNames: [...otherNames],
                ...(entry === undefined ? {} : { gazetteer: entry }),
              },
            ];
          }),
      ),
  };
}
