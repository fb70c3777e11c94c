/** The entities of an extraction: one for each person, organisation, place, movement and provision, by key. */
import type { ClaimEntity, ClaimsFile } from '../claim.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { fold } from '../text/names.ts';
import type { Document } from './document.ts';
import type { CitedProvision, NamedMention, ProvisionMention } from './mention.ts';
import { provisionKey } from './mentions/provision.ts';
import type { Person } from './people/cluster.ts';
import { sameWord } from './people/inflect.ts';

const squash = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A key from words: lower-case letters, digits and hyphens. */
const slug = (words: string): string =>
  fold(words).split(' ').slice(0, 6).join('-').slice(0, 60).replace(/-+$/u, '') || 'x';

/** What a key stands for, while it is gathered. */
interface Entry {
  readonly key: string;
  readonly type: string;
  name: string | undefined;
  label: string | undefined;
  readonly otherNames: Set<string>;
}

/** Hands out keys; the same thing gets the same key. */
export interface Entities {
  person(person: Person): string;
  named(mention: NamedMention): string;
  provision(cited: CitedProvision): string;
  /** A thing without a name. @param label without brackets */
  labelled(type: string, label: string, words: string): string;
  /** A thing with a name of its own. */
  withName(type: string, name: string): string;
  entities(): ClaimsFile['entities'];
}

const TYPES = { organisation: 'Organisation', movement: 'Movement', place: 'Place' } as const;

/** Whether two names are one in two grammatical cases. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [a.split(/\s+/u), b.split(/\s+/u)];
  return x.length === y.length && x.every((word, i) => sameWord(word, y[i] ?? ''));
}

const article = (text: string): string => text.replace(/^(?:the|The)\s+/u, '');

/** The entities of a document, none yet. */
export function entities(document: Document, gazetteer: Gazetteer): Entities {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  const people = new Map<Person, Entry>();
  /** By type and name, or the name that a name stands for. */
  const byName = new Map<string, Entry>();
  const provisions = new Map<string, Entry>();
  const isRussian =
    document.source.language === 'ru' || /\p{Script=Cyrillic}{4}/u.test(document.text.slice(0, 200));

  function add(type: string, words: string, name?: string, label?: string): Entry {
    const base = slug(words);
    let key = base;
    for (let n = 2; keys.has(key); n += 1) key = `${base}-${String(n)}`;
    keys.add(key);
    const entry: Entry = { key, type, name, label, otherNames: new Set() };
    entries.push(entry);
    return entry;
  }

  /** The fuller of two names is the name: that of "HRW" is Human Rights Watch where the text has both. */
  function keepName(entry: Entry, name: string): void {
    const isShort =
      entry.name !== undefined && /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(entry.name) && !entry.name.includes(' ');
    if (isShort && entry.name !== undefined && name.includes(' ')) {
      entry.otherNames.add(entry.name);
      entry.otherNames.delete(name);
      entry.name = name;
    } else entry.otherNames.add(name);
  }

  /** Names by which all citations of an article or part go. */
  const cited = document.mentions.flatMap((m) => (m.kind === 'provision' ? m.provisions : []));
  const wholeOf = (one: CitedProvision): string => {
    if (one.part !== null) return provisionKey(one);
    const parts = new Set(
      cited.filter((c) => c.article === one.article && c.part !== null).map((c) => provisionKey(c)),
    );
    const [only] = parts;
    return parts.size === 1 && only !== undefined ? only : provisionKey(one);
  };

  return {
    person(person) {
      const known = people.get(person);
      if (known !== undefined) return known.key;
      const entry = add('Person', person.name.split(/\s+/u).at(-1) ?? person.name, squash(person.name));
      for (const form of person.forms) if (squash(form) !== entry.name) entry.otherNames.add(squash(form));
      people.set(person, entry);
      return entry.key;
    },
    named(mention) {
      const type = TYPES[mention.kind];
      const name = article(squash(mention.text));
      const ways = [name, ...(mention.sameAs === undefined ? [] : [mention.sameAs])].map(
        (way) => `${type} ${fold(way)}`,
      );
      const known =
        ways.map((way) => byName.get(way)).find((entry) => entry !== undefined) ??
        entries.find(
          (e) =>
            e.type === type &&
            e.name !== undefined &&
            [e.name, ...e.otherNames].some((n) => sameName(n, name)),
        );
      const entry = known ?? add(type, name, name);
      for (const way of ways) byName.set(way, entry);
      if (entry.name !== name) keepName(entry, name);
      return entry.key;
    },
    provision(one) {
      const id = wholeOf(one);
      let entry = provisions.get(id);
      if (entry === undefined) {
        const [number = '', part] = id.split(/-(?=\d+$)/u);
        const label = isRussian
          ? `[${part === undefined ? '' : `часть ${part} `}статьи ${number}]`
          : `[Article ${number}${part === undefined ? '' : ` Part ${part}`}]`;
        entry = add('LegalProvision', `article ${id}`, undefined, label);
        provisions.set(id, entry);
        const names = [
          ...new Set(
            cited.filter((c) => wholeOf(c) === id).flatMap((c) => (c.name === null ? [] : [squash(c.name)])),
          ),
        ];
        const [fullest, ...others] = names.sort((a, b) => b.length - a.length);
        if (fullest !== undefined) {
          entry.name = fullest;
          entry.label = undefined;
          for (const other of others) entry.otherNames.add(other);
        }
      }
      return entry.key;
    },
    labelled(type, label, words) {
      const text = `[${label}]`;
      return (entries.find((e) => e.type === type && e.label === text) ?? add(type, words, undefined, text))
        .key;
    },
    withName(type, name) {
      const known = entries.find((e) => e.type === type && e.name === squash(name));
      return (known ?? add(type, name, squash(name))).key;
    },
    entities() {
      const signed = new Map(
        [...gazetteer.entries.values()].flatMap((g) =>
          [g.name, ...g.otherNames].map((n) => [`${g.type} ${fold(n)}`, g.id] as const),
        ),
      );
      return Object.fromEntries(
        entries.map((e): [string, ClaimEntity] => {
          const known =
            e.type === 'LegalProvision' || e.name === undefined
              ? undefined
              : signed.get(`${e.type} ${fold(e.name)}`);
          return [
            e.key,
            {
              type: e.type,
              ...(e.name === undefined ? {} : { name: e.name }),
              ...(e.label === undefined ? {} : { label: e.label }),
              otherNames: [...e.otherNames],
              ...(known === undefined ? {} : { gazetteer: known }),
            },
          ];
        }),
      );
    },
  };
}

/** All provisions of a mention, each with how the text refers to it. */
export const citedIn = (mention: ProvisionMention): { cited: CitedProvision; words: string }[] =>
  mention.provisions.map((one) => ({ cited: one, words: one.name ?? mention.text }));
