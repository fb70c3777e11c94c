/** Cases side by side: what each has of every kind, and what they share. Pure. */
import type { Cell, Matrix } from './matrix.ts';

/** A feature of a case in a comparison. */
export interface ComparedEntry {
  readonly feature: number;
  readonly cell: Cell;
  readonly shared: boolean;
}

/** A kind of feature across cases. */
export interface ComparedRow {
  readonly says: string;
  readonly cells: readonly (readonly ComparedEntry[])[];
}

/** One row for each kind of feature that any of the cases has; rows with something shared first. */
export function compare(matrix: Matrix, cases: readonly number[]): ComparedRow[] {
  const { of, rows } = matrix;
  const kinds = new Map<string, Set<number>>();
  for (const c of cases)
    for (const f of rows[c]?.keys() ?? []) {
      const says = of.features[f]?.says ?? '';
      kinds.set(says, (kinds.get(says) ?? new Set()).add(f));
    }
  const isFamily = (f: number): number => (of.features[f]?.family === undefined ? 0 : 1);
  const holders = (f: number): number => cases.filter((c) => rows[c]?.has(f)).length;
  const compared = [...kinds].map(([says, features]): ComparedRow => {
    const ordered = [...features].sort(
      (a, b) =>
        holders(b) - holders(a) ||
        isFamily(a) - isFamily(b) ||
        ((of.features[a]?.id ?? '') < (of.features[b]?.id ?? '') ? -1 : 1),
    );
    const cells = cases.map((c) =>
      ordered.flatMap((feature): ComparedEntry[] => {
        const cell = rows[c]?.get(feature);
        return cell === undefined ? [] : [{ feature, cell, shared: holders(feature) > 1 }];
      }),
    );
    return { says, cells };
  });
  // A family adds to what is shared only where none of its kinds is.
  const inCell = (cell: readonly ComparedEntry[]): number => {
    const shared = cell.filter((e) => e.shared);
    return Math.max(Math.min(shared.length, 1), shared.filter((e) => isFamily(e.feature) === 0).length);
  };
  const sharing = (row: ComparedRow): number => row.cells.reduce((sum, cell) => sum + inCell(cell), 0);
  return compared.sort((a, b) => sharing(b) - sharing(a) || (a.says < b.says ? -1 : 1));
}
