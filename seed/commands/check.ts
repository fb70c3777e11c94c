/** `refrain check`: every claim through the gate, without touching the graph. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { model } from '../../server/model.ts';
import { claimsFile } from '../claim.ts';
import { type Corpus, identitiesOf, readCorpus } from '../corpus.ts';
import { refusalLines } from '../load/load.ts';
import { readSource } from '../read/source.ts';
import { quotable } from '../text/quote.ts';
import { stamp } from '../review/stamp.ts';
import { type Format, printList } from './format.ts';
import { readYaml } from '../yaml/read.ts';

/** Settings of a check. */
export interface CheckOptions {
  readonly seed: string;
  /** Fill in ids, and the sha256 of the text where every quote still stands. */
  readonly write: boolean;
  readonly format: Format;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** A line of the gate, in its two parts. */
function parted(line: string): { readonly place: string; readonly reason: string } {
  const [, place = '', reason = line] = /^(\S.*?:\d+) ([^]*)$/u.exec(line) ?? [];
  return { place, reason };
}

/** Stamps every readable claims file; a changed text is signed only when all quotes stand in it. */
function stampAll(corpus: Corpus): number {
  let written = 0;
  for (const { source } of corpus.checked) {
    const path = join(corpus.folder, 'claims', `${source.id}.yaml`);
    const before = readFileSync(path, 'utf8');
    const file = readYaml(path, before, claimsFile).value;
    const text = quotable(readSource(join(corpus.folder, 'sources', source.id), source.id).text);
    const kept = file.claims.filter((c) => c.status !== 'rejected');
    const stands = kept.every((c) => text.find(c.quote, c.prefix, c.suffix).found === 'once');
    const after = stamp(before, file, stands ? source.sha256 : null);
    if (after === before) continue;
    writeFileSync(path, after);
    written += 1;
  }
  return written;
}

const here = (line: string, folder: string): string =>
  line.replaceAll(`${folder}/`, `${relative('.', folder) || '.'}/`);

/** Checks a seed folder. @returns whether everything passed */
export function checkCommand({ seed, write, format, out, err }: CheckOptions): boolean {
  if (write) err(`Stamped ${stampAll(readCorpus(seed, model()))} claims files.`);
  const corpus = readCorpus(seed, model());
  const lines = refusalLines(corpus);
  const items = lines.map((line) => here(line, seed.replace(/\/$/u, '')));
  identitiesOf(corpus);
  const claims = corpus.checked.reduce((sum, c) => sum + c.claims.length, 0);
  const accepted = corpus.checked.reduce(
    (sum, c) => sum + c.claims.filter((x) => x.status === 'accepted').length,
    0,
  );
  const sources = corpus.checked.length + corpus.unreadable.length;
  const sum =
    lines.length === 0
      ? `${sources} sources, ${claims} claims (${accepted} accepted), ${corpus.judgements.length} judgements: all hold.`
      : `${lines.length} to mend in ${sources} sources; ${claims} claims hold.`;
  const text = () => [...items, sum];
  printList({ items: items.map(parted), columns: ['place', 'reason'], row: (one) => one, text }, format, out);
  return lines.length === 0;
}
