/** Takes what is withheld out of a corpus before anything is made of it: pure, so that nothing downstream can show it. */
import type { Model } from '../../server/model.ts';
import { type Corpus, mentionId, mentionRefs } from '../corpus.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Judgement } from '../identities.ts';
import { called } from './called.ts';
import { redactChecked } from './redact.ts';
import { entriesOf } from './minors.ts';
import { type Hidden, type Redactors, redactors } from './redactor.ts';
import { resolve } from './resolve.ts';

/** A corpus as it may be loaded. */
export interface Withheld {
  readonly corpus: Corpus;
  /** The id that a source is loaded under. */
  readonly sourceId: (id: string) => string;
  /** Whether what a graph holds of a source shows what is withheld: words, ids of mentions, ids of claims. */
  readonly shows: (texts: readonly string[], ids: readonly string[]) => boolean;
}

/** Words alone go in a gazetteer only where they are surnames: a town may bear a given name. */
function redactGazetteer(gazetteer: Gazetteer, gone: ReadonlySet<string>, all: Redactors): Gazetteer {
  const { id, words } = all.of('');
  return {
    entries: new Map(
      [...gazetteer.entries.values()].flatMap((entry) =>
        gone.has(entry.id)
          ? []
          : [
              [
                id(entry.id),
                {
                  ...entry,
                  id: id(entry.id),
                  name: words(entry.name),
                  otherNames: [...new Set(entry.otherNames.map(words))],
                  attributes: Object.fromEntries(
                    Object.entries(entry.attributes).map(([k, v]) => [k, words(v)]),
                  ),
                },
              ] as const,
            ],
      ),
    ),
    publishers: new Map([...gazetteer.publishers].map(([a, b]) => [words(a), words(b)])),
  };
}

const sourceOf = (mention: string): string => mention.slice(0, mention.indexOf('/'));

/** Judgements on what is withheld go with it; the others keep their sense without its name. */
function redactJudgement(j: Judgement, mention: (id: string) => string, all: Redactors): Judgement {
  const { id, words } = all.ofSome(j.mentions.map(sourceOf));
  return {
    ...j,
    id: id(j.id),
    mentions: j.mentions.map(mention),
    ...(j.entity === undefined ? {} : { entity: id(j.entity) }),
    ...(j.formerly === undefined ? {} : { formerly: j.formerly.map(id) }),
    ...(j.name === undefined ? {} : { name: words(j.name) }),
    by: words(j.by),
    why: words(j.why),
  };
}

const asItIs = (corpus: Corpus): Withheld => ({ corpus, sourceId: (id) => id, shows: () => false });

/**
 * The corpus without what `withheld.yaml` names, and without minors whom it does not let appear: a node with all its
 * mentions and every claim on it, or a claim; and without its name in anything that is left.
 * @throws InvalidFile when an entry names nothing, or judgements contradict one another
 */
export function withhold(corpus: Corpus, model: Model): Withheld {
  const entries = entriesOf(corpus);
  if (entries.length === 0) return asItIs(corpus);
  const { nodes, claims } = resolve(corpus, entries);
  const hidden = nodes.map(({ type, mentions, entry }): Hidden => ({
    called: called(corpus, type, mentions),
    salt: entry,
  }));
  const all = redactors(corpus.checked, hidden);
  const gone = new Set(nodes.flatMap((node) => [...node.mentions]));
  const refs = mentionRefs(corpus.checked);
  const signed = new Set([...gone].flatMap((id) => refs.get(id)?.gazetteer ?? []));
  const sourceId = (id: string): string => all.of(id).id(id);
  const mention = (id: string): string =>
    mentionId(sourceId(sourceOf(id)), all.of(sourceOf(id)).id(id.slice(id.indexOf('/') + 1)));
  const checked = corpus.checked.map((file) =>
    redactChecked(file, {
      model,
      redactor: all.of(file.source.id),
      keys: new Set(Object.keys(file.entities).filter((key) => gone.has(mentionId(file.source.id, key)))),
      claims,
      sourceId,
      gazetteerId: all.of('').id,
    }),
  );
  const judgements = corpus.judgements
    .filter((j) => !j.mentions.some((id) => gone.has(id)))
    .map((j) => redactJudgement(j, mention, all));
  const redacted = {
    ...corpus,
    checked,
    judgements,
    unreadable: corpus.unreadable.map((u) => ({ ...u, id: sourceId(u.id) })),
    gazetteer: redactGazetteer(corpus.gazetteer, signed, all),
  };
  return {
    corpus: redacted,
    sourceId,
    shows: (texts, ids) => ids.some((id) => gone.has(id) || claims.has(id)) || all.shows(texts),
  };
}
