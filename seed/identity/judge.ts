/** Writes what a reviewer decides about who is who, after it was checked against all that was decided before. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import anyAscii from 'any-ascii';
import { BadRequest } from '../../server/errors.ts';
import { type Corpus, identitiesOf, mentionRefs } from '../corpus.ts';
import { type Judgement, parseIdentities } from '../identities.ts';
import { appendJudgement, type NewJudgement, removeJudgement } from './edit.ts';

/** What a reviewer says of some mentions. */
export interface Verdict {
  readonly verdict: Judgement['verdict'];
  readonly mentions: readonly string[];
  readonly by: string;
  readonly why: string;
  /** For `same`: the spelling to show. */
  readonly name?: string;
}

const fileOf = (corpus: Corpus): string => join(corpus.folder, 'identities.yaml');
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Replaces a file in one step, so that a reader finds the old text or the new one; null takes it away. */
function put(path: string, text: string | null): void {
  if (text === null) {
    rmSync(path);
    return;
  }
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** Judgements of one verdict on the same mentions have one id; it tells nothing of whom they are about. */
const idOf = ({ verdict, mentions }: Verdict): string =>
  `j-${createHash('sha256')
    .update(JSON.stringify([verdict, [...mentions].sort()]))
    .digest('hex')
    .slice(0, 10)}`;

const slug = (name: string): string =>
  anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['`’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** The name that most mentions have, one without capitals throughout first. */
function commonest(corpus: Corpus, mentions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const { source, entities } of corpus.checked)
    for (const [key, entity] of Object.entries(entities)) {
      const name = entity.name ?? entity.label;
      if (name !== undefined && mentions.includes(`${source.id}/${key}`))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const shouts = (name: string): number => Number(/\p{Lu}{4}/u.test(name));
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || shouts(a) - shouts(b) || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? 'node';
}

function unused(name: string, corpus: Corpus): string {
  const taken = new Set([
    ...corpus.judgements.flatMap((j) => [
      ...(j.entity === undefined ? [] : [j.entity]),
      ...(j.formerly ?? []),
    ]),
    ...corpus.gazetteer.entries.keys(),
  ]);
  const base = slug(name) === '' ? 'node' : slug(name);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** The ids that the nodes of these mentions have been minted, in the order of the file. */
function mintedFor(corpus: Corpus, mentions: readonly string[]): string[] {
  const identities = identitiesOf(corpus);
  const refs = mentionRefs(corpus.checked);
  const nodes = new Set(
    mentions.flatMap((id) => {
      const ref = refs.get(id);
      return ref === undefined ? [] : [identities.resolve(ref).entity];
    }),
  );
  const minted = corpus.judgements.flatMap((j) => (j.entity === undefined ? [] : [j.entity]));
  return [...new Set(minted)].filter((id) => nodes.has(id));
}

function withIds(corpus: Corpus, verdict: Verdict): NewJudgement {
  const { name, ...rest } = verdict;
  const id = idOf(verdict);
  if (verdict.verdict !== 'same') return { id, ...rest };
  const [kept, ...others] = mintedFor(corpus, verdict.mentions);
  return {
    id,
    ...rest,
    entity: kept ?? unused(name ?? commonest(corpus, verdict.mentions), corpus),
    ...(others.length === 0 ? {} : { formerly: others }),
    ...(name === undefined ? {} : { name }),
  };
}

/** Refuses what cannot be decided, or was. */
function check(corpus: Corpus, { verdict, mentions }: Verdict): void {
  const said = mentions.join(' and ');
  if (new Set(mentions).size < 2) throw new BadRequest(said, 'is one mention.', 'Name two that may be one.');
  if (verdict !== 'same' && mentions.length !== 2)
    throw new BadRequest(said, `are ${mentions.length} mentions.`, `\`${verdict}\` compares exactly two.`);
  const refs = mentionRefs(corpus.checked);
  for (const id of mentions)
    if (!refs.has(id))
      throw new BadRequest(
        id,
        'is no mention.',
        'A mention is source/key, and the key stands under `entities` in the claims of that source.',
      );
  const twin = corpus.judgements.find(
    (j) =>
      j.verdict === verdict &&
      JSON.stringify([...j.mentions].sort()) === JSON.stringify([...mentions].sort()),
  );
  const identities = identitiesOf(corpus);
  const nodes = new Set(
    mentions.flatMap((id) => identities.resolve(refs.get(id) ?? { id, type: '', gazetteer: null }).entity),
  );
  if (twin !== undefined) throw new BadRequest(said, `are judged ${verdict} already at ${twin.place}.`);
  if (verdict === 'same' && nodes.size === 1) throw new BadRequest(said, 'are one already.');
}

/** As the corpus would be with this text; throws what `clusters` finds. */
function tried(corpus: Corpus, path: string, text: string | null): Corpus {
  const judged = { ...corpus, judgements: text === null ? [] : parseIdentities(path, text) };
  identitiesOf(judged);
  return judged;
}

/**
 * Appends a judgement to `identities.yaml`. Contradictions are refused and nothing is written.
 * @throws BadRequest, InvalidFile naming both lines
 */
export function judge(corpus: Corpus, verdict: Verdict): NewJudgement {
  check(corpus, verdict);
  const path = fileOf(corpus);
  const judgement = withIds(corpus, verdict);
  const text = appendJudgement(path, textOf(path), judgement);
  const after = tried(corpus, path, text);
  if (
    after.judgements.length !== corpus.judgements.length + 1 ||
    after.judgements.at(-1)?.id !== judgement.id
  )
    throw new BadRequest(
      path,
      'cannot be added to: its judgements do not stand last.',
      'Add this one by hand.',
    );
  put(path, text);
  return judgement;
}

/**
 * Takes a judgement back: the last of the file, or the one named.
 * @throws BadRequest when there is none, InvalidFile when others hang on it
 */
export function undo(corpus: Corpus, id?: string): Judgement {
  const path = fileOf(corpus);
  const index =
    id === undefined ? corpus.judgements.length - 1 : corpus.judgements.findIndex((j) => j.id === id);
  const judgement = corpus.judgements[index];
  const text = textOf(path);
  if (judgement === undefined || text === null)
    throw new BadRequest(
      id ?? path,
      id === undefined ? 'holds no judgement.' : 'is no judgement.',
      'See `identities list`.',
    );
  const without = removeJudgement(path, text, index);
  tried(corpus, path, without);
  put(path, without);
  return judgement;
}
