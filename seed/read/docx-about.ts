/** What a Word document tells of itself in its properties. */
import { parseFragment } from 'parse5';
import type { About } from './about.ts';
import { decode } from './decode.ts';
import { elementsIn, wordsIn } from './html-tree.ts';
import { madeOn, primaryLanguage, usefulTitle } from './metadata.ts';
import { normalise } from './normalise.ts';

/** Reads `docProps/core.xml`; it is small and flat, and an HTML parser takes it without entities. */
export function docxAbout(parts: ReadonlyMap<string, Uint8Array>): About {
  const core = parts.get('docProps/core.xml');
  if (core === undefined) return {};
  const said = new Map<string, string>();
  for (const element of elementsIn(parseFragment(decode(core).text)))
    said.set(element.tagName, normalise(wordsIn(element)));
  const title = usefulTitle(said.get('dc:title'));
  const language = primaryLanguage(said.get('dc:language'));
  return {
    ...(title === null ? {} : { title }),
    ...(language === null ? {} : { language }),
    ...madeOn(said.get('dcterms:created')),
  };
}
