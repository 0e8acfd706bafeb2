import type { Audience, Row } from '../../shared/model';
import {
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
import { commit, type FeedWriter } from './feed';
import { load, loadReplies } from './records';

/** An answer and, beside it, whom to poke and up to where. */
export interface Pushed {
  readonly response: PushResponse;
  readonly touched: ReadonlySet<Audience>;
  readonly seq: number;
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
  const touched = new Set<Audience>();
  let seq = 0;
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
    seq = committed.seq;
    for (const audience of committed.touched) touched.add(audience);
  }
  return yes({ response: { lastMutationId: last, results }, touched, seq });
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
  const rows = loadRows(sql, needs(name, args), context.actor);
  const outcome = mutate(name, args, rows, context);
  if (isRefusal(outcome)) return outcome.refused;
  apply(sql, feed, outcome);
  if (OF_TEXTS.has(name)) {
    const [audience = null] = feed.touched;
    const object = 'note' in args ? args.note.id : args.id;
    note(sql, { at: context.now, actor: context.actor, action: name, object, audience });
  }
  return undefined;
}

/** Exactly what `needs` names, and the actor: a mutator that looks further finds nothing here. */
function loadRows(sql: SqlStorage, { ids, repliesTo }: Needs, actor: string): Rows {
  const rows = new Map<string, Row>();
  for (const id of [actor, ...ids]) {
    const row = load(sql, id);
    if (row !== undefined) rows.set(id, row);
  }
  return {
    get: (id) => rows.get(id),
    replies: (parent) => (parent === repliesTo ? loadReplies(sql, parent) : []),
  };
}
