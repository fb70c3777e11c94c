import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../server/config.ts';

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** What imports what, and the rule against it; null where there is none. */
const IMPORTS: [from: string, to: string, rule: string | null][] = [
  ['seed/yaml/write.ts', 'seed/review/plan.ts', 'yaml-imports-no-later-stage'],
  ['seed/text/when.ts', 'seed/gate/gate.ts', 'text-imports-no-later-stage'],
  ['seed/gate/value.ts', 'seed/read/source.ts', 'gate-imports-no-later-stage'],
  ['seed/extract/again.ts', 'seed/review/edit.ts', 'extract-imports-no-later-stage'],
  ['seed/review/decide.ts', 'seed/load/load.ts', 'review-imports-no-later-stage'],
  ['seed/identity/judge.ts', 'server/ask.ts', 'stages-know-no-server'],
  ['server/ask.ts', 'seed/extract/propose.ts', 'server-knows-texts-only'],
  ['server/app.ts', 'web/src/App.ts', 'server-knows-no-page'],
  ['server/patterns/closed.ts', 'server/cypher.ts', 'patterns-are-pure'],
  ['web/src/App.ts', 'seed/extract/fields.ts', 'page-shares-what-is-pure'],
  ['web/src/panels/Card.ts', 'web/src/desk/Pane.ts', 'page-knows-no-desk'],
  ['web/src/state/one.ts', 'web/src/state/two.ts', 'no-cycles'],
  // A circle is told of once.
  ['web/src/state/two.ts', 'web/src/state/one.ts', null],
  ['seed/review/again.ts', 'seed/gate/nearest.ts', null],
  ['seed/gate/kind.ts', 'server/model.ts', null],
  ['server/search.ts', 'seed/text/names.ts', null],
  ['web/src/desk/Form.ts', 'seed/text/quote.ts', null],
];

const project = mkdtempSync(join(tmpdir(), 'refrain-imports-'));
const broken = new Map<string, string[]>();
beforeAll(async () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  write('tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
  for (const [, to] of IMPORTS) write(to, 'export const it = 1;\n');
  for (const [from, to] of IMPORTS)
    write(from, `export { it } from '${'../'.repeat(from.split('/').length - 1)}${to}';\n`);
  const depcruise = join(
    PROJECT_FOLDER,
    'node_modules',
    'dependency-cruiser',
    'bin',
    'dependency-cruise.mjs',
  );
  const rules = ['--config', join(PROJECT_FOLDER, '.dependency-cruiser.mjs'), '--output-type', 'json'];
  const args = [depcruise, ...rules, 'server', 'seed', 'web'];
  const printed = await new Promise<string>((done, fail) =>
    execFile(process.execPath, args, { cwd: project, maxBuffer: 1e8 }, (_error, stdout, stderr) => {
      if (stdout === '') fail(new Error(`it did not run: ${stderr}`));
      else done(stdout);
    }),
  );
  for (const { from, rule } of report.parse(JSON.parse(printed)).summary.violations)
    broken.set(from, [...(broken.get(from) ?? []), rule.name]);
});
afterAll(() => rmSync(project, { recursive: true }));

it.each(IMPORTS)('%s importing %s: %s', (from, _, rule) => {
  expect(broken.get(from) ?? []).toEqual(rule === null ? [] : [rule]);
});
