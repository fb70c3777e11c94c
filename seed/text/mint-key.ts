/** Makes keys for entities. */
import anyAscii from 'any-ascii';

const LONGEST = 40;

/** A key that no entity has: the name in small Latin letters, with a number where it is taken. */
export function mintKey(name: string, isTaken: (key: string) => boolean): string {
  const words = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['`’]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  let key = words.shift() ?? 'entity';
  for (const word of words) {
    if (key.length + 1 + word.length > LONGEST) break;
    key += `-${word}`;
  }
  key = key.slice(0, LONGEST);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? key : `${key}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
