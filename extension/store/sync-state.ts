import type { Mutation } from '../../shared/mutations';
import type { SyncState } from '../ui/host';
import { readable } from './row-schemas';
import type { OutboxEntry, Progress } from './school-database';

/** How sync stands, in the terms people see. */
export function syncStateOf(
  progress: Progress | undefined,
  outbox: readonly OutboxEntry[],
): SyncState {
  const waiting = readable(outbox, 'outbox').flatMap(({ decided, mutation }) =>
    decided || mutation === null ? [] : [mutation],
  );
  const { state, detail, brought = 0 } = progress?.sync ?? { state: 'saved', detail: '' };
  return {
    state: state === 'saved' && waiting.length > 0 ? 'sending' : state,
    waiting: waiting.length,
    brought,
    waitingIds: waiting.map(noteOf),
    detail,
  };
}

const noteOf = ({ name, args }: Mutation): string =>
  name === 'note.share' ? args.note.id : args.id;
