/**
 * The nodes for which a filter over a relationship holds, found from the far end on: what is innermost is asked first,
 * and each step looks at each relationship once at most. As the library words it, a filter within a filter is tried
 * for every walk to it, and there are as many as the numbers of neighbours multiplied.
 */
import { comparison, type Parameter } from './condition.ts';
import { type NodeType, type NodeTypes, type Way, wayOf } from './node-types.ts';

/** A filter, or a part of one, as it is when variables and defaults are put in. */
export type Where = Readonly<Record<string, unknown>>;

/** Asks the database for names of nodes. */
export type Find = (statement: string, parameters: Where) => Promise<readonly string[]>;

/** Whether a value is an object of a filter. */
export const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wheres = (value: unknown): readonly Where[] => [value].flat().filter(isWhere);

const labels = (type: NodeType): string => type.labels.map((label) => `:\`${label}\``).join('');

/** Names of nodes at the near end of a relationship, for whose other end a filter holds. */
export type Ends = (
  from: NodeType,
  way: Way,
  filter: Where,
  isConnection: boolean,
) => Promise<readonly string[]>;

/** Words a condition of a field that combines no others. */
type One = (field: string, value: unknown) => Promise<string>;

/** Words what combines conditions, and leaves the others to `one`. */
async function all(where: Where, one: One): Promise<string> {
  const parts = Object.entries(where).map(async ([field, value]) => {
    if (field === 'NOT') return `NOT ${await joined(value, 'AND', one)}`;
    return field === 'AND' || field === 'OR' ? joined(value, field, one) : one(field, value);
  });
  return (await Promise.all(parts)).join(' AND ') || 'true';
}

async function joined(value: unknown, by: 'AND' | 'OR', one: One): Promise<string> {
  return `(${(await Promise.all(wheres(value).map((where) => all(where, one)))).map((w) => `(${w})`).join(` ${by} `)})`;
}

/** Finds ends, each question once. */
export function ends(types: NodeTypes, find: Find): Ends {
  const asked = new Map<string, Promise<readonly string[]>>();

  const typeOf = (name: string): NodeType => {
    const type = types.get(name);
    if (type === undefined) throw new Error(`A filter leads to ${name}, which is no node type.`);
    return type;
  };

  const compared = (of: string, property: string, value: unknown, parameter: Parameter): string =>
    wheres(value)
      .flatMap((filter) => Object.entries(filter))
      .map(([operator, operand]) => comparison(of, property, operator, operand, parameter))
      .join(' AND ') || 'true';

  const onNode = (where: Where, type: NodeType, parameter: Parameter): Promise<string> =>
    all(where, async (field, value) => {
      const found = wayOf(type, field);
      if (found === null) return compared('m', field, value, parameter);
      const quantified = Object.entries(wheres(value)[0] ?? {}).map(async ([quantifier, filter]) => {
        const names = await near(type, found.way, wheres(filter)[0] ?? {}, found.isConnection);
        return `${quantifier === 'none' ? 'NOT ' : ''}m.${type.key} IN ${parameter(names)}`;
      });
      return (await Promise.all(quantified)).join(' AND ');
    });

  const onEdge = (where: Where, parameter: Parameter): Promise<string> =>
    all(where, (property, value) => Promise.resolve(compared('r', property, value, parameter)));

  const onConnection = (where: Where, type: NodeType, parameter: Parameter): Promise<string> =>
    all(where, async (field, value) => {
      const [filter] = wheres(value);
      if (filter === undefined) return 'true';
      return `(${await (field === 'node' ? onNode(filter, type, parameter) : onEdge(filter, parameter))})`;
    });

  async function ask(from: NodeType, way: Way, filter: Where, isConnection: boolean) {
    const parameters: Record<string, unknown> = {};
    const parameter: Parameter = (value) => {
      const name = `p${Object.keys(parameters).length}`;
      parameters[name] = value;
      return `$${name}`;
    };
    const to = typeOf(way.other);
    const condition = await (isConnection ? onConnection : onNode)(filter, to, parameter);
    const [left, right] = way.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
    return find(
      `MATCH (n${labels(from)})${left}[r:\`${way.kind}\`]${right}(m${labels(to)}) WHERE ${condition} RETURN collect(DISTINCT n.${from.key}) AS names`,
      parameters,
    );
  }

  function near(from: NodeType, way: Way, filter: Where, isConnection: boolean): Promise<readonly string[]> {
    const key = JSON.stringify([from.type, way, filter, isConnection]);
    const found = asked.get(key) ?? ask(from, way, filter, isConnection);
    asked.set(key, found);
    return found;
  }
  return near;
}
