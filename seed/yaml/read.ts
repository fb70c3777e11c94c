/** Reads YAML that people write: checked against a schema, every complaint with its file and line. */
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { InvalidFile } from '../../server/errors.ts';

/** A path into a document: keys and indexes from the root. */
export type YamlPath = readonly (string | number)[];

/** What a file says, and where it says it. */
export interface YamlFile<T> {
  readonly path: string;
  readonly value: T;
  /** The line, from 1, of the deepest part of `path` that exists. */
  lineOf(path: YamlPath): number;
}

function lineFinder(text: string): (path: YamlPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/**
 * Parses and checks a YAML file.
 * @param path how messages name the file
 * @throws InvalidFile one line for each complaint, each starting `path:line`; where it is not YAML, the first place only
 */
export function readYaml<T>(path: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    // A parser that has lost its way complains of everything after.
    const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
    const line = first === undefined ? 1 : lines.linePos(first.pos[0]).line;
    throw new InvalidFile('', `${path}:${line} not YAML: ${first?.message ?? ''}`);
  }
  visit(document, {
    Alias(_, { range, source }) {
      const { line } = lines.linePos(range?.[0] ?? 0);
      throw new InvalidFile(`${path}:${line}`, `*${source} is an alias: write out what it stands for`);
    },
  });
  let finder: ((path: YamlPath) => number) | undefined;
  const lineOf = (at: YamlPath): number => {
    finder ??= lineFinder(text);
    return finder(at);
  };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!parsed.success) {
    const all = parsed.error.issues.map((issue) => {
      const at = issue.path.filter((p) => typeof p !== 'symbol');
      return `${path}:${lineOf(at)} ${at.join('.')}: ${issue.message}`;
    });
    throw new InvalidFile('', all.join('\n'));
  }
  return { path, value: parsed.data, lineOf };
}
