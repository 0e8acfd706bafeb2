import { hides, reveals, type Known } from './revealed-groups';

export interface ShownRow {
  readonly group: string;
  /** How many people stand behind the value. */
  readonly n: number;
  /** A sum or a mean over those people. */
  readonly value: number;
}

export interface HiddenRow {
  readonly group: string;
  /**
   * `small`: fewer people than the minimum; `complement`: hidden so that a small group cannot be had
   * by subtraction; `difference`: it would differ by a few people from what was published before.
   */
  readonly hidden: 'small' | 'complement' | 'difference';
}

export type Row = ShownRow | HiddenRow;

/** One measure in one period: groups that do not overlap, and all of them together. */
export interface Table {
  readonly rows: readonly Row[];
  readonly total: Row;
}

function isShown(row: Row): row is ShownRow {
  return !('hidden' in row);
}

/** What a reader of a table knows: for each published figure, which groups it is the sum of. */
function knownFrom(table: Table): Known[] {
  const known: Known[] = table.rows
    .filter(isShown)
    .map(({ group, n }) => ({ groups: new Set([group]), n }));
  if (isShown(table.total))
    known.push({ groups: new Set(table.rows.map(({ group }) => group)), n: table.total.n });
  return known;
}

function wasPublished(row: ShownRow, published: readonly Table[]): boolean {
  return published.some((table) =>
    [...table.rows, table.total].some(
      (other) => isShown(other) && other.group === row.group && other.n === row.n,
    ),
  );
}

/** The same group before with a few more or fewer people: the few can be had by subtraction. */
function differsByAFew(row: ShownRow, minimum: number, published: readonly Table[]): boolean {
  return published.some((table) =>
    [...table.rows, table.total].some((other) => {
      if (!isShown(other) || other.group !== row.group) return false;
      const few = Math.abs(other.n - row.n);
      return few > 0 && few < minimum;
    }),
  );
}

/**
 * Hides what would tell about fewer than `minimum` people, alone or by subtraction from the total,
 * from the other rows or from a table already published for the same measure and period.
 *
 * Primary suppression hides small groups; complementary suppression then hides the smallest further
 * rows, and at last the total, until nothing small can be worked out. What is published stays known:
 * hiding it again protects nobody, so it is never chosen as a complement.
 *
 * A first version: values published are taken as exact, groups by name, and ranges that a reader could
 * narrow down without knowing a value exactly are not considered.
 */
export function suppressSmallGroups(
  table: Table,
  minimum: number,
  published: readonly Table[],
): Table {
  const small = new Set<string>(
    table.rows.filter((row) => !isShown(row) || row.n < minimum).map(({ group }) => group),
  );
  const hideFirst = (row: Row): Row => {
    if (!isShown(row)) return row;
    if (row.n < minimum) return { group: row.group, hidden: 'small' };
    return differsByAFew(row, minimum, published)
      ? { group: row.group, hidden: 'difference' }
      : row;
  };
  let current: Table = { rows: table.rows.map(hideFirst), total: hideFirst(table.total) };
  const sizes = new Map<string, number>();
  for (const row of table.rows) if (isShown(row)) sizes.set(row.group, row.n);
  for (const before of published)
    for (const row of before.rows) if (!isShown(row) && !sizes.has(row.group)) small.add(row.group);

  const past = published.flatMap(knownFrom);
  for (;;) {
    const known = [...past, ...knownFrom(current)];
    const protectedGroups = new Set([
      ...small,
      ...current.rows.filter((row) => !isShown(row)).map(({ group }) => group),
    ]);
    const leak =
      hides(known, minimum) || reveals(known, small) || sumOfHidden(current, sizes, minimum);
    if (!leak || protectedGroups.size === 0) return current;
    const next = nextToHide(current, published);
    if (next === undefined) return current;
    current = next;
  }
}

/** Shown total minus shown rows is the sum of the hidden ones: it may not be a small group either. */
function sumOfHidden(table: Table, sizes: ReadonlyMap<string, number>, minimum: number): boolean {
  if (!isShown(table.total)) return false;
  const hidden = table.rows.filter((row) => !isShown(row));
  if (hidden.length === 0) return false;
  const people = hidden.reduce((sum, { group }) => sum + (sizes.get(group) ?? 0), 0);
  return hidden.length === 1 || people < minimum;
}

function nextToHide(table: Table, published: readonly Table[]): Table | undefined {
  const open = table.rows.filter(isShown).filter((row) => !wasPublished(row, published));
  const smallest = open.toSorted((one, other) => one.n - other.n)[0];
  if (smallest !== undefined) {
    const rows = table.rows.map((row): Row =>
      row.group === smallest.group ? { group: row.group, hidden: 'complement' } : row,
    );
    return { rows, total: table.total };
  }
  if (isShown(table.total) && !wasPublished(table.total, published))
    return { rows: table.rows, total: { group: table.total.group, hidden: 'complement' } };
  return undefined;
}
