import { expect, it } from 'vitest';
import { NO_CONTACT, readContact, sayContact } from '../../server/contact.ts';

it.each([
  ['corrections@example.org', 'mailto:corrections@example.org'],
  [' corrections@example.org ', 'mailto:corrections@example.org'],
  ["o'neill+refrain@mail.example.org", "mailto:o'neill%2Brefrain@mail.example.org"],
  ['100%@example.org', 'mailto:100%25@example.org'],
  ['түзету@мысал.қаз', 'mailto:%D1%82%D2%AF%D0%B7%D0%B5%D1%82%D1%83@мысал.қаз'],
  ['https://example.org/corrections', 'https://example.org/corrections'],
  ['https://example.org/?form=1#say', 'https://example.org/?form=1#say'],
  ['https://example.org/"><b>', 'https://example.org/%22%3E%3Cb%3E'],
])('%s leads to %s', (text, link) => {
  expect(readContact(text)).toEqual({ address: text.trim(), link });
});

it.each([
  [''],
  ['the office'],
  ['example.org'],
  ['http://example.org'],
  ['javascript:alert(1)'],
  ['mailto:a@example.org?bcc=b@example.org'],
  ['a@example.org?bcc=b@example.org'],
  ['a@example.org, b@example.org'],
  ['a@localhost'],
  ['a@@example.org'],
  ['https://'],
  ['https://user:secret@example.org'],
  ['https://example.org/\u202egro'],
  ['https://example.org/a b'],
  ['a@example.org\nBcc: b@example.org'],
])('%j is no address', (text) => {
  expect(readContact(text)).toBeUndefined();
});

it('says it in a sentence, or that there is none', () => {
  const contact = readContact('corrections@example.org') ?? null;
  expect([sayContact(contact), sayContact(null)]).toEqual([
    'To ask for a correction: corrections@example.org',
    NO_CONTACT,
  ]);
});
