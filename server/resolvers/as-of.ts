/** What was known on a day: statements and prosecutions derived again from the claims that remain, as a load derives them. */
import { z } from 'zod';
import type { AsOf } from '../as-of.ts';
import type { Ask } from '../ask.ts';
import { hangingKinds, prosecutionsOf, saidWithin } from '../derive/prosecutions.ts';
import { derivableClaim, derive, type DerivableClaim, type StatementRow } from '../derive/statements.ts';
import { BadRequest } from '../errors.ts';
import { markOf } from '../mark.ts';
import type { Model } from '../model.ts';
import { PROSECUTION, toldWithin } from '../within.ts';
import { lineOf } from './lines.ts';
import { qualifierNames } from './words.ts';

const remaining = derivableClaim.extend({ id: z.string(), voice: z.string() });

/** What is left of some statements on a day. */
export interface Then {
  /** By key; what no claim supported yet is not in it. */
  readonly statements: ReadonlyMap<string, StatementRow>;
  /** The ids of the claims that remain. */
  readonly claims: readonly string[];
  /** Sources that affirm a statement. */
  readonly affirmedBy: (key: string) => string[];
  /** The voice of a source; who is one voice with whom is as it is known today. */
  readonly voice: (source: string) => string;
}

/** Derives these statements again. The claims that compete with theirs are read along, since they may contradict them. */
export async function statementsThen(
  ask: Ask,
  model: Model,
  keys: readonly string[],
  asOf: AsOf,
): Promise<Then> {
  const wanted = new Set(keys);
  const found = await ask('claims-as-of', { keys: [...wanted], asOf });
  const claims = found.map((row) => remaining.parse(row));
  const voices = new Map(claims.map((c) => [c.sourceId, c.voice]));
  const voice = (source: string): string => voices.get(source) ?? source;
  const affirming = new Map<string, Set<string>>();
  const affirms = ({ fact, sourceId }: DerivableClaim) =>
    affirming.set(fact, (affirming.get(fact) ?? new Set<string>()).add(sourceId));
  for (const claim of claims) if (claim.polarity === 'AFFIRMED') affirms(claim);
  const rows = derive(model, claims, voice).filter((s) => wanted.has(s.key));
  return {
    statements: new Map(rows.map((s) => [s.key, s])),
    claims: claims.map((c) => c.id),
    affirmedBy: (key) => [...(affirming.get(key) ?? [])],
    voice,
  };
}

/** A statement with what it is on a day in place of what it is now. */
export function asThen(model: Model, statement: StatementRow) {
  const { key, kind, value, fromId, toId, inCaseId, contested, against, independentSources, dates } =
    statement;
  const given = new Map(statement.qualifiers);
  return {
    ...{ key, kind, value, fromId, toId, inCaseId, contested, against, independentSources, dates },
    ...markOf(statement),
    sources: statement.sources.length,
    qualifiers: qualifierNames(model).flatMap((name) => {
      const value = given.get(name);
      return value === undefined ? [] : [{ name, value: String(value) }];
    }),
  };
}

/** Prosecutions of these people and groups. */
export async function prosecutionsThen(ask: Ask, model: Model, who: readonly string[], asOf: AsOf) {
  const said = (await ask('said-within', { ids: who, ...hangingKinds(model) })).map((row) =>
    saidWithin.parse(row),
  );
  const keys = said.flatMap((s) => [s.properties.key, ...s.taken.map((t) => t.key)]);
  const then = await statementsThen(ask, model, keys, asOf);
  const left = said.flatMap((s) => {
    const now = then.statements.get(s.properties.key);
    if (now === undefined) return [];
    const taken = s.taken.flatMap(({ id, key }) => {
      const decided = then.statements.get(key);
      return decided === undefined || decided.certainty === 'DENIED' ? [] : [{ id, key, ...markOf(decided) }];
    });
    const { contested, against } = now;
    const properties = { ...s.properties, ...markOf(now), contested, against };
    return [{ ...s, properties, taken, affirmedBy: then.affirmedBy(now.key) }];
  });
  return { prosecutions: prosecutionsOf(model, left, then.voice), statements: then.statements };
}

/**
 * Lines as they were: what these statements say, and the prosecutions of these people and groups.
 * @param between which prosecutions: of whom, in which case
 */
export async function linesThen(
  ask: Ask,
  model: Model,
  given: { readonly keys: readonly string[]; readonly who: readonly string[] },
  between: (who: string, matter: string) => boolean,
  asOf: AsOf,
) {
  const [then, { prosecutions, statements }] = await Promise.all([
    statementsThen(ask, model, given.keys, asOf),
    prosecutionsThen(ask, model, given.who, asOf),
  ]);
  const drawn = prosecutions.filter(({ who, matter }) => between(who, matter));
  const pairs = new Set(drawn.map(({ who, matter }) => `${who} ${matter}`));
  const within = new Set(toldWithin(model.hanging));
  const stated = [...then.statements.values()]
    .filter((s) => s.toId !== null && !(within.has(s.kind) && pairs.has(`${s.fromId} ${s.toId}`)))
    .map((s) => lineOf(model, { ...asThen(model, s), from: s.fromId, to: s.toId }));
  const told = drawn.map(({ id, who, matter, properties, hangs }) => {
    const sources = z.array(z.string()).parse(properties.sources);
    const hung = hangs.flatMap(({ key, direction }) => {
      const s = direction === 'FACT' ? undefined : statements.get(key);
      return s === undefined ? [] : [asThen(model, s)];
    });
    const facts = hangs.filter((h) => h.direction === 'FACT').map((h) => h.key);
    const line = { kind: PROSECUTION, key: id, from: who, to: matter, sources: sources.length };
    return lineOf(model, { ...properties, ...line, hangs: hung, facts });
  });
  return [...stated, ...told];
}

/** What a card counts of the graph as it is now. */
const OF_NOW = ['parts', 'cases', 'casesIfSame', 'degree', 'contested'] as const;

/** A card beside what was known on a day: its names are those of now, and what is counted of the graph as it is now is refused. */
export function cardThen<T extends object>(card: T): T {
  const refused = OF_NOW.map((field): [string, () => never] => [
    field,
    () => {
      throw new BadRequest(
        field,
        'is told of the graph as it is now, and not of a day.',
        'Leave it out beside `asOf`: the statements say what was known.',
      );
    },
  ]);
  return { ...card, ...Object.fromEntries(refused) };
}
