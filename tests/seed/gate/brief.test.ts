import { expect, it } from 'vitest';
import { brief } from '../../../seed/gate/brief.ts';
import type { FullRefusal } from '../../../seed/gate/refusal.ts';

/** A complaint, written `claim part`; `claim part!key` where the type of an entity does not fit. */
const complaint = (written: string, index: number): FullRefusal => {
  const [claim = '', what = ''] = written.split(' ');
  const [part = '', key] = what.split('!');
  return {
    file: 'lamps.yaml',
    line: index + 1,
    claim: claim === '-' ? null : claim,
    reason: written,
    path: ['claims', index, part],
    part,
    misfit: key === undefined ? null : { key, type: 'Place', line: 90 },
  };
};
const left = (...written: string[]) =>
  brief(written.map(complaint)).map(({ line, reason }) => `${line} ${reason}`);

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['what is about no claim, all of it', ['- source', '- source'], ['1 - source', '2 - source']],
  ['of a claim only its quote, if that is wrong', ['a kind', 'a quote', 'a from'], ['2 a quote']],
  ['all that is wrong with the quote', ['a quote', 'a quote', 'a id'], ['1 a quote', '2 a quote']],
  ['its id only when nothing else is wrong', ['a id', 'b id', 'b kind'], ['1 a id', '3 b kind']],
  ['an end of the wrong type without its name', ['a from!x', 'a from', 'a to'], ['1 a from!x', '3 a to']],
  ['the name of an end beside another of the wrong type', ['a from!x', 'a to'], ['1 a from!x', '2 a to']],
  [
    'each claim by itself, in their order',
    ['b kind', 'a quote', 'b id', '- source', 'a id'],
    ['1 b kind', '2 a quote', '4 - source'],
  ],
  [
    'an entity that fits none of two claims once, at its own line',
    ['a from!x', 'b from!x'],
    ['90 x is a Place, and 2 claims need it to be something else; at line 1: a from!x'],
  ],
  ['two entities that fit one claim each', ['a from!x', 'b from!y'], ['1 a from!x', '2 b from!y']],
  [
    'one that fits none of three beside one that fits one',
    ['a from!x', 'a to!y', 'b from!x', 'c to!x'],
    ['90 x is a Place, and 3 claims need it to be something else; at line 1: a from!x', '2 a to!y'],
  ],
])('leaves %s', (_, given, expected) => {
  expect(left(...given)).toEqual(expected);
});

it('gives what is shown of a refusal, and for an entity no claim', () => {
  expect(brief([complaint('a kind', 0)])).toEqual([
    { file: 'lamps.yaml', line: 1, claim: 'a', reason: 'a kind', path: ['claims', 0, 'kind'] },
  ]);
  expect(brief(['a from!x', 'b from!x'].map(complaint))).toMatchObject([
    { claim: null, path: ['claims', 0, 'from'] },
  ]);
});
