const HOUR = 3_600_000;

/**
 * Hours from sharing to the first reply. Both are the school's stamps in milliseconds, since no
 * device clock measures anything; a reply stamped before the share counts as at once.
 */
export function timeToFeedback(sharedAt: number, repliedAt: number): number {
  return Math.max(0, repliedAt - sharedAt) / HOUR;
}
