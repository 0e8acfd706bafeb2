/**
 * Whether a write failed because the disk, or the share of it a browser gives us, is full. Dexie
 * wraps the browser's own error: in the abort of a transaction, in a bulk operation's failures.
 */
export function isNoRoom(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('inner' in error && isNoRoom(error.inner)) return true;
  return 'failures' in error && Array.isArray(error.failures) && error.failures.some(isNoRoom);
}
