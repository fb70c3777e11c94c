/** A text as `npm run format` would have it. */
import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { z } from 'zod';

const options = z
  .object({ printWidth: z.number(), singleQuote: z.boolean() })
  .parse(JSON.parse(readFileSync(new URL('../../.oxfmtrc.json', import.meta.url), 'utf8')));

/** @param file says by its ending what the text is. Throws when it cannot be read as that. */
export async function formatted(file: string, text: string): Promise<string> {
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}
