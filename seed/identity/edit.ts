/** Puts a judgement into the text of `identities.yaml` and takes one out. */
import { squash } from '../text/quote.ts';
import { appendItem, removeItem, type YamlList } from '../yaml/list.ts';

/** What a reviewer decides, as it is written. */
export interface NewJudgement {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly mentions: readonly string[];
  readonly entity?: string;
  readonly formerly?: readonly string[];
  readonly name?: string;
  readonly by: string;
  readonly why: string;
}

const file = (path: string): YamlList => ({
  path,
  key: 'judgements',
  comment:
    'What a reviewer decided about mentions in different sources. Nothing else merges, but for the signed gazetteers.',
});

/** Appends a judgement. @param text of the file; null when it is not there */
export const appendJudgement = (path: string, text: string | null, j: NewJudgement): string =>
  appendItem(file(path), text, {
    pairs: [
      ['id', j.id],
      ['verdict', j.verdict],
      ['mentions', j.mentions],
      ['entity', j.entity],
      ['formerly', j.formerly],
      ['name', j.name === undefined ? undefined : squash(j.name)],
      ['by', squash(j.by)],
      ['why', squash(j.why)],
    ],
  });

/** Takes the judgement at `index` out. @returns the text without it, or null when nothing is left of the file */
export const removeJudgement = (path: string, text: string, index: number): string | null =>
  removeItem(file(path), text, index);
