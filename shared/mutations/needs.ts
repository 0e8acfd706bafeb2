import type { Args, MutationName } from './args';
import { rowsForSharing } from './rules';

/** Which rows a mutation looks at: some by id, and the replies of at most one thread. */
export interface Needs {
  readonly ids: readonly string[];
  readonly repliesTo?: string;
  /** An id to look for among what the actor removed. */
  readonly removed?: string;
}

type NeedsOf = { [N in MutationName]: (args: Args<N>) => Needs };

const byId = ({ id }: { id: string }): Needs => ({ ids: [id] });
const withThread = ({ id }: { id: string }): Needs => ({ ids: [id], repliesTo: id });

const needsOf: NeedsOf = {
  'note.write': byId,
  'note.edit': byId,
  'note.remove': withThread,
  'note.share': ({ note, audience, thread = [] }) => ({
    ids: [note.id, ...thread.map(({ id }) => id), ...rowsForSharing(audience)],
    repliesTo: note.id,
  }),
  'note.takeBack': withThread,
  'note.reply': ({ id, parent }) => ({ ids: [id, parent] }),
  'note.restore': ({ id, parent }) => ({ ids: [id, parent], removed: id }),
  'note.settle': byId,
  'note.place': byId,
  'note.placeBack': byId,
  'choice.make': byId,
  'choice.clear': byId,
};

/**
 * What to load before `mutate`. On top come, always, the actor's own person row and the groups
 * that `groupsOf` finds among the rows.
 */
export const needs = <N extends MutationName>(name: N, args: Args<N>): Needs => needsOf[name](args);
