/** A published figure: the sum over these groups, `n` people in all. */
export interface Known {
  readonly groups: ReadonlySet<string>;
  readonly n: number;
}

/** Two figures, one inside the other, whose difference is a few people. */
export function hides(known: readonly Known[], minimum: number): boolean {
  return known.some((inner) =>
    known.some((outer) => {
      const few = outer.n - inner.n;
      return (
        few > 0 && few < minimum && [...inner.groups].every((group) => outer.groups.has(group))
      );
    }),
  );
}

/**
 * Whether adding and subtracting published figures gives the value of one of `targets` alone: whether
 * its unit vector lies in the row space of what is known. Gauss-Jordan elimination; the tables of a
 * school have tens of groups.
 */
export function reveals(known: readonly Known[], targets: ReadonlySet<string>): boolean {
  const groups = [...new Set(known.flatMap((figure) => [...figure.groups]))];
  const rows = known.map((figure) => groups.map((group) => (figure.groups.has(group) ? 1 : 0)));
  const reduced = reduce(rows, groups.length);
  return reduced.some((row) => {
    const filled = groups.filter((_, column) => Math.abs(row[column] ?? 0) > 1e-9);
    return filled.length === 1 && targets.has(filled[0] ?? '');
  });
}

function reduce(
  rows: readonly (readonly number[])[],
  columns: number,
): readonly (readonly number[])[] {
  const matrix = rows.map((row) => [...row]);
  let pivotRow = 0;
  for (let column = 0; column < columns && pivotRow < matrix.length; column += 1) {
    const found = matrix.findIndex(
      (row, index) => index >= pivotRow && Math.abs(row[column] ?? 0) > 1e-9,
    );
    if (found < 0) continue;
    const pivot = matrix[found] ?? [];
    matrix[found] = matrix[pivotRow] ?? [];
    const lead = pivot[column] ?? 1;
    const scaled = pivot.map((value) => value / lead);
    matrix[pivotRow] = scaled;
    for (const [index, row] of matrix.entries()) {
      const factor = row[column] ?? 0;
      if (index === pivotRow || factor === 0) continue;
      matrix[index] = row.map((value, at) => value - factor * (scaled[at] ?? 0));
    }
    pivotRow += 1;
  }
  return matrix;
}
