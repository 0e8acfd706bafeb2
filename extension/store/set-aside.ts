import type * as z from 'zod';

import { type CheckedTable, rowSchemas } from './row-schemas';
import type { AsideRow, SchoolDatabase } from './school-database';

interface Found {
  readonly table: CheckedTable;
  readonly key: unknown;
  readonly value: unknown;
  readonly why: string;
}

const TABLES = ['texts', 'mine', 'confirmed', 'rows', 'outbox', 'drafts'] as const;

/** Of a revision whose text is gone. */
const NO_TEXT = 'text: not here';

/** Every row that is not what its table holds. Reads only. */
export async function unreadableRows(
  db: SchoolDatabase,
  tables: readonly CheckedTable[] = TABLES,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const texts = new Set<unknown>(await db.texts.toCollection().primaryKeys());
  for (const name of tables) {
    const table = db.table(name);
    // Both come in the order of the primary key.
    const [values, keys] = await db.transaction('r', table, () =>
      Promise.all([table.toArray(), table.toCollection().primaryKeys()]),
    );
    for (const [index, value] of values.entries()) {
      const parsed = rowSchemas[name].safeParse(value);
      if (!parsed.success) {
        found.push({ table: name, key: keys[index], value, why: reason(parsed.error.issues) });
      } else if (lacksText(parsed.data, texts)) {
        found.push({ table: name, key: keys[index], value, why: NO_TEXT });
      }
    }
  }
  return found;
}

/** The first thing that is wrong; of several shapes a row might have had, with the first. */
function reason([issue]: readonly z.core.$ZodIssue[]): string {
  const shape = issue?.code === 'invalid_union' ? issue.errors[0] : undefined;
  if (shape !== undefined) return reason(shape);
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}

function lacksText(data: object, texts: ReadonlySet<unknown>): boolean {
  const row = 'row' in data && typeof data.row === 'object' && data.row !== null ? data.row : data;
  return 'record' in row && 'text' in row && !texts.has(row.text);
}

/** A text that was found to be unreadable. Part of the caller's transaction. */
export async function setTextAside(db: SchoolDatabase, digest: string, at: number): Promise<void> {
  const value = await db.texts.get(digest);
  if (value === undefined) return;
  await setAside(db, [{ table: 'texts', key: digest, value, why: 'packed: not readable' }], at);
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
          why !== NO_TEXT &&
          parsed.success &&
          (!('audience' in parsed.data) || parsed.data.audience === 'me');
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
      case 'texts':
        await db.texts.delete(String(key));
        break;
    }
  }
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value, bytesAsHex) ?? String(value);
  } catch {
    // A cycle, a BigInt: structured clones can hold more than JSON.
    return String(value);
  }
}

const bytesAsHex = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array
    ? Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')
    : value;
