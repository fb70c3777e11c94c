/** Replaces the names of what is withheld in any words of a corpus, and in ids that are made of names. */
import { createHash } from 'node:crypto';
import { fold } from '../text/names.ts';
import { type NameToken, nameTokens } from '../identity/tokens.ts';
import type { Span } from '../text/span.ts';
import type { Checked } from '../gate/gate.ts';
import type { Called } from './called.ts';
import { findNames, namesWhole } from './find.ts';
import type { Setting } from './hits.ts';
import { replaceSpans } from './replace.ts';

/** A withheld node: what it is called, and the salt of what stands for its name in ids. */
export interface Hidden {
  readonly called: Called;
  readonly salt: string;
}

/** Redacts words and ids that come from one place. */
export interface Redactor {
  readonly spans: (text: string) => Span[];
  readonly words: (text: string) => string;
  /** An id, a key or a path of ids: each part that bears a name is replaced by a short hash. */
  readonly id: (id: string) => string;
  /** An address, or null when it bears a name. */
  readonly url: (url: string) => string | null;
}

type Settings = ReadonlyMap<Hidden, Setting>;

const MANY = 6;

/** An address as words: escapes read, punctuation off. */
function addressWords(url: string): string {
  try {
    return decodeURIComponent(url).replace(/[^\p{L}\p{N}]+/gu, ' ');
  } catch {
    return url.replace(/[^\p{L}\p{N}]+/gu, ' ');
  }
}

/** Whether a long surname stands in letters that run together: `freeaskhatzheksebayev`. */
const runsIn = (joined: string, { surnames, person }: Called): boolean =>
  person && surnames.some(({ folded }) => folded.length >= MANY && joined.includes(folded));

function redactorOf(settings: Settings): Redactor {
  const spans = (text: string): Span[] =>
    [...settings].flatMap(([{ called }, setting]) => findNames(text, called, setting));
  const bearer = (text: string): Hidden | undefined =>
    [...settings].find(
      ([{ called }, setting]) =>
        findNames(text, called, { ...setting, anyCase: true }).length > 0 ||
        runsIn(fold(text).replaceAll(' ', ''), called),
    )?.[0];
  const part = (text: string): string => {
    const hidden = bearer(text.replace(/[-_.]+/gu, ' '));
    if (hidden === undefined) return text;
    return `withheld-${createHash('sha256').update(`${hidden.salt} ${text}`).digest('hex').slice(0, 10)}`;
  };
  return {
    spans,
    words: (text) => replaceSpans(text, spans(text)).text,
    id: (id) => id.split('/').map(part).join('/'),
    url: (url) => (bearer(addressWords(url)) === undefined ? url : null),
  };
}

/** The names of the other entities of a file, as words; those that bear the withheld name whole are not spared. */
function otherNames({ source, entities }: Checked, called: Called): Pick<Setting, 'people' | 'others'> {
  const [people, others]: [NameToken[][], NameToken[][]] = [[], []];
  for (const [key, { type, name, otherNames: more }] of Object.entries(entities)) {
    if (called.mentions.has(`${source.id}/${key}`)) continue;
    for (const other of [...(name === undefined ? [] : [name]), ...more])
      if (!namesWhole(other, called)) (type === 'Person' ? people : others).push([...nameTokens(other)]);
  }
  return { people, others };
}

function mentionedIn({ source, entities }: Checked, called: Called): boolean {
  const linked = Object.keys(entities).some((key) => called.mentions.has(`${source.id}/${key}`));
  const names = Object.values(entities).flatMap((e) => [e.name ?? e.label ?? '', ...e.otherNames]);
  return (
    linked ||
    [source.text, source.title, source.note ?? '', ...names].some((text) => namesWhole(text, called))
  );
}

/** A redactor for each source, and for what belongs to none or to several. */
export interface Redactors {
  /** @param id of a source; for one that is not there only surnames and whole names go */
  readonly of: (id: string) => Redactor;
  /** Where any of these sources speaks of the withheld, its words alone go too. */
  readonly ofSome: (ids: readonly string[]) => Redactor;
  /** Whether words from the graph bear a name. */
  readonly shows: (texts: readonly string[]) => boolean;
}

/** Prepares the redaction of a corpus. */
export function redactors(checked: readonly Checked[], hidden: readonly Hidden[]): Redactors {
  const settings = new Map<string, Settings>();
  for (const file of checked)
    settings.set(
      file.source.id,
      new Map(
        hidden.map((h) => [h, { mentioned: mentionedIn(file, h.called), ...otherNames(file, h.called) }]),
      ),
    );
  const unknown: Setting = { mentioned: false, people: [], others: [] };
  const some = (ids: readonly string[]): Settings =>
    new Map(
      hidden.map((h) => {
        const found = ids.flatMap((id) => settings.get(id)?.get(h) ?? []);
        return [
          h,
          {
            mentioned: found.some((s) => s.mentioned),
            people: found.flatMap((s) => s.people),
            others: found.flatMap((s) => s.others),
          },
        ];
      }),
    );
  const known = new Map([...settings].map(([id, of]) => [id, redactorOf(of)]));
  const stranger = redactorOf(new Map(hidden.map((h) => [h, unknown])));
  return {
    of: (id) => known.get(id) ?? stranger,
    ofSome: (ids) => redactorOf(some(ids)),
    shows: (texts) => texts.some((text) => stranger.spans(text).length > 0 || stranger.id(text) !== text),
  };
}
