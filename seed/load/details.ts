/** What is shown of a node: its name, spellings, attributes and roles, derived from what it rests on. Pure. */
import { z } from 'zod';
import { countAmong, type Doubts } from '../../server/count.ts';
import { type Mark, strongest } from '../../server/mark.ts';
import { markShape } from '../../server/mark-shape.ts';
import type { AttributeKind, Model } from '../../server/model.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { foldedWords } from '../text/names.ts';
import { hullOf, periodOf } from '../text/period.ts';

const mark = z.object(markShape);

/** What `load-describe-entities.cypher` returns. */
export const described = z.object({
  id: z.string(),
  type: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
  /** Relationships with other nodes. */
  lines: z.number(),
  cases: z.number(),
  /** Of these, the cases about which a judgement is open. */
  openCases: z.array(z.string()),
  /** Of a decision the cases in which it was taken, of an event those that it is part of. */
  belongsTo: z.array(z.string()),
  mentions: z.array(
    z.object({
      name: z.string(),
      otherNames: z.array(z.string()),
      named: z.boolean(),
      chosenName: z.string().nullable(),
      gazetteer: z.string().nullable(),
      sources: z.number(),
    }),
  ),
  facts: z.array(mark.extend({ kind: z.string(), value: z.string(), contested: z.boolean() })),
  parts: z.array(mark.extend({ kind: z.string() })),
});

export type Described = z.output<typeof described>;

/** What is written of a node. */
export interface Details {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Labels besides `Entity` and the type. */
  readonly labels: readonly string[];
}

const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort();

const shouts = (name: string): boolean => /\p{Lu}{4}/u.test(name);

/** The reviewer's choice, else the spelling of most sources; among equals one without capitals throughout, then the first. */
function captionOf({ mentions, id }: Described): string {
  const chosen = mentions.find((m) => m.chosenName !== null)?.chosenName;
  if (chosen !== undefined && chosen !== null) return chosen;
  const named = mentions.some((m) => m.named) ? mentions.filter((m) => m.named) : mentions;
  const counts = new Map<string, number>();
  for (const m of named) counts.set(m.name, (counts.get(m.name) ?? 0) + m.sources);
  const ranked = [...counts].sort(
    ([a, x], [b, y]) => y - x || Number(shouts(a)) - Number(shouts(b)) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? id;
}

function typedValue(kind: AttributeKind, value: string): string | number | boolean {
  if (kind.type.name === 'Int') return Number(value);
  return kind.type.name === 'Boolean' ? value === 'true' : value;
}

const LATIN_ENDING = /^(?:['’]?s|es)?$/u;
// Russian and Kazakh decline a noun by its end; what `ск` follows is an adjective: президентский.
const CYRILLIC_ENDING = /^(?!ск)\p{Script=Cyrillic}{0,5}$/u;

/** Whether a description has one of the words, alone or with an ending: no lawyer is a правозащитник. */
export function describesAs(words: readonly string[], description: string): boolean {
  const given = description.toLowerCase().split(/[^\p{L}'’]+/u);
  return words.some((word) => {
    const ending = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_ENDING : LATIN_ENDING;
    return given.some((text) => text.startsWith(word) && ending.test(text.slice(word.length)));
  });
}

function rolesOf(model: Model, node: Described): { role: string; label: string; mark: Mark }[] {
  const descriptions = node.facts.filter((f) => f.kind === 'Person.describedAs');
  return model.roles.flatMap(({ role, label, kinds, words }) => {
    const rests = [
      ...node.parts.filter((p) => kinds.includes(p.kind)),
      ...descriptions.filter((d) => describesAs(words, d.value)),
    ].filter((r) => r.certainty !== 'DENIED');
    const best = strongest(rests);
    return best === undefined ? [] : [{ role, label, mark: best }];
  });
}

/**
 * Derives what is shown of a node. Denied statements give no attribute and no role.
 * @param doubts about cases
 */
export function detailsOf(model: Model, gazetteer: Gazetteer, doubts: Doubts, node: Described): Details {
  const name = captionOf(node);
  const entry = gazetteer.entries.get(node.mentions.find((m) => m.gazetteer !== null)?.gazetteer ?? '');
  const spellings = node.mentions.flatMap((m) => [...(m.named ? [m.name] : []), ...m.otherNames]);
  const names = unique([...spellings, ...(entry === undefined ? [] : [entry.name, ...entry.otherNames])]);
  const attributes = [...model.attributes.values()].flatMap((kind): [string, unknown][] => {
    if (kind.entity !== node.type) return [];
    const held = node.facts.filter((f) => f.kind === kind.kind && f.certainty !== 'DENIED');
    return [[kind.field, unique(held.map((f) => f.value)).map((v) => typedValue(kind, v))]];
  });
  const families = node.facts.flatMap((f) => {
    const type = f.certainty === 'DENIED' ? undefined : model.attributes.get(f.kind)?.type.name;
    const values = type === undefined ? [] : (model.enums.get(type) ?? []);
    return values.flatMap((v) => (v.value === f.value ? v.families : []));
  });
  const dating = node.facts.filter(
    (f) => f.certainty !== 'DENIED' && model.attributes.get(f.kind)?.dates === true,
  );
  const period = periodOf(unique(dating.map((f) => f.value)));
  const roles = node.type === 'Person' ? rolesOf(model, node) : [];
  const field = (kind: string): string => kind.slice(kind.indexOf('.') + 1);
  return {
    labels: roles.map((r) => r.label),
    properties: {
      id: node.id,
      type: node.type,
      name,
      otherNames: names.filter((n) => n !== name),
      folded: unique([name, ...names].flatMap(foldedWords)).join(' '),
      // Counted here, since a place of many cases would be counted anew each time it is drawn.
      lineCount: node.lines,
      caseCount: node.cases,
      caseCountIfSame: countAmong(node.cases, node.openCases, doubts).ifSame,
      ...(node.belongsTo.length === 0 ? {} : { belongsTo: node.belongsTo }),
      unnamed: spellings.length === 0 && entry === undefined,
      families: unique(families),
      contested: unique(node.facts.filter((f) => f.contested).map((f) => field(f.kind))),
      // Of what happened on some day: it dates what is said of it.
      ...(period === null ? {} : { ...period, ...hullOf(period) }),
      ...entry?.attributes,
      ...Object.fromEntries(attributes),
      ...(node.type === 'Person'
        ? {
            roles: roles.map((r) => r.role),
            roleCertainties: roles.map((r) => r.mark.certainty),
            roleAttributions: roles.map((r) => r.mark.attribution),
            roleKnown: roles.map((r) => r.mark.known),
          }
        : {}),
    },
  };
}
