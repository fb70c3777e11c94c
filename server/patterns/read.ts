/** Reads the features of all cases from the graph, with the claims that each rests on. */
import { z } from 'zod';
import type { Ask, Row } from '../ask.ts';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from '../mark.ts';
import { type KnownDoubts, readDoubts } from './doubts.ts';
import type { Model } from '../model.ts';
import type { Evidence, EvidencedStatement } from './evidence.ts';
import type { CaseFeatures, Feature, Leg, Standing } from './features.ts';
import { featureQuestions, featuresOf } from './ways.ts';

/** Most claims are in words: they share one empty list. */
const NOBODY: readonly string[] = [];

/** Keys sent in one go. */
const CHUNK = 20_000;

const legRow = z.object({
  case: z.string(),
  kind: z.string(),
  id: z.string().nullable(),
  values: z.array(z.union([z.string(), z.array(z.string())]).nullable()),
  keys: z.array(z.string()),
  own: z.array(z.string()),
});
const standingRow = z.object({
  case: z.string(),
  id: z.string(),
  kind: z.string(),
  out: z.boolean(),
  keys: z.array(z.string()),
});
const evidenceRow = z.object({
  key: z.string(),
  claim: z.string(),
  kind: z.string(),
  contested: z.boolean(),
  source: z.string(),
  voice: z.string(),
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  reader: z.string().nullable(),
  inferred: z.string().nullable(),
  qualifiers: z.string().default('[]'),
  sourceKind: z.string().default('ORIGINAL'),
  polarity: z.enum(['AFFIRMED', 'DENIED']),
  speaker: z.string(),
  date: z.string().nullable(),
  dated: z.boolean(),
});
const nodeRow = z.object({ id: z.string(), type: z.string(), name: z.string() });
const caseRow = z.object({ id: z.string(), name: z.string() });

async function rows<T>(ask: Ask, question: string, parameters: Row, shape: z.ZodType<T>): Promise<T[]> {
  return (await ask(question, parameters)).map((row) => shape.parse(row));
}

/** Gives each new thing the next number. */
class Numbers {
  private readonly numbers = new Map<string, number>();
  /** The number of `id`; `add` is called when it is new. */
  of(id: string, add: () => void): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(id, next);
    add();
    return next;
  }
}

type LegRow = z.output<typeof legRow>;
type StandingRow = z.output<typeof standingRow>;

const pairs = z.array(z.tuple([z.string(), z.unknown()]));

/** The words of a source for the part, where a claim has them. */
function wordsIn(qualifiers: string): string | null {
  if (!qualifiers.includes('"as"')) return null;
  const as = pairs.parse(JSON.parse(qualifiers)).find(([name]) => name === 'as')?.[1];
  return typeof as === 'string' ? as : null;
}

async function readEvidence(ask: Ask, keys: readonly string[]): Promise<Map<string, EvidencedStatement>> {
  const found = new Map<string, { key: string; kind: string; contested: boolean; evidence: Evidence[] }>();
  for (let at = 0; at < keys.length; at += CHUNK) {
    const chunk = keys.slice(at, at + CHUNK);
    for (const row of await rows(ask, 'features-evidence', { keys: chunk }, evidenceRow)) {
      const { key, kind, contested, polarity, reader, inferred, qualifiers, sourceKind, ...said } = row;
      const as = wordsIn(qualifiers);
      const evidence = {
        ...said,
        affirmed: polarity === 'AFFIRMED',
        readBy: reader === null ? NOBODY : [reader],
        reasons: inferred === null ? NOBODY : [inferred],
        ...(as === null ? {} : { as: sourceKind === 'DIGEST' ? as : `“${as}”` }),
      };
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, kind, contested, evidence: [evidence] });
      else known.evidence.push(evidence);
    }
  }
  return found;
}

/** Reads all cases; what comes out does not change when the graph does. */
export async function readFeatures(ask: Ask, model: Model): Promise<CaseFeatures> {
  const cases = await rows(ask, 'features-cases', {}, caseRow);
  const doubts = await readDoubts(ask);
  const found: LegRow[] = [];
  for (const { question, kinds, fields } of featureQuestions(model))
    found.push(...(await rows(ask, question, { kinds, fields }, legRow)));
  const kinds = [...model.relationships.values()].flatMap((k) => (k.feature === null ? [] : [k.kind]));
  const beside = await rows(ask, 'features-standing', { kinds }, standingRow);
  const ids = [...new Set([...found, ...beside].flatMap((row) => row.id ?? []))];
  const names = new Map((await rows(ask, 'features-nodes', { ids }, nodeRow)).map((node) => [node.id, node]));
  const evidence = await readEvidence(ask, [...new Set([...found, ...beside].flatMap((row) => row.keys))]);
  return number(cases, found, beside, names, evidence, doubts, model);
}

/** How the model calls it where it makes a feature of a kind: a measure. */
const partOf = (model: Model, kind: string): string => model.relationships.get(kind)?.feature?.says ?? kind;

function number(
  cases: readonly z.output<typeof caseRow>[],
  found: readonly LegRow[],
  beside: readonly StandingRow[],
  names: ReadonlyMap<string, Feature['entity']>,
  evidence: ReadonlyMap<string, EvidencedStatement>,
  { unsure, different }: KnownDoubts,
  model: Model,
): CaseFeatures {
  const caseNumber = new Map(cases.map((c, index) => [c.id, index]));
  const featureNumbers = new Numbers();
  const statementNumbers = new Numbers();
  const features: Feature[] = [];
  const statements: EvidencedStatement[] = [];
  const legs: Leg[] = [];
  const standing: Standing[] = [];
  for (const row of found) {
    const matter = caseNumber.get(row.case);
    const known = row.keys.flatMap((key) => evidence.get(key) ?? []);
    if (matter === undefined || known.length < row.keys.length) continue;
    const path = known.map((s) => statementNumbers.of(s.key, () => statements.push(s)));
    const own = path.filter((_, index) => row.own.includes(row.keys[index] ?? ''));
    const thing = row.id === null ? null : (names.get(row.id) ?? null);
    const made = featuresOf(model, row.kind, thing, row.values.flat());
    if (thing !== null && !made.some(({ entity }) => entity?.id === thing.id))
      standing.push({ case: matter, entity: thing, says: partOf(model, row.kind), statements: path });
    for (const feature of made)
      legs.push({
        case: matter,
        feature: featureNumbers.of(feature.id, () => features.push(feature)),
        statements: path,
        own,
      });
  }
  for (const row of beside) {
    const matter = caseNumber.get(row.case);
    const entity = names.get(row.id) ?? null;
    const known = row.keys.flatMap((key) => evidence.get(key) ?? []);
    if (matter === undefined || entity === null || known.length < row.keys.length) continue;
    const path = known.map((s) => statementNumbers.of(s.key, () => statements.push(s)));
    const kind = model.relationships.get(row.kind);
    standing.push({
      case: matter,
      entity,
      says: (row.out ? kind?.says : kind?.reverse) ?? row.kind,
      statements: path,
    });
  }
  return { cases, features, statements, legs, standing, unsure, different };
}
