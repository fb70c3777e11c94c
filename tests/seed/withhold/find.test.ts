import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../seed/identity/tokens.ts';
import type { Called } from '../../../seed/withhold/called.ts';
import { findNames, namesWhole } from '../../../seed/withhold/find.ts';
import type { Setting } from '../../../seed/withhold/hits.ts';
import { replaceSpans } from '../../../seed/withhold/replace.ts';

const name = 'Askhat Zheksebayev';
const person: Called = {
  person: true,
  mentions: new Set(),
  names: [[...nameTokens(name)]],
  surnames: nameTokens('Zheksebayev'),
  words: nameTokens(name),
};
const unknown: Setting = { mentioned: false, people: [], others: [] };
const mentioned: Setting = { ...unknown, mentioned: true };
const redact = (text: string, setting: Setting, called = person): string =>
  replaceSpans(text, findNames(text, called, setting)).text;

describe('in a source that is not known to speak of a person', () => {
  it.each([
    ['Askhat Zheksebayev came.', '[withheld] came.'],
    ['ZHEKSEBAYEV Askhat came.', '[withheld] came.'],
    ['Zheksebayev, Askhat came.', '[withheld] came.'.replace('[withheld]', '[withheld], [withheld]')],
    ['A. Zheksebayev came.', '[withheld] came.'],
    ['Zheksebayev A. came.', '[withheld] came.'],
    ['Askhat M. Zheksebayev came.', '[withheld] came.'],
    ['Askhat Muratovich Zheksebayev came.', '[withheld] came.'],
    ['Askat Jeksebaev came.', '[withheld] came.'],
    ['Пришёл Асхат Жексебаев.', 'Пришёл [withheld].'],
    ['Дали слово Асхату Жексебаеву.', 'Дали слово [withheld].'],
    ['С Жексебаевым Асхатом и Кайратом.', 'С [withheld] и Кайратом.'],
    ['Асхат Жексебаевтың ісі.', '[withheld] ісі.'],
    ["Askhat Zheksebayev's house.", "[withheld]'s house."],
    ['Askhat Zhekse-\nbayev came.', '[withheld] came.'],
    ['The surname alone: Zheksebayev.', 'The surname alone: [withheld].'],
    ['#FreeZheksebayev', '#[withheld]'],
    ['Askhat alone may be anyone.', 'Askhat alone may be anyone.'],
  ])('%s', (text, expected) => {
    expect(redact(text, unknown)).toBe(expected);
  });

  it('spares the surname where another bears it', () => {
    const setting = { ...unknown, people: [[...nameTokens('Marat Zheksebayev')]] };
    expect(redact('Marat Zheksebayev came. Zheksebayev spoke.', setting)).toBe(
      'Marat Zheksebayev came. Zheksebayev spoke.',
    );
  });
});

describe('in a source that speaks of the person', () => {
  it.each([
    ['Askhat is a father.', '[withheld] is a father.'],
    ['Askhat, Abai and Kairat', '[withheld], Abai and Kairat'],
    ['future.Askhat is', 'future.[withheld] is'],
    ['Отпустите Асхата!', 'Отпустите [withheld]!'],
    ['askhat in small letters', 'askhat in small letters'],
  ])('%s', (text, expected) => {
    expect(redact(text, mentioned)).toBe(expected);
  });

  it('spares others of the same given name where their names stand whole', () => {
    const setting = { ...mentioned, people: [[...nameTokens('Askhat Berdin')]] };
    expect(redact('Askhat Berdin, and Askhat too', setting)).toBe('Askhat Berdin, and [withheld] too');
  });

  it('spares a town whose name looks like a case of a given name', () => {
    const alma: Called = {
      ...person,
      names: [[...nameTokens('Alma Nurysheva')]],
      surnames: nameTokens('Nurysheva'),
      words: nameTokens('Alma Nurysheva'),
    };
    const setting = { ...mentioned, others: [[...nameTokens('Алматы')]] };
    expect(redact('Алма живёт в Алматы, у Алмы', setting, alma)).toBe(
      '[withheld] живёт в Алматы, у [withheld]',
    );
  });
});

it('knows the whole name from words of it', () => {
  expect(namesWhole('Released: Zheksebayev Askhat', person)).toBe(true);
  expect(namesWhole('Released: Zheksebayev; Askhat was not there', person)).toBe(false);
  expect(namesWhole('Askhat and Abai', person)).toBe(false);
});

it('takes what is no person by its whole name only', () => {
  const movement: Called = {
    person: false,
    mentions: new Set(),
    names: ['Koshe Partiyasy', 'Көше партиясы', 'DCK'].map((n) => [...nameTokens(n)]),
    surnames: [],
    words: [],
  };
  expect(redact('“Koshe Partiyasy”, the Koshe, DCK, Көше партиясының', unknown, movement)).toBe(
    '“[withheld]”, the Koshe, [withheld], [withheld]',
  );
});
