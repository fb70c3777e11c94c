import { describe, expect, it } from 'vitest';
import { type Claim, claimId, claimsFile, type ClaimsFile } from '../../../seed/claim.ts';
import { again } from '../../../seed/extract/again.ts';
import type { Proposals } from '../../../seed/extract/propose.ts';
import { sha256 } from '../../../seed/read/source.ts';
import type { Source } from '../../../seed/source.ts';
import { sourceOf } from '../../fixtures/source.ts';

const TEXT = 'Ann Bee was sentenced to two years in prison. Cy Dee was fined. Ann Bee has three children.';

const source = (text: string): Source => sourceOf(text, { id: 's' });

const entities = {
  bee: { type: 'Person', name: 'Ann Bee', otherNames: [] },
  case: { type: 'Case', label: '[case of Ann Bee]', otherNames: [] },
};
const SENTENCE = 'Ann Bee was sentenced to two years in prison';
const CHILDREN = 'Ann Bee has three children';

function file(...claims: Record<string, unknown>[]): ClaimsFile {
  const parsed = claimsFile.parse({ source: 's', sha256: sha256(TEXT), entities, claims });
  return { ...parsed, claims: parsed.claims.map((c) => ({ ...c, id: c.id ?? claimId('s', c) })) };
}

const convicted = {
  kind: 'DEFENDANT_IN',
  from: 'bee',
  to: { key: 'case', as: 'sentenced' },
  quote: SENTENCE,
  extractor: 'pattern',
};
const children = { kind: 'Person.children', from: 'bee', value: 3, quote: CHILDREN, extractor: 'pattern' };

/** What an extractor proposes now, under keys of its own. */
function proposals(text: string, ...claims: Record<string, unknown>[]): Proposals {
  const named = JSON.parse(
    JSON.stringify(claims).replaceAll('"bee"', '"p1"').replaceAll('"case"', '"k1"'),
  ) as unknown[];
  const own = { p1: entities.bee, k1: entities.case };
  const parsed = claimsFile.parse({ source: 's', entities: own, claims: named });
  return { source: source(text), extractor: 'pattern', entities: own, claims: parsed.claims, refused: [] };
}

const done = (so: ReturnType<typeof again>) => so.edits.map((e) => e.do);
const claimOf = (so: ReturnType<typeof again>): Claim | undefined =>
  so.edits.flatMap((e) => (e.do === 'put-claim' ? [e.claim] : []))[0];

describe('extracting again', () => {
  it('proposes what is new, under the keys that the file has', () => {
    const so = again(
      file({ ...convicted, status: 'accepted', reviewer: 'ak' }),
      source(TEXT),
      proposals(TEXT, convicted, children),
    );
    expect(so).toMatchObject({ added: 1, known: 0, dropped: 0, stale: [] });
    expect(claimOf(so)).toMatchObject({ kind: 'Person.children', from: { key: 'bee' }, status: 'proposed' });
  });

  it('changes nothing when it finds the same', () => {
    expect(
      again(file(convicted, children), source(TEXT), proposals(TEXT, convicted, children)).edits,
    ).toEqual([]);
  });

  it.each(['accepted', 'rejected'])('does not propose again what was %s in other words', (status) => {
    const shorter = {
      ...convicted,
      quote: 'was sentenced to two years',
      from: { key: 'bee', as: 'sentenced' },
      status,
      reviewer: 'ak',
    };
    expect(again(file(shorter), source(TEXT), proposals(TEXT, convicted))).toMatchObject({
      added: 0,
      known: 1,
      edits: [],
    });
  });

  it('does not propose again what a reviewer replaced by something else', () => {
    const id = file(convicted).claims.map((c) => claimId('s', c))[0];
    const edited = { ...children, replaces: id, status: 'accepted', reviewer: 'ak' };
    expect(again(file(edited), source(TEXT), proposals(TEXT, convicted))).toMatchObject({
      added: 0,
      known: 1,
    });
  });

  it('does not propose what stands in a sentence that a reviewer left unclaimed', () => {
    const so = { ...file(), notClaimed: [{ quote: 'Ann Bee has three children.', why: 'not public' }] };
    expect(again(so, source(TEXT), proposals(TEXT, children))).toMatchObject({ added: 0, known: 1 });
  });

  it('takes back a proposal that the extractor no longer makes, and no claim of a person', () => {
    const own = { ...children, extractor: 'person' };
    const so = again(file(convicted, own), source(TEXT), proposals(TEXT));
    expect(so).toMatchObject({ dropped: 1 });
    expect(done(so)).toEqual(['drop-claim']);
  });

  it('leaves what another extractor proposed', () => {
    expect(again(file({ ...convicted, extractor: 'llm' }), source(TEXT), proposals(TEXT)).edits).toEqual([]);
  });

  it('never touches a decided claim whose words are gone, says that it is stale, and does not sign the new text', () => {
    const text = TEXT.replace('two years', 'three years');
    const so = again(
      file({ ...convicted, status: 'accepted', reviewer: 'ak' }),
      source(text),
      proposals(text),
    );
    expect(so.stale).toHaveLength(1);
    expect(so.edits).toEqual([]);
  });

  it('signs a changed text in which every decided claim still stands', () => {
    const text = `${TEXT} More was said.`;
    const so = again(
      file({ ...convicted, status: 'accepted', reviewer: 'ak' }),
      source(text),
      proposals(text),
    );
    expect(so.edits).toEqual([{ do: 'set-sha256', sha256: sha256(text) }]);
  });

  it('drops a proposal whose words are gone', () => {
    const text = TEXT.replace('two years', 'three years');
    expect(done(again(file(convicted), source(text), proposals(text)))).toEqual(['drop-claim', 'set-sha256']);
  });
});
