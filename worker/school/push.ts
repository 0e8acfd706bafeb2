import type { Row } from '../../shared/model';
import {
  groupsOf,
  isRefusal,
  type MutationContext,
  Mutation,
  type MutationName,
  mutate,
  type Needs,
  needs,
  type RefusalCode,
  type Rows,
} from '../../shared/mutations';
import type { PushRequest, PushResponse, PushResult } from '../../shared/sync';
import { type Answer, no, yes } from './answer';
import { apply } from './apply';
import { note } from './audit';
import { decide, decided, lastMutation } from './clients';
import { commit, type FeedWriter, type News } from './feed';
import { load, loadReplies } from './records';
import { loadRemoved, unkeep } from './removed';

/** An answer and, beside it, whom to poke. */
export interface Pushed {
  readonly response: PushResponse;
  readonly news: readonly News[];
}

/**
 * Applies a client's mutations, each in one transaction with its number: exactly once and in
 * order, however often it is sent. `actor` and `now` are the school's own knowledge.
 */
export function push(
  storage: DurableObjectStorage,
  request: PushRequest,
  { actor, now }: { actor: string; now: number },
): Answer<Pushed> {
  const { sql } = storage;
  const client = { id: request.clientId, person: actor };
  let last = lastMutation(sql, client.id, actor);
  if (last === undefined) return no('client-not-yours');
  const results: PushResult[] = [];
  const news: News[] = [];
  for (const { id, name, args } of request.mutations) {
    if (id <= last) {
      results.push(decided(sql, client.id, id));
      continue;
    }
    if (id !== last + 1) break;
    const committed = commit(storage, (feed) => {
      const refused = run(sql, feed, { name, args }, { actor, now, where: 'school' });
      const result: PushResult =
        refused === undefined
          ? { id, outcome: 'applied' }
          : { id, outcome: 'refused', code: refused };
      decide(sql, client, result);
      return result;
    });
    results.push(committed.result);
    last = id;
    news.push(committed.news);
  }
  return yes({ response: { lastMutationId: last, results }, news });
}

/** What puts a lesson's text before others, or takes it from them: each leaves a line. */
const OF_TEXTS: ReadonlySet<MutationName> = new Set<MutationName>([
  'note.share',
  'note.takeBack',
  'note.place',
  'note.placeBack',
]);

/** Carries one mutation out, or says why not and writes nothing. */
function run(
  sql: SqlStorage,
  feed: FeedWriter,
  sent: { name: string; args: unknown },
  context: MutationContext,
): RefusalCode | undefined {
  const parsed = Mutation.safeParse(sent);
  if (!parsed.success) return 'bad-args';
  const { name, args } = parsed.data;
  const rows = loadRows(sql, needs(name, args), context);
  const outcome = mutate(name, args, rows, context);
  if (isRefusal(outcome)) return outcome.refused;
  apply(sql, feed, outcome, context.now);
  if (name === 'note.restore') unkeep(sql, { author: context.actor, id: args.id });
  if (OF_TEXTS.has(name)) {
    const [audience = null] = feed.news.audiences.keys();
    const object = 'note' in args ? args.note.id : args.id;
    note(sql, { at: context.now, actor: context.actor, action: name, object, audience });
  }
  return undefined;
}

/** Exactly what `needs` says, and the actor: a mutator that looks further finds nothing here. */
function loadRows(
  sql: SqlStorage,
  { ids, repliesTo, removed }: Needs,
  { actor, now }: MutationContext,
): Rows {
  const rows = new Map<string, Row>();
  const loadAll = (wanted: readonly string[]): void => {
    for (const id of wanted) {
      const row = load(sql, id);
      if (row !== undefined) rows.set(id, row);
    }
  };
  loadAll([actor, ...ids]);
  loadAll(groupsOf(rows.values()));
  return {
    get: (id) => rows.get(id),
    replies: (parent) => (parent === repliesTo ? loadReplies(sql, parent) : []),
    removed: (id) => (id === removed ? loadRemoved(sql, { author: actor, id }, now) : undefined),
  };
}
