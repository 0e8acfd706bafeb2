import type { Mutation } from '../../shared/mutations';
import type { SyncState } from '../ui/host';
import type { OutboxEntry, Progress } from './school-database';

/** How sync stands, in the terms people see. */
export function syncStateOf(
  progress: Progress | undefined,
  outbox: readonly OutboxEntry[],
): SyncState {
  const waiting = outbox.filter(({ decided }) => !decided);
  const { state, detail } = progress?.sync ?? { state: 'saved', detail: '' };
  return {
    state: state === 'saved' && waiting.length > 0 ? 'sending' : state,
    waiting: waiting.length,
    waitingIds: waiting.map(({ mutation }) => noteOf(mutation)),
    detail,
  };
}

const noteOf = ({ name, args }: Mutation): string =>
  name === 'note.share' ? args.note.id : args.id;
