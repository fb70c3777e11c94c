/** The model as a handbook to read: every type, attribute, relationship, role and word of its vocabularies. */
import type { AttributeKind, FeatureRule, Model, SingleRule, ValueType } from '../model.ts';

const HEAD = `# The model

Generated from \`server/schema/\` by \`npm run generate\`: change that, not this.

Every statement below rests on claims: the exact words of a source, with who says so and how sure it is.
`;

const escape = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}

const code = (text: string): string => `\`${text}\``;

const valueWords = (type: ValueType): string =>
  type.values.length === 0 ? type.name : `[${type.name}](#${type.name.toLowerCase()})`;

function singleWords(rule: SingleRule | null): string {
  if (rule === null) return '';
  return rule.when === null ? 'one at a time' : `one at a time where ${rule.when} is ${String(rule.is)}`;
}

function featureWords(rule: FeatureRule): string {
  const ways = [
    ...(rule.exact ? ['the very same'] : []),
    ...(rule.ofKind === null ? [] : [`any of one ${code(rule.ofKind)}`]),
    ...(rule.exact || rule.ofKind !== null ? [] : ['any above nought']),
  ];
  return ways.join(', or ');
}

function types(model: Model): string[] {
  const attributesOf = (type: string): AttributeKind[] =>
    [...model.attributes.values()].filter((a) => a.entity === type);
  return [...model.entities.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((entity) => {
      const attributes = attributesOf(entity.type).map((a) => [
        code(a.field),
        valueWords(a.type),
        a.description,
        a.says,
        singleWords(a.single),
      ]);
      const gazetteer = entity.gazetteer.map((field) => [
        code(field),
        'String',
        'From a signed gazetteer.',
        '',
        '',
      ]);
      const rows = [...gazetteer, ...attributes];
      const facts =
        rows.length === 0
          ? 'No attributes of its own.\n'
          : table(['attribute', 'value', 'what it is', 'how it reads', 'contradictions'], rows);
      return [
        `### ${entity.type}\n`,
        `${entity.description}\n`,
        `Root field ${code(entity.plural)}; drawn as ${entity.shape.toLowerCase().replaceAll('_', ' ')}, letter ${entity.letter}.\n`,
        facts,
      ];
    });
}

function relationships(model: Model): string[] {
  return [...model.relationships.values()].flatMap((kind) => {
    const worded = kind.qualifiers.flatMap((q) =>
      [...q.reads].map(
        ([value, words]) =>
          `- where ${code(q.name)} is ${value}: *${words.says}*; from the other end: *${words.reverse}*`,
      ),
    );
    const ends = kind.ends.map((e) => `- ${e.from} *${kind.says}* ${e.to}`).join('\n');
    const rows = kind.qualifiers.map((q) => [
      code(q.name),
      valueWords(q.type),
      q.description,
      singleWords(q.single),
    ]);
    return [
      `### ${kind.kind}\n`,
      `${kind.description} From the other end: *${kind.reverse}*.\n`,
      `${ends}\n`,
      ...(worded.length === 0 ? [] : [`${worded.join('\n')}\n`]),
      ...(rows.length === 0 ? [] : [table(['qualifier', 'value', 'what it is', 'contradictions'], rows)]),
    ];
  });
}

function prosecution(model: Model): string[] {
  const { description, says, reverse } = model.prosecution;
  const rows = model.hanging.map((h) => {
    const ends = ['the person', h.other];
    const [from, to] = h.direction === 'OUT' ? ends : [...ends].reverse();
    return [code(h.field), code(h.kind), `${from} → ${to}`, h.description, h.makes ? 'makes one' : ''];
  });
  return [
    `${description}\n`,
    `It reads *${says}*, from the case *${reverse}*, where no statement that is as sure says more. A statement hangs on it when it is said of the person within the case: the case is its other end, else the one within which its claims say it, else the only one in which the decision was taken. Attributes that claims state within the case hang on it too.\n`,
    table(['field', 'relationship', 'from and to', 'what it is', ''], rows),
  ];
}

const roles = (model: Model): string =>
  table(
    ['role', 'stored label', 'has it who', 'or is described with'],
    model.roles.map((r) => [code(r.role), code(r.label), r.kinds.map(code).join(', '), r.words.join(', ')]),
  );

function features(model: Model): string {
  const counted = [...model.relationships.values(), ...model.attributes.values()];
  return table(
    ['feature', 'rests on', 'counts as'],
    counted.flatMap((k) =>
      k.feature === null ? [] : [[k.feature.says, code(k.kind), featureWords(k.feature)]],
    ),
  );
}

const families = (model: Model): string =>
  table(
    ['family', 'what it is', 'who belongs'],
    model.families.map((f) => [code(f.family), f.description, f.members.map(code).join(', ')]),
  );

/** Which types each relationship joins, kinds of the same two ends in one line. */
function picture(model: Model): string {
  const between = new Map<string, string[]>();
  for (const { kind, ends } of model.relationships.values())
    for (const { from, to } of ends)
      between.set(`${from} ${to}`, [...(between.get(`${from} ${to}`) ?? []), kind]);
  const lines = [...between].map(([pair, kinds]) => {
    const [from = '', to = ''] = pair.split(' ');
    return `  ${from} -- ${kinds.join(', ')} --> ${to}`;
  });
  return ['```mermaid', 'graph LR', ...lines.sort(), '```', ''].join('\n');
}

const vocabularies = (model: Model): string[] =>
  [...model.enums]
    .filter(([name]) => !['Shape', 'CaseSide', 'Family'].includes(name))
    .flatMap(([name, values]) => [
      `### ${name}\n`,
      table(
        ['value', 'meaning'],
        values.map((v) => [code(v.value), v.description]),
      ),
    ]);

/** The text of `docs/model.md`. */
export function handbook(model: Model): string {
  return [
    HEAD,
    '## Nodes\n',
    'Each has a name, other names, its attributes with their evidence, and its mentions: how each source refers to it.\n',
    ...types(model),
    '## Relationships\n',
    'Each has a certainty, the claims it rests on, the sources that speak of it, how many of them are independent, dates, and, where claims name one, the case within which they say it.\n',
    ...relationships(model),
    '## Prosecutions\n',
    ...prosecution(model),
    '## Which joins what\n',
    picture(model),
    '## Families\n',
    'Kinds that belong together. Patterns count a feature of a family beside the kind: what follows from one statement stays one fact. Where statements of several kinds belong to one by what they say themselves, any of them makes one more feature. Nodes have the families of their values in `families`, relationships and facts those of what they say, to filter by.\n',
    families(model),
    '## Roles\n',
    'A role is derived, never claimed: it is an index over what sources say, and is shown with the certainty of the strongest statement that it rests on.\n',
    roles(model),
    '## Features of patterns\n',
    'What two cases can have in common.\n',
    features(model),
    '## Vocabularies\n',
    ...vocabularies(model),
  ].join('\n');
}
