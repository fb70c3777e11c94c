/** A picture of so many nodes and lines, as the server would answer with one: the first cases of a network. */
import { kind, type Picture } from '../../../web/src/api/line.ts';
import { entityType } from '../../../web/src/api/card.ts';
import { network } from '../../fixtures/network.ts';
import { random } from '../../fixtures/random.ts';

type Card = Picture['cards'][number];
type Line = Picture['lines'][number];

/** As often as in a corpus where most is asserted, some is hedged, and little is denied. */
const CERTAINTIES = [...Array<'ASSERTED'>(7).fill('ASSERTED'), 'HEDGED', 'HEDGED', 'DENIED'] as const;
const CONTESTED = 0.03;

/** Draws the cases of a network until there are so many elements. */
export function pictureOf(elements: number): Picture {
  const rnd = random(elements);
  const cards = new Map<string, Card>();
  const lines = new Map<string, Line>();
  for (const { source, file } of network({ cases: 200 }).sources()) {
    const node = (key: string): string => {
      const entity = file.entities[key];
      const id = entity?.gazetteer ?? `${source.id}/${key}`;
      const card = {
        id,
        type: entityType.parse(entity?.type),
        name: entity?.name ?? key,
        otherNames: [],
        parts: [],
        cases: 1,
        casesIfSame: 1,
        degree: 1,
        contested: rnd.next() < CONTESTED ? ['describedAs'] : [],
      };
      if (!cards.has(id)) cards.set(id, card);
      return id;
    };
    for (const claim of file.claims) {
      if (claim.to === undefined) continue;
      if (cards.size + lines.size >= elements)
        return { cards: [...cards.values()], lines: [...lines.values()], judgements: [], total: cards.size };
      const [from, to] = [node(claim.from.key), node(claim.to.key)];
      lines.set(claim.id ?? `${from} ${to}`, {
        key: claim.id ?? '',
        statements: [claim.id ?? ''],
        kind: kind.parse(claim.kind),
        from,
        to,
        says: claim.kind.toLowerCase().replaceAll('_', ' '),
        reverse: claim.kind.toLowerCase().replaceAll('_', ' '),
        certainty: rnd.pick(CERTAINTIES),
        attribution: rnd.pick(['DOCUMENT', 'QUOTED'] as const),
        known: 'STATED',
        readBy: [],
        reasons: [],
        contested: rnd.next() < CONTESTED,
        sources: 1,
        independentSources: 1 + rnd.int(3),
        qualifiers: [],
        dates: [],
      });
    }
  }
  throw new Error(`A network of 200 cases has fewer than ${elements} elements.`);
}
