/** Names the recipe by which this version of Refrain makes the graph, so that one that another version loaded is known. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Model } from '../../server/model.ts';

const HERE = new URL('./', import.meta.url);
const CYPHER = new URL('../../cypher/', HERE);
const NAMES = new URL('../text/names.ts', HERE);
const COUNT = new URL('../../server/count.ts', HERE);
const FAMILIES = new URL('../../server/family-members.ts', HERE);
const DERIVE = new URL('../../server/derive/', HERE);
const SAID_WITHIN = new URL('said-within.cypher', CYPHER);
const SAYS = new URL('../say-claim.ts', HERE);
const MARK = new URL('../../server/mark.ts', HERE);
const TEXT = ['sentences.ts', 'period.ts', 'duration.ts', 'when.ts'].map(
  (name) => new URL(`../text/${name}`, HERE),
);
const WITHIN = new URL('../../server/within.ts', HERE);
const WORDING = new URL('../../server/wording.ts', HERE);

/** What decides how a claim is kept: the stage itself, its statements, the indexes, how names are folded, who belongs to a family, how statements follow from claims, the order of marks, how texts are cut and dates read, what hangs on a prosecution, the wording. */
function parts(): URL[] {
  const stage = readdirSync(HERE).sort();
  const statements = readdirSync(CYPHER)
    .filter((name) => name.startsWith('load-') || name === 'constraints.cypher')
    .sort();
  return [
    ...stage.map((name) => new URL(name, HERE)),
    ...statements.map((name) => new URL(name, CYPHER)),
    COUNT,
    FAMILIES,
    ...readdirSync(DERIVE)
      .sort()
      .map((name) => new URL(name, DERIVE)),
    SAID_WITHIN,
    NAMES,
    ...TEXT,
    SAYS,
    MARK,
    WITHIN,
    WORDING,
  ];
}

/** Sixteen hexadecimal digits that change when the model or anything that writes the graph does. */
export function recipe(model: Model): string {
  const hash = createHash('sha256').update(model.hash);
  for (const part of parts()) hash.update(readFileSync(part));
  return hash.digest('hex').slice(0, 16);
}
