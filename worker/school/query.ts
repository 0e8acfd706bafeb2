import * as z from 'zod';

/** Every row of an answer, parsed: what SQLite holds is an edge like any other. */
export function all<S extends z.ZodType>(
  sql: SqlStorage,
  shape: S,
  query: string,
  ...bindings: readonly SqlStorageValue[]
): z.output<S>[] {
  return sql
    .exec(query, ...bindings)
    .toArray()
    .map((row) => shape.parse(row));
}

const Anything = z.unknown();

/** Is there an answer at all? */
export const isThere = (
  sql: SqlStorage,
  query: string,
  ...bindings: readonly SqlStorageValue[]
): boolean => first(sql, Anything, query, ...bindings) !== undefined;

/** The first row of an answer, if there is one. */
export function first<S extends z.ZodType>(
  sql: SqlStorage,
  shape: S,
  query: string,
  ...bindings: readonly SqlStorageValue[]
): z.output<S> | undefined {
  const [row] = sql.exec(query, ...bindings).toArray();
  return row === undefined ? undefined : shape.parse(row);
}
