/** Prints scores as tables: counts, precision and recall with intervals, micro and macro. */
import { wilson } from './interval.ts';
import type { Count, Counts, Score } from './score.ts';

const share = (part: number, whole: number): string => {
  const interval = wilson(part, whole);
  if (interval === null) return '–';
  const [low, high] = interval;
  return `${(part / whole).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
};

const row = (what: string, { found, wrong, missed }: Count): string[] => [
  what,
  String(found + missed),
  String(found + wrong),
  String(found),
  share(found, found + wrong),
  share(found, found + missed),
];

const sum = (counts: Iterable<Count>): Count => {
  const total = { found: 0, wrong: 0, missed: 0 };
  for (const c of counts) {
    total.found += c.found;
    total.wrong += c.wrong;
    total.missed += c.missed;
  }
  return total;
};

/** The mean over kinds of what each has; kinds of which nothing was proposed have no precision. */
function macro(counts: Counts): string[] {
  const mean = (shares: number[]): string =>
    shares.length === 0 ? '–' : (shares.reduce((a, b) => a + b, 0) / shares.length).toFixed(2);
  const all = [...counts.values()];
  const precise = all.filter((c) => c.found + c.wrong > 0).map((c) => c.found / (c.found + c.wrong));
  const recalled = all.filter((c) => c.found + c.missed > 0).map((c) => c.found / (c.found + c.missed));
  return ['macro', '', '', '', mean(precise), mean(recalled)];
}

function table(title: string, counts: Counts): string {
  const head = [title, 'gold', 'proposed', 'right', 'precision', 'recall'];
  const byKind = [...counts].sort(
    ([, a], [, b]) => b.found + b.missed - a.found - a.missed || b.wrong - a.wrong,
  );
  const rows = [
    head,
    ...byKind.map(([kind, c]) => row(kind, c)),
    row('micro', sum(counts.values())),
    macro(counts),
  ];
  const widths = head.map((_, i) => Math.max(...rows.map((r) => (r[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((w) => '-'.repeat(w)).join(' | ')} |`, ...rows.slice(1).map(line)].join(
    '\n',
  );
}

/** All tables of a score. */
export const tables = (score: Score): string =>
  [
    table('mentions', score.mentions),
    table('relations', score.relations),
    table('attributes', score.attributes),
    table('certainty of the relations found', score.certainty),
  ].join('\n\n');
