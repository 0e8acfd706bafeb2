import type { Page } from 'playwright-core';

/** Every record of one store of every database of the extension whose name begins so. */
export async function storedIn(
  ownPage: Page,
  databasePrefix: string,
  store: string,
): Promise<string> {
  return ownPage.evaluate(
    async ([prefix, name]) => {
      const found: unknown[] = [];
      for (const { name: database } of await indexedDB.databases()) {
        if (database === undefined || !database.startsWith(prefix)) continue;
        const db = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open(database);
          request.addEventListener('success', () => done(request.result));
          request.addEventListener('error', () => failed(new Error('not opened')));
        });
        if (db.objectStoreNames.contains(name)) {
          found.push(
            await new Promise((done) => {
              const request = db.transaction(name).objectStore(name).getAll();
              request.addEventListener('success', () => done(request.result));
            }),
          );
        }
        db.close();
      }
      return JSON.stringify(found);
    },
    [databasePrefix, store] as const,
  );
}
