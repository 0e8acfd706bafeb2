import * as z from 'zod';

import { type Audience, Row } from '../../shared/model';
import type { FeedChange, PullRequest, PullResponse } from '../../shared/sync';
import { type Answer, no, yes } from './answer';
import { audiencesOf } from './audiences';
import { lastMutation } from './clients';

/** One page: so many lines, or so many UTF-16 units of rows, whichever is reached first. */
export interface PageLimits {
  readonly lines: number;
  readonly units: number;
}
const PAGE: PageLimits = { lines: 500, units: 1_000_000 };

const Line = z.object({
  seq: z.number().int(),
  object: z.string(),
  data: z.string().nullable(),
});

/** What changed in one audience since the cursor: three indexes read side by side. */
const LINES = `
  SELECT seq, id AS object, data FROM record WHERE audience = ?1 AND seq > ?2
  UNION ALL SELECT seq, id, data FROM cited WHERE audience = ?1 AND seq > ?2
  UNION ALL SELECT seq, object, NULL FROM tombstone WHERE audience = ?1 AND seq > ?2
  ORDER BY seq`;

export function pull(
  sql: SqlStorage,
  { clientId, cursor }: PullRequest,
  person: string,
  limits: PageLimits = PAGE,
): Answer<PullResponse> {
  const lastMutationId = lastMutation(sql, clientId, person);
  if (lastMutationId === undefined) return no('client-not-yours');
  const audiences = audiencesOf(sql, person);
  const page = new Page(limits);
  const seen = new Map<string, number>();
  for (const audience of audiences) {
    seen.set(audience, page.read(sql, audience, cursor[audience] ?? 0));
  }
  return yes({
    lastMutationId,
    cursor: Object.fromEntries(seen),
    changes: page.changes,
    left: Object.keys(cursor).filter((audience) => !seen.has(audience)),
    more: page.full,
  });
}

/** Fills up line by line: rows are read one at a time, since a single one may weigh 1.8 MB. */
class Page {
  readonly changes: FeedChange[] = [];
  full = false;
  #units = 0;
  readonly #limits: PageLimits;

  constructor(limits: PageLimits) {
    this.#limits = limits;
  }

  /** Reads on in one feed and returns how far it came; a full page reads no further. */
  read(sql: SqlStorage, audience: Audience, since: number): number {
    if (this.full) return since;
    let seen = since;
    for (const raw of sql.exec(LINES, audience, since)) {
      const { lines, units } = this.#limits;
      if (this.changes.length >= lines || this.#units >= units) {
        this.full = true;
        break;
      }
      const { seq, object, data } = Line.parse(raw);
      if (data !== null) {
        this.changes.push({ op: 'put', audience, row: Row.parse(JSON.parse(data)) });
        this.#units += data.length;
      } else {
        this.changes.push({ op: 'delete', audience, id: object });
      }
      seen = seq;
    }
    return seen;
  }
}
