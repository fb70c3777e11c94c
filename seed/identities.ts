/** What reviewers judged about who is who: `seed/identities.yaml`, and the clusters that follow from it. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { InvalidFile } from '../server/errors.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readYaml } from './yaml/read.ts';

const words = z.string().trim().min(1);
const mention = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, 'a mention is source/key: case-of-fathers/klyshev');

const judgement = z
  .strictObject({
    id: words,
    verdict: z.enum(['same', 'different', 'unsure']),
    mentions: z.array(mention).min(2),
    /** For `same`: the id of the one node, minted once and never changed. */
    entity: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/u, 'a minted id is lower-case letters, digits and hyphens')
      .optional(),
    /** For `same` that joins what had two minted ids: those given up for `entity`. They still lead to the node. */
    formerly: z.array(words).min(1).optional(),
    /** For `same`: the spelling to show. */
    name: words.optional(),
    by: words,
    why: words,
  })
  .refine(
    (j) => j.verdict === 'same' || j.mentions.length === 2,
    'different and unsure compare exactly two mentions',
  )
  .refine(
    (j) => (j.verdict === 'same') === (j.entity !== undefined),
    '`entity` is given for `same`, and only there',
  )
  .refine(
    (j) => j.formerly === undefined || (j.entity !== undefined && !j.formerly.includes(j.entity)),
    '`formerly` holds the ids given up for `entity`',
  );

const identitiesFile = z.strictObject({ judgements: z.array(judgement).default([]) });

/** A reviewer's judgement, and where it stands. */
export interface Judgement extends z.output<typeof judgement> {
  /** `file:line`. */
  readonly place: string;
}

/** Reads the judgements; a file that is not there holds none. @throws InvalidFile */
export const readIdentities = (path: string): readonly Judgement[] =>
  existsSync(path) ? parseIdentities(path, readFileSync(path, 'utf8')) : [];

/** Reads judgements from the text of a file. @param path how messages name it @throws InvalidFile */
export function parseIdentities(path: string, text: string): readonly Judgement[] {
  const file = readYaml(path, text, identitiesFile);
  const seen = new Map<string, string>();
  return file.value.judgements.map((j, index) => {
    const place = `${path}:${file.lineOf(['judgements', index])}`;
    const first = seen.get(j.id);
    if (first !== undefined) throw new InvalidFile(place, `the judgement ${j.id} stands already at ${first}`);
    seen.set(j.id, place);
    return { ...j, place };
  });
}

/** A mention as identity sees it. */
export interface MentionRef {
  readonly id: string;
  readonly type: string;
  readonly gazetteer: string | null;
}

/** The node that a mention belongs to, and the name a reviewer or a gazetteer chose for it. */
export interface Resolution {
  readonly entity: string;
  readonly chosenName: string | null;
}

/** Follows the judgements. */
export interface Identities {
  /** The node of a mention. */
  resolve(mention: MentionRef): Resolution;
  /** Ids that nodes had before they were joined with others, each with the node that it leads to now. */
  readonly former: ReadonlyMap<string, string>;
}

/** What the judgements of one cluster say of its node. */
interface Minted {
  /** The first that mints the id which is kept. */
  readonly by?: Judgement | undefined;
  readonly name?: string | undefined;
}

function unionFind() {
  const parent = new Map<string, string>();
  function find(x: string): string {
    const up = parent.get(x);
    if (up === undefined || up === x) return x;
    const root = find(up);
    parent.set(x, root);
    return root;
  }
  return { find, union: (a: string, b: string) => parent.set(find(a), find(b)) };
}

/**
 * Builds clusters from the judgements `same` and from shared gazetteer entries.
 * @param mentions looks up a mention that a judgement names
 * @throws InvalidFile naming both lines when a `different` stands inside a cluster, when one cluster has two minted
 *   ids of which none is given up, or two gazetteer entries, when types differ, or when a judgement names a mention that does not exist
 */
export function clusters(
  judgements: readonly Judgement[],
  gazetteer: Gazetteer,
  mentions: (id: string) => MentionRef | undefined,
): Identities {
  const sets = unionFind();
  const asGazetteer = (id: string): string => `gazetteer:${id}`;
  const known = (id: string, place: string): MentionRef => {
    const found = mentions(id);
    if (found === undefined)
      throw new InvalidFile(
        place,
        `no mention ${id}`,
        'A mention is source/key, and the key stands under `entities` in the claims of that source.',
      );
    return found;
  };
  const same = judgements.filter((j) => j.verdict === 'same');
  for (const j of same) {
    const [first, ...rest] = j.mentions.map((id) => known(id, j.place));
    for (const other of rest) {
      if (first === undefined) break;
      if (first.type !== other.type)
        throw new InvalidFile(
          j.place,
          `${first.id} is a ${first.type} and ${other.id} a ${other.type}: they cannot be one`,
        );
      if (first.type === 'Group')
        throw new InvalidFile(j.place, 'groups are counted, not named: they are never merged');
      sets.union(first.id, other.id);
    }
  }
  for (const j of judgements) {
    for (const id of j.mentions) {
      const entry = known(id, j.place).gazetteer;
      if (entry !== null) sets.union(id, asGazetteer(entry));
    }
  }
  const minted = new Map<string, Minted>();
  const owner = new Map<string, string>();
  const givenUp = new Set(same.flatMap((j) => j.formerly ?? []));
  for (const j of same) {
    const root = sets.find(j.mentions[0] ?? '');
    for (const id of [j.entity ?? '', ...(j.formerly ?? [])]) {
      const other = owner.get(id);
      if (other !== undefined && other !== root)
        throw new InvalidFile(
          j.place,
          `the id ${id} is minted for other mentions already`,
          'Mint another id, or name the mentions in one judgement.',
        );
      owner.set(id, root);
    }
    const earlier = minted.get(root);
    if (givenUp.has(j.entity ?? '')) {
      minted.set(root, { ...earlier, name: earlier?.name ?? j.name });
      continue;
    }
    if (earlier?.by?.entity !== undefined && earlier.by.entity !== j.entity)
      throw new InvalidFile(
        j.place,
        `joins what ${earlier.by.place} mints as ${earlier.by.entity} under another id, ${j.entity ?? ''}`,
        'Give both the same `entity`, or list the id given up under `formerly` of the judgement that joins them.',
      );
    minted.set(root, { by: earlier?.by ?? j, name: earlier?.name ?? j.name });
  }
  for (const j of judgements) {
    const [a = '', b = ''] = j.mentions;
    known(a, j.place);
    known(b, j.place);
    if (j.verdict === 'same' || sets.find(a) !== sets.find(b)) continue;
    const joined = same.filter((s) => sets.find(s.mentions[0] ?? '') === sets.find(a)).map((s) => s.place);
    throw new InvalidFile(
      j.place,
      `${a} and ${b} are judged ${j.verdict}, but one by ${joined.join(' and ') || 'a gazetteer entry'}`,
    );
  }
  const entryOf = new Map<string, string>();
  for (const entry of gazetteer.entries.values()) {
    const root = sets.find(asGazetteer(entry.id));
    const other = entryOf.get(root);
    if (other !== undefined)
      throw new InvalidFile(
        minted.get(root)?.by?.place ?? '',
        `joins two gazetteer entries, ${other} and ${entry.id}`,
      );
    entryOf.set(root, entry.id);
  }
  const nodeOf = (root: string): string | undefined =>
    gazetteer.entries.get(entryOf.get(root) ?? '')?.id ?? minted.get(root)?.by?.entity;
  const former = new Map<string, string>();
  for (const [id, root] of owner) {
    const node = nodeOf(root);
    if (node !== undefined && node !== id) former.set(id, node);
  }
  return {
    former,
    resolve(m) {
      const root = sets.find(
        m.gazetteer === null ? m.id : sets.find(m.id) === m.id ? asGazetteer(m.gazetteer) : m.id,
      );
      const entry = gazetteer.entries.get(entryOf.get(root) ?? '');
      const judged = minted.get(root);
      return { entity: nodeOf(root) ?? m.id, chosenName: judged?.name ?? entry?.name ?? null };
    },
  };
}
