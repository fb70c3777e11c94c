/** A filter without relationships: in place of each stand the names of the nodes for which it holds. */
import { type Ends, isWhere, type Where } from './ends.ts';
import { type NodeType, wayOf } from './node-types.ts';

const LOGICAL: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT']);

/** Rewrites the filters within AND, OR and NOT, which take one or a list. */
async function within(value: unknown, rewrite: (where: Where) => Promise<Where>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.filter(isWhere).map(rewrite));
  return isWhere(value) ? rewrite(value) : value;
}

/** Some or none of what a relationship leads to, as conditions on the node itself. */
async function named(type: NodeType, field: string, value: Where, ends: Ends): Promise<Where[]> {
  const found = wayOf(type, field);
  if (found === null) return [];
  return Promise.all(
    Object.entries(value).map(async ([quantifier, filter]): Promise<Where> => {
      const names = isWhere(filter) ? await ends(type, found.way, filter, found.isConnection) : [];
      const condition = { [type.key]: { in: names } };
      return quantifier === 'none' ? { NOT: condition } : condition;
    }),
  );
}

/** Rewrites a filter over nodes of a type. */
export async function nearNode(where: Where, type: NodeType, ends: Ends): Promise<Where> {
  const own: Record<string, unknown> = {};
  const all: unknown[] = [];
  for (const [field, value] of Object.entries(where)) {
    if (field === 'AND') all.push(await within(value, (w) => nearNode(w, type, ends)));
    else if (LOGICAL.has(field)) own[field] = await within(value, (w) => nearNode(w, type, ends));
    else if (isWhere(value) && wayOf(type, field) !== null) all.push(await named(type, field, value, ends));
    else own[field] = value;
  }
  return all.length === 0 ? own : { ...own, AND: all.flat() };
}

/** Rewrites a filter over a connection to nodes of a type: what is said of the relationship itself stays. */
export async function nearConnection(where: Where, type: NodeType, ends: Ends): Promise<Where> {
  const entries = Object.entries(where).map(async ([field, value]): Promise<[string, unknown]> => {
    if (LOGICAL.has(field)) return [field, await within(value, (w) => nearConnection(w, type, ends))];
    return [field, field === 'node' && isWhere(value) ? await nearNode(value, type, ends) : value];
  });
  return Object.fromEntries(await Promise.all(entries));
}
