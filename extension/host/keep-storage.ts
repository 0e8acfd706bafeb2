/**
 * Asks the browser not to clear what is kept here when the disk fills up. Only a window may ask,
 * and only where the browser answers by itself: Firefox would put a question on the screen.
 */
export async function keepStorage(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox' || (await navigator.storage.persisted())) return;
  await navigator.storage.persist();
}
