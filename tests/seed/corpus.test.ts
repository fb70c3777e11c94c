import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { model } from '../../server/model.ts';
import { SEED } from '../../seed/commands/place.ts';
import { readCorpus } from '../../seed/corpus.ts';

const { checked } = readCorpus(SEED, model());
const claims = checked.flatMap((file) => file.claims);
const docs = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8');

it.each(checked.map(({ source, claims: of }) => [source.id, of.length] as const))(
  'docs/corpus.md counts the claims of %s: %i',
  (id, count) => {
    expect(docs).toMatch(new RegExp(`^\\| \`${id}\` +\\|[^|]+\\|[^|]+\\| ${count} +\\|$`, 'mu'));
  },
);

it('docs/corpus.md counts all claims, and those that a reviewer concludes', () => {
  expect(docs).toContain(`${claims.length} claims of eight documents are three voices`);
  expect(docs).toContain(`with the reason: ${claims.filter((c) => c.inferred !== undefined).length} claims.`);
});

it('docs/corpus.md names claims that stand', () => {
  const ids = new Set(claims.map((c) => c.id));
  const named = [...docs.matchAll(/`(c-[0-9a-f]{12})`/gu)].map(([, id = '']) => id);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

it('names no document as who speaks in it', () => {
  const itself = checked.flatMap(({ source, claims: of }) =>
    of.filter((c) =>
      c.by.some(
        (by) =>
          'words' in by && ['the report', source.publisher?.toLowerCase()].includes(by.words.toLowerCase()),
      ),
    ),
  );
  expect(itself.map((c) => c.id)).toEqual([]);
});

it('lets each claim that took the place of another stand alone', () => {
  const ids = new Set(claims.map((c) => c.id));
  expect(
    claims.flatMap((c) => (c.replaces === undefined ? [] : [c.replaces])).filter((id) => ids.has(id)),
  ).toEqual([]);
});

const named = (quote: string) =>
  claims.filter((c) => [c.quote, ...c.context].some((words) => words.includes(quote)));

it.each([
  [
    'that people went where they are reported to be found guilty of going',
    named('found guilty of going').filter((c) => c.kind === 'TOOK_PART_IN' && c.hedge !== 'found guilty of'),
  ],
  [
    'in its own voice that somebody was found liable',
    claims.filter((c) => c.qualifiers.degree === 'FOUND_LIABLE' && c.by.length === 0),
  ],
  [
    'a number of children where no number stands',
    named('mothers of small children').filter(
      (c) => c.kind === 'Person.children' && c.inferred === undefined,
    ),
  ],
  [
    'that a lawyer said what a reviewer concludes',
    claims.filter((c) => c.kind === 'INVESTIGATED' && c.inferred !== undefined && c.by.length > 0),
  ],
])('no claim says %s', (_, wrong) => {
  expect(wrong.map((c) => c.id)).toEqual([]);
});
