import { type CheckedTable, rowSchemas } from './row-schemas';
import type { AsideRow, SchoolDatabase } from './school-database';

interface Found {
  readonly table: CheckedTable;
  readonly key: unknown;
  readonly value: unknown;
  readonly why: string;
}

const TABLES = ['mine', 'confirmed', 'rows', 'outbox', 'drafts'] as const;

/** Every row that is not what its table holds. Reads only. */
export async function unreadableRows(
  db: SchoolDatabase,
  tables: readonly CheckedTable[] = TABLES,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const name of tables) {
    const table = db.table(name);
    // Both come in the order of the primary key.
    const [values, keys] = await db.transaction('r', table, () =>
      Promise.all([table.toArray(), table.toCollection().primaryKeys()]),
    );
    for (const [index, value] of values.entries()) {
      const parsed = rowSchemas[name].safeParse(value);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const why = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
        found.push({ table: name, key: keys[index], value, why });
      }
    }
  }
  return found;
}

/**
 * Takes the rows out of use and keeps them as they are in `aside`. Part of the caller's
 * transaction, which then makes `rows` anew.
 *
 * What can be had again is: of a private row, the copy in `rows`; of a confirmed one, the school's,
 * by reading its audience's feed from the beginning. An outbox entry stays as a number without a
 * mutation: the school refuses it and counts on, so that what was written after it gets through.
 */
export async function setAside(
  db: SchoolDatabase,
  found: readonly Found[],
  at: number,
): Promise<void> {
  for (const { table, key, value, why } of found) {
    const row: AsideRow = {
      table,
      key: JSON.stringify(key),
      json: inJson(value),
      why,
      at,
      seen: 0,
    };
    await db.aside.add(row);
    switch (table) {
      case 'mine': {
        const copy: unknown = await db.rows.get(String(key));
        const parsed = rowSchemas.rows.safeParse(copy);
        const isMine =
          parsed.success && (!('audience' in parsed.data) || parsed.data.audience === 'me');
        await (isMine ? db.mine.put(parsed.data) : db.mine.delete(String(key)));
        break;
      }
      case 'confirmed': {
        const [audience, id] = Array.isArray(key) ? key.map(String) : [];
        if (audience === undefined || id === undefined) break;
        await db.confirmed.delete([audience, id]);
        const { cursor } = await db.progress();
        await db.note({ cursor: { ...cursor, [audience]: 0 } });
        break;
      }
      case 'rows':
        await db.rows.delete(String(key));
        break;
      case 'outbox':
        await db.outbox.put({ id: Number(key), mutation: null, touched: [], decided: false });
        break;
      case 'drafts':
        await db.drafts.delete(String(key));
        break;
    }
  }
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A cycle, a BigInt: structured clones can hold more than JSON.
    return String(value);
  }
}
