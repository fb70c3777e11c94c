/** Reads a seed folder whole: sources, claims, gazetteers and judgements, each checked by the gate. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidFile, RefrainError } from '../server/errors.ts';
import type { Model } from '../server/model.ts';
import { claimsFile } from './claim.ts';
import { type Gazetteer, readGazetteer } from './gazetteer.ts';
import { clusters, type Identities, type Judgement, type MentionRef, readIdentities } from './identities.ts';
import { readSource } from './read/source.ts';
import { check, type Checked } from './gate/gate.ts';
import { readShown, readWithheld, type Showing, type Withholding } from './withheld.ts';
import { readYaml } from './yaml/read.ts';

/** A claims file that could not be read at all: its messages, each with file and line. */
export interface Unreadable {
  readonly id: string;
  readonly file: string;
  readonly message: string;
}

/** Everything under a seed folder, checked. */
export interface Corpus {
  readonly folder: string;
  readonly checked: readonly Checked[];
  readonly unreadable: readonly Unreadable[];
  readonly gazetteer: Gazetteer;
  readonly judgements: readonly Judgement[];
  /** What must not appear in the graph; `seed/withhold` takes it out at load. */
  readonly withheld: readonly Withholding[];
  /** Minors whom a reviewer lets appear. */
  readonly shown: readonly Showing[];
}

/** The id of a mention: source and key. */
export const mentionId = (source: string, key: string): string => `${source}/${key}`;

/** The mentions of the checked files, as identity sees them. */
export function mentionRefs(checked: readonly Checked[]): ReadonlyMap<string, MentionRef> {
  const refs = new Map<string, MentionRef>();
  for (const { source, entities } of checked)
    for (const [key, { type, gazetteer }] of Object.entries(entities)) {
      const id = mentionId(source.id, key);
      refs.set(id, { id, type, gazetteer: gazetteer ?? null });
    }
  return refs;
}

/**
 * The clusters of a corpus.
 * @param remembered mentions that the graph has of files which cannot be read now: what it merged with them stays merged
 * @throws InvalidFile as `clusters` does
 */
export function identitiesOf(corpus: Corpus, remembered: readonly MentionRef[] = []): Identities {
  const refs = new Map([...remembered.map((ref) => [ref.id, ref] as const), ...mentionRefs(corpus.checked)]);
  const broken = corpus.unreadable.map((u) => `${u.id}/`);
  const waits = (mention: string): boolean =>
    !refs.has(mention) && broken.some((source) => mention.startsWith(source));
  // What a file that cannot be read would mention is not known: its judgements wait, they are not wrong.
  const judgements = corpus.judgements.filter((j) => !j.mentions.some(waits));
  return clusters(judgements, corpus.gazetteer, (id) => refs.get(id));
}

/** The names of the sources that have a claims file. */
function claimed(folder: string): string[] {
  const claims = join(folder, 'claims');
  if (!existsSync(claims))
    throw new InvalidFile(
      claims,
      'is not there',
      'A seed folder holds sources/, claims/, identities.yaml and gazetteer/.',
    );
  return readdirSync(claims)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/**
 * Reads and checks a seed folder. What is wrong with one source is kept with that source; a gazetteer or judgements
 * that cannot be read stop everything, since every source hangs on them.
 * @throws InvalidFile for gazetteers and judgements
 */
export function readCorpus(folder: string, model: Model, only?: readonly string[]): Corpus {
  const gazetteer = readGazetteer(join(folder, 'gazetteer'), model);
  const judgements = readIdentities(join(folder, 'identities.yaml'));
  const withheld = readWithheld(join(folder, 'withheld.yaml'));
  const shown = readShown(join(folder, 'withheld.yaml'));
  const checked: Checked[] = [];
  const unreadable: Unreadable[] = [];
  for (const id of claimed(folder)) {
    if (only !== undefined && !only.includes(id)) continue;
    const path = join(folder, 'claims', `${id}.yaml`);
    try {
      const file = readYaml(path, readFileSync(path, 'utf8'), claimsFile);
      if (file.value.source !== id)
        throw new InvalidFile(
          `${path}:${file.lineOf(['source'])}`,
          `the source ${file.value.source} belongs in ${file.value.source}.yaml`,
        );
      const place = join(folder, 'sources', id);
      if (!existsSync(place))
        throw new InvalidFile(`${path}:${file.lineOf(['source'])}`, `there is no folder ${place}`);
      checked.push(check(file, readSource(place, id), { model, gazetteer }));
    } catch (error) {
      if (!(error instanceof RefrainError)) throw error;
      unreadable.push({ id, file: path, message: error.message });
    }
  }
  return { folder, checked, unreadable, gazetteer, judgements, withheld, shown };
}
