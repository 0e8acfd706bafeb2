import type { Audience } from '../../shared/model';
import type { Change } from '../../shared/mutations';
import { open } from './audiences';
import { cite, type Text, uncite } from './cited';
import type { FeedWriter } from './feed';
import { erase, type Kept, load, store } from './records';

/**
 * Writes what a mutation decided: the rows, the feeds of every audience they enter, change in or
 * leave, and the lessons and revisions that come and go with the notes that cite them.
 */
export function apply(sql: SqlStorage, feed: FeedWriter, changes: readonly Change[]): void {
  const texts: Text[] = [];
  const left: Kept[] = [];
  const put = (row: Kept): void => {
    const before = load(sql, row.id);
    if (before !== undefined && before.audience !== row.audience) leave(sql, feed, before, left);
    if (row.audience === 'me') return;
    const stays = before?.audience === row.audience ? before : undefined;
    if (stays === undefined) open(sql, row.audience);
    const moves = stays !== undefined && revisionOf(stays) !== revisionOf(row);
    if (stays === undefined || moves)
      for (const text of textsOf(row, texts)) cite(sql, feed, row.audience, text);
    store(sql, row, moves ? undefined : stays);
    // The text it stood in goes where no other note of that audience needs it.
    if (moves) left.push(stays);
    feed.put(row.audience, row.id);
  };
  for (const change of changes) {
    if (change.op === 'delete') {
      const before = load(sql, change.id);
      if (before !== undefined) leave(sql, feed, before, left);
      continue;
    }
    const { row } = change;
    switch (row.record) {
      case 'lesson':
      case 'revision':
        texts.push(row);
        break;
      case 'note':
      case 'person':
      case 'assignment':
        put(row);
        break;
      case 'choice':
        throw new Error('A choice is private: the mutators keep it on its device.');
    }
  }
  for (const [audience, id] of citedBy(left)) uncite(sql, feed, audience, id);
}

function leave(sql: SqlStorage, feed: FeedWriter, row: Kept, left: Kept[]): void {
  erase(sql, row.id);
  feed.remove(row.audience, row.id);
  left.push(row);
}

const revisionOf = (row: Kept): string | undefined =>
  row.record === 'note' ? row.revision : undefined;

const textsOf = (row: Kept, texts: readonly Text[]): readonly Text[] =>
  row.record === 'note' ? texts.filter(({ id }) => id === row.lesson || id === row.revision) : [];

/** Each audience and text once, however long the thread that left. */
function citedBy(left: readonly Kept[]): Iterable<readonly [Audience, string]> {
  const pairs = new Map<string, readonly [Audience, string]>();
  for (const row of left) {
    if (row.record !== 'note') continue;
    for (const id of [row.lesson, row.revision])
      pairs.set(`${row.audience} ${id}`, [row.audience, id]);
  }
  return pairs.values();
}
