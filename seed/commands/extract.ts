/** `refrain extract`: documents to proposals, beside the sources or printed; one bad file does not stop the rest. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import anyAscii from 'any-ascii';
import { parse } from 'yaml';
import { BadRequest, RefrainError } from '../../server/errors.ts';
import { model } from '../../server/model.ts';
import { plural } from '../../server/plural.ts';
import { claimsFile } from '../claim.ts';
import { again } from '../extract/again.ts';
import type { Extractor } from '../extract/extractor.ts';
import { propose, type Proposals } from '../extract/propose.ts';
import { type Gazetteer, readGazetteer } from '../gazetteer.ts';
import { readDocument } from '../read/document.ts';
import { keepDocument, sourceOf } from '../read/keep.ts';
import { readSource, SOURCE_FILE, TEXT_FILE } from '../read/source.ts';
import type { Source } from '../source.ts';
import { claimsFolder } from '../review/claims-folder.ts';
import { editClaims, newClaimsFile } from '../review/edit.ts';
import { readYaml } from '../yaml/read.ts';

/** What is asked. */
export interface ExtractOptions {
  readonly seed: string;
  readonly extractor: Extractor;
  /** All but `text` print and write nothing: `json` one list, `ndjson` an object a line as each is read. */
  readonly format: 'text' | 'json' | 'ndjson';
  /** The source's id, for one document; from its name otherwise. */
  readonly id?: string | undefined;
  /** The document takes the place of the one that the source has. */
  readonly update: boolean;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** The documents that paths name: a folder stands for the files in it, whatever they are. */
function documentsOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    const held = new Set(readdirSync(path));
    return [...held]
      .filter(
        (name) => !name.startsWith('.') && name !== SOURCE_FILE && (name !== TEXT_FILE || held.size === 1),
      )
      .sort()
      .flatMap((name) => documentsOf([join(path, name)]));
  });
}

/** An id from a file's name, without its ending. */
const slug = (name: string): string =>
  anyAscii(name.replace(/\.[^.]+$/u, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);

/** The source that a file of `sources/` belongs to already. */
function keptIn(seed: string, path: string): string | null {
  const [folder, id, ...rest] = relative(seed, resolve(path)).split(sep);
  return folder === 'sources' && id !== undefined && rest.length === 1 ? id : null;
}

/** The text and what is known of it; kept in the seed folder unless it is only printed. */
async function sourceFrom(path: string, options: ExtractOptions): Promise<Source> {
  const { seed, update, format, err } = options;
  const kept = keptIn(seed, path);
  const document = await readDocument(path);
  for (const notice of document.notices) err(`${path}: ${notice}`);
  const id = kept ?? options.id ?? slug(basename(path));
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(id))
    throw new BadRequest(
      path,
      'gives no id for its source',
      'Name one with --id: lower-case letters, digits and hyphens.',
    );
  if (format !== 'text')
    return kept === null ? sourceOf(id, document) : readSource(join(seed, 'sources', id), id);
  const folder = join(seed, 'sources', id);
  if (kept === null && existsSync(folder) && !update) {
    const before = readSource(folder, id);
    if (before.text !== sourceOf(id, document).text)
      throw new BadRequest(
        path,
        `is not the document that the source ${id} has`,
        'Name another source with --id, or say with --update that it is a new version of this one.',
      );
    return before;
  }
  return keepDocument(seed, id, document);
}

/** What is printed of a document, as JSON: `{ source, sha256, entities, claims, refused }`, entities and claims as a claims file has them. */
function printed({ source, entities, claims, refused }: Proposals): string {
  const text = editClaims(newClaimsFile(source.id, source.sha256), [
    ...Object.entries(entities).map(([key, entity]) => ({ do: 'put-entity' as const, key, entity })),
    ...claims.map((claim) => ({ do: 'put-claim' as const, claim })),
  ]);
  const told = refused.map(({ claim, reason }) => ({
    kind: claim.kind,
    from: claim.from.key,
    to: claim.to?.key,
    value: claim.value,
    quote: claim.quote,
    reason,
  }));
  return JSON.stringify({ ...(parse(text) as object), refused: told });
}

/** Writes proposals into the claims file of their source. @returns a line that says what was done */
function write(seed: string, proposals: Proposals): string {
  const { source, refused } = proposals;
  const folder = claimsFolder(seed);
  let line = '';
  folder.change(source.id, (text) => {
    const before = text ?? newClaimsFile(source.id, source.sha256);
    const file = readYaml(folder.path(source.id), before, claimsFile).value;
    const so = again(file, source, proposals);
    const said = [
      `${plural(so.added, 'claim')} proposed`,
      ...(so.dropped > 0 ? [`${so.dropped} no longer proposed`] : []),
      ...(so.known > 0 ? [`${so.known} decided before`] : []),
      ...(refused.length > 0 ? [`${plural(refused.length, 'draft')} refused`] : []),
      ...(so.stale.length > 0
        ? [
            `${so.stale.length} stale: the text lacks their words, and the source cannot be loaded until they are reviewed`,
          ]
        : []),
    ];
    line = `${source.id}: ${said.join(', ')}`;
    return so.edits.length === 0 && text !== null
      ? null
      : editClaims(before, so.edits, folder.path(source.id));
  });
  return line;
}

async function extractOne(
  path: string,
  options: ExtractOptions,
  gazetteer: Gazetteer,
  print: (json: string) => void,
): Promise<void> {
  const { seed, extractor, format, out, err } = options;
  const source = await sourceFrom(path, options);
  const proposals = await propose(extractor, source, { model: model(), gazetteer });
  if (format !== 'text') {
    print(printed(proposals));
    return;
  }
  out(write(seed, proposals));
  for (const { claim, reason } of proposals.refused) err(`  refused ${claim.kind}: ${reason}`);
}

/** Extracts documents. @returns whether all could be read */
export async function extractCommand(paths: readonly string[], options: ExtractOptions): Promise<boolean> {
  const documents = documentsOf(paths);
  if (documents.length === 0)
    throw new BadRequest(paths.join(', '), 'holds no document', 'Name files, or a folder with files in it.');
  if (options.id !== undefined && documents.length > 1)
    throw new BadRequest(
      '--id',
      `names one source, and there are ${documents.length} documents`,
      'Extract them one at a time, or let their names name them.',
    );
  const gazetteer = readGazetteer(join(options.seed, 'gazetteer'), model());
  const failed: string[] = [];
  const list: string[] = [];
  const print = options.format === 'json' ? (json: string) => void list.push(json) : options.out;
  for (const [index, path] of documents.entries()) {
    if (documents.length > 1) options.err(`[${index + 1}/${documents.length}] ${path}`);
    try {
      await extractOne(path, options, gazetteer, print);
    } catch (error) {
      if (!(error instanceof RefrainError)) throw error;
      failed.push(error.message);
    }
  }
  if (options.format === 'json') options.out(`[${list.join(',\n')}]`);
  if (failed.length > 0) {
    if (documents.length > 1)
      options.err(`\n${failed.length} of ${plural(documents.length, 'document')} could not be extracted:`);
    for (const message of failed) options.err(message);
  }
  return failed.length === 0;
}
