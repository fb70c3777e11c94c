/** Refuses numbers that would be an error of the database's, or a list cut short or left whole without a word. */
import { PAGE } from '../executable.ts';
import { refusal } from './refusal.ts';

const bad = (name: string, number: number, what: string): Error =>
  refusal('BAD_USER_INPUT', `${name}: ${number} ${what}`);

/**
 * Checks how many are asked for, and from where on.
 * @param args of one field, defaults put in
 */
export function checkNumbers(args: Readonly<Record<string, unknown>>): void {
  for (const name of ['limit', 'first']) {
    const number = args[name];
    if (typeof number !== 'number') continue;
    if (number < 1)
      throw bad(name, number, 'asks for nothing. Give a number from 1, or leave out what you do not want.');
    if (number > PAGE.max) throw bad(name, number, `is too many. Ask for at most ${PAGE.max}, and page on.`);
  }
  const { offset } = args;
  if (typeof offset === 'number' && offset < 0)
    throw bad('offset', offset, 'is below zero. Give a number from 0.');
}
