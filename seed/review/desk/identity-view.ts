/** Who may be one, as the desk shows it: each candidate with its two mentions in their sources, and what was judged. */
import type { Model } from '../../../server/model.ts';
import { type Corpus, identitiesOf, mentionRefs } from '../../corpus.ts';
import type { MentionInContext } from '../../identity/context.ts';
import { type Judged, judgedBetween } from '../../identity/judged.ts';
import { proposeIdentities } from '../../identity/propose.ts';
import { squash } from '../../text/quote.ts';
import type { IdentityCandidate, IdentitySide, IdentityView } from './identity-wire.ts';
import { nameInSentence } from './name-in-sentence.ts';

/** A message or a place, with the files named as they lie in the seed folder. */
export const inFolder = ({ folder }: Corpus, text: string): string => text.replaceAll(`${folder}/`, '');

/** Looks up what is judged between two mentions as the file has it now. @throws InvalidFile when it contradicts itself */
export function judgedNow(corpus: Corpus): (a: string, b: string) => Judged | null {
  const identities = identitiesOf(corpus);
  const refs = mentionRefs(corpus.checked);
  return judgedBetween(
    corpus,
    new Map([...refs].map(([id, ref]) => [id, identities.resolve(ref).entity] as const)),
  );
}

function sideOf(corpus: Corpus, mention: MentionInContext): IdentitySide {
  const { name, otherNames, sentence } = mention;
  const source = corpus.checked.find((c) => c.source.id === mention.source)?.source;
  return {
    mention: mention.mention,
    name,
    otherNames: [...otherNames],
    title: mention.title,
    kind: source?.kind ?? 'ORIGINAL',
    publisher: source?.publisher ?? null,
    published: mention.published,
    language: source?.language ?? 'und',
    sentence: sentence === null ? null : nameInSentence(sentence, [name, ...otherNames].map(squash)),
    claims: [...mention.claims],
  };
}

function judgedView(corpus: Corpus, ids: readonly string[], judged: Judged): IdentityCandidate['judged'] {
  const of = corpus.judgements.filter((j) => j.verdict === judged.verdict);
  // One may follow from others; the one on these two says most.
  const judgement =
    of.find((j) => ids.every((id) => j.mentions.includes(id))) ?? of.find((j) => j.place === judged.place);
  return {
    verdict: judged.verdict,
    place: inFolder(corpus, judgement?.place ?? judged.place),
    by: judgement?.by ?? null,
    why: judgement?.why ?? null,
  };
}

/**
 * All candidates, whether judged or not, so that the list stays while it is worked through.
 * @param last the last judgement that can be taken back
 * @throws InvalidFile when judgements contradict one another
 */
export function identityView(corpus: Corpus, model: Model, last: IdentityView['last']): IdentityView {
  const judgedOf = judgedNow(corpus);
  return {
    candidates: proposeIdentities({ ...corpus, judgements: [] }, model).map(
      ({ a, b, score, parts, reasons }) => {
        const ids = [a.mention, b.mention];
        const judged = judgedOf(a.mention, b.mention);
        return {
          id: ids.join(' '),
          type: a.type,
          score,
          parts: parts.map((part) => ({ a: part.a, b: part.b, score: part.score })),
          reasons: [...reasons],
          judged: judged === null ? null : judgedView(corpus, ids, judged),
          a: sideOf(corpus, a),
          b: sideOf(corpus, b),
        };
      },
    ),
    last,
    unreadable: corpus.unreadable.map(({ id, message }) => ({ id, message: inFolder(corpus, message) })),
  };
}
