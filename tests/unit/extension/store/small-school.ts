import { type Audience, isReader, type Note, peopleOf, type Row } from '../../../../shared/model';
import { type Change, isRefusal, type Mutation, mutate } from '../../../../shared/mutations';
import type { FeedChange, PullResponse, PushResponse, PushResult } from '../../../../shared/sync';
import { rowsOf } from '../../shared/mutations/staff';

interface Client {
  last: number;
  readonly results: Map<number, PushResult>;
}

/** A school in memory: the same mutators, one feed per audience, each mutation once and in order. */
export class SmallSchool {
  readonly #rows = new Map<string, Row>();
  /** Lessons and revisions, by the audience that cites them. */
  readonly #cited = new Map<string, { audience: Audience; row: Row }>();
  readonly #feeds = new Map<Audience, Map<string, number>>();
  readonly #clients = new Map<string, Client>();
  #seq = 0;
  /** All that was ever said to it. */
  heard = '';

  put(row: Row & { readonly audience: Audience }): void {
    this.#leave(row.id, row.audience);
    const before = this.#rows.get(row.id);
    this.#rows.set(row.id, row);
    this.#tell(row.audience, row.id);
    if (before?.record === 'note' && row.record === 'note' && before.revision !== row.revision)
      this.#uncite(before, before.revision);
  }

  remove(id: string): void {
    this.#leave(id);
  }

  push(actor: string, mutations: readonly (Mutation & { readonly id: number })[]): PushResponse {
    this.heard += JSON.stringify(mutations);
    const client = this.#client(actor);
    const results: PushResult[] = [];
    for (const { id, ...mutation } of mutations) {
      const before = client.results.get(id);
      if (before === undefined && id !== client.last + 1) break;
      const result = before ?? this.#run(id, actor, mutation);
      client.results.set(id, result);
      client.last = Math.max(client.last, id);
      results.push(result);
    }
    return { lastMutationId: client.last, results };
  }

  /** One page of at most `limit` changes. */
  pull(actor: string, cursor: Readonly<Record<string, number>>, limit: number): PullResponse {
    const changes: FeedChange[] = [];
    const seen: Record<string, number> = {};
    let more = false;
    for (const [audience, feed] of this.#feeds) {
      if (!isReader(actor, audience)) continue;
      let since = cursor[audience] ?? 0;
      for (const [id, seq] of [...feed].toSorted(([, a], [, b]) => a - b)) {
        if (seq <= since) continue;
        if (changes.length === limit) {
          more = true;
          break;
        }
        const row = this.#readIn(audience, id);
        changes.push(row ? { op: 'put', audience, row } : { op: 'delete', audience, id });
        since = seq;
      }
      seen[audience] = since;
    }
    return { lastMutationId: this.#client(actor).last, cursor: seen, changes, left: [], more };
  }

  /** Everything a member may read now. */
  readable(person: string): Row[] {
    const own = [...this.#rows.values()].filter(
      (row) => 'audience' in row && isReader(person, row.audience),
    );
    const cited = [...this.#cited.values()].filter(({ audience }) => isReader(person, audience));
    return [...own, ...cited.map(({ row }) => row)];
  }

  #client(actor: string): Client {
    const client = this.#clients.get(actor) ?? { last: 0, results: new Map() };
    this.#clients.set(actor, client);
    return client;
  }

  #run(id: number, actor: string, { name, args }: Mutation): PushResult {
    this.#seq += 1;
    const context = { actor, now: 1_000_000 + this.#seq, where: 'school' } as const;
    const outcome = mutate(name, args, rowsOf(this.#rows.values()), context);
    if (isRefusal(outcome)) return { id, outcome: 'refused', code: outcome.refused };
    this.#apply(outcome);
    return { id, outcome: 'applied' };
  }

  #apply(changes: readonly Change[]): void {
    const texts: Row[] = [];
    for (const change of changes) {
      if (change.op === 'delete') {
        this.#leave(change.id);
        continue;
      }
      const { row } = change;
      if (!('audience' in row)) texts.push(row);
      else if (row.audience === 'me') this.#leave(row.id);
      else {
        this.put(row);
        for (const text of texts) {
          this.#cited.set(`${row.audience} ${text.id}`, { audience: row.audience, row: text });
          this.#tell(row.audience, text.id);
        }
      }
    }
  }

  #tell(audience: Audience, id: string): void {
    const feed = this.#feeds.get(audience) ?? new Map<string, number>();
    this.#feeds.set(audience, feed.set(id, (this.#seq += 1)));
  }

  #leave(id: string, to?: Audience): void {
    const row = this.#rows.get(id);
    if (row === undefined || !('audience' in row) || row.audience === to) return;
    this.#rows.delete(id);
    this.#tell(row.audience, id);
    if (row.record === 'note')
      for (const text of [row.lesson, row.revision]) this.#uncite(row, text);
  }

  #uncite({ audience }: Note, text: string): void {
    const cites = (row: Row): boolean =>
      row.record === 'note' &&
      row.audience === audience &&
      (row.lesson === text || row.revision === text);
    if ([...this.#rows.values()].some(cites)) return;
    this.#cited.delete(`${audience} ${text}`);
    this.#tell(audience, text);
  }

  #readIn(audience: Audience, id: string): Row | undefined {
    const row = this.#rows.get(id);
    if (row !== undefined && 'audience' in row && row.audience === audience) return row;
    return this.#cited.get(`${audience} ${id}`)?.row;
  }

  /** The audiences that hold a note of this person; for the tests to know that some do. */
  notesOf(person: string): Note[] {
    return [...this.#rows.values()].filter(
      (row): row is Note => row.record === 'note' && peopleOf(row.audience).includes(person),
    );
  }
}
