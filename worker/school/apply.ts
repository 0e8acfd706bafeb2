import type { Note } from '../../shared/model';
import type { Change } from '../../shared/mutations';
import { open } from './audiences';
import { cite, type Text, uncite } from './cited';
import type { FeedWriter } from './feed';
import { erase, type Kept, load, store } from './records';
import { keepRemoved } from './removed';

/**
 * Writes what a mutation decided: the rows, the feeds of every audience they enter, change in or
 * leave, and the lessons and revisions that come and go with the notes that cite them.
 */
export function apply(
  sql: SqlStorage,
  feed: FeedWriter,
  changes: readonly Change[],
  now: number,
): void {
  const texts: Text[] = [];
  const left: Note[] = [];
  const leave = (row: Kept): void => {
    feed.remove(row.audience, row.id);
    erase(sql, row.id);
    if (row.record === 'note') left.push(row);
  };
  const put = (row: Kept): void => {
    const before = load(sql, row.id);
    const stays = before?.audience === row.audience ? before : undefined;
    if (before !== undefined && stays === undefined) leave(before);
    if (row.audience === 'me') return;
    const moves = stays !== undefined && revisionOf(stays) !== revisionOf(row);
    if (stays === undefined) open(sql, row.audience);
    if (stays === undefined || moves)
      for (const text of textsOf(row, texts)) cite(sql, feed, row.audience, text);
    store(sql, feed, row, stays !== undefined && !moves);
    // The text it stood in goes where no other note of that audience needs it.
    if (moves && stays.record === 'note') left.push(stays);
  };
  for (const change of changes) {
    if (change.op === 'delete') {
      const before = load(sql, change.id);
      if (before === undefined) continue;
      leave(before);
      if (before.record === 'note') keepRemoved(sql, before, now);
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
      case 'group':
        put(row);
        break;
      case 'choice':
        throw new Error('A choice is private: the mutators keep it on its device.');
    }
  }
  for (const cites of onceEach(left)) uncite(sql, feed, cites);
}

/** Each text once, however long the thread that left. */
const onceEach = (notes: readonly Note[]): Iterable<Note> =>
  new Map(notes.map((note) => [`${note.audience} ${note.lesson} ${note.revision}`, note])).values();

const revisionOf = (row: Kept): string | undefined =>
  row.record === 'note' ? row.revision : undefined;

const textsOf = (row: Kept, texts: readonly Text[]): readonly Text[] =>
  row.record === 'note' && row.parent === null
    ? texts.filter(({ id }) => id === row.lesson || id === row.revision)
    : [];
