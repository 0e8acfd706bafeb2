import * as z from 'zod';

import { Audience, Digest, Id, Note, Person, Row } from '../model';
import { ORGANIZATION_ID } from './code';

/** Everything said between a device and its school; every body on the wire is one of these. */

export const OrganizationId = z.string().regex(ORGANIZATION_ID);

/** The largest push a school reads, in bytes: one 2 MB row of SQLite with room to spare. */
export const MAX_PUSH_BYTES = 1_800_000;
/** Mutations in one push at most. */
export const MAX_BATCH = 50;

const MutationId = z.number().int().positive();

/** `id` counts up from 1 on each client; the school applies each exactly once and in order. */
export const PushRequest = z.object({
  clientId: Id,
  mutations: z
    .array(z.object({ id: MutationId, name: z.string().max(50), args: z.unknown() }))
    .min(1)
    .max(MAX_BATCH),
});
export type PushRequest = z.infer<typeof PushRequest>;

/** What became of one mutation; a replayed one is answered as it was the first time. */
export const PushResult = z.discriminatedUnion('outcome', [
  z.object({ id: MutationId, outcome: z.literal('applied') }),
  z.object({ id: MutationId, outcome: z.literal('refused'), code: z.string() }),
]);
export type PushResult = z.infer<typeof PushResult>;

/** `lastMutationId` is the last one decided; a gap ends `results` early. */
export const PushResponse = z.object({
  lastMutationId: z.number().int().nonnegative(),
  results: z.array(PushResult),
});
export type PushResponse = z.infer<typeof PushResponse>;

/** Audience -> the last sequence number seen of its feed. */
export const Cursor = z.record(z.string(), z.number().int().nonnegative());
export type Cursor = z.infer<typeof Cursor>;

export const PullRequest = z.object({ clientId: Id, cursor: Cursor });
export type PullRequest = z.infer<typeof PullRequest>;

export const FeedChange = z.discriminatedUnion('op', [
  z.object({ op: z.literal('put'), audience: Audience, row: Row }),
  z.object({ op: z.literal('delete'), audience: Audience, id: z.string() }),
]);
export type FeedChange = z.infer<typeof FeedChange>;

export const PullResponse = z.object({
  lastMutationId: z.number().int().nonnegative(),
  cursor: Cursor,
  changes: z.array(FeedChange),
  /** Audiences of the request's cursor that the member has left. */
  left: z.array(z.string()),
  /** Ask again at once with the new cursor. */
  more: z.boolean(),
});
export type PullResponse = z.infer<typeof PullResponse>;

/** A poke carries no content: pull, and see. */
export const Poke = z.object({ seq: z.number().int() });

/**
 * How a device gets tokens. It makes its own refresh tokens and sends only the next one's SHA-256
 * (`next`), so a request whose answer was lost can be sent again as it was.
 */
export const TokenRequest = z.discriminatedUnion('grant', [
  z.object({
    grant: z.literal('code'),
    organizationId: OrganizationId,
    code: z.string().max(100),
    next: Digest,
  }),
  z.object({
    grant: z.literal('refresh'),
    organizationId: OrganizationId,
    refreshToken: z.string().max(200),
    next: Digest,
  }),
]);
export type TokenRequest = z.infer<typeof TokenRequest>;

export const TokenResponse = z.object({
  accessToken: z.string(),
  /** Seconds the access token lives. */
  expiresIn: z.number().int().positive(),
});
export type TokenResponse = z.infer<typeof TokenResponse>;

/** What its author removed and can put back. */
export const RemovedNote = z.object({
  /** Milliseconds since 1970, the school's clock. */
  removedAt: z.number().int(),
  note: Note,
});
export type RemovedNote = z.infer<typeof RemovedNote>;
export const RemovedResponse = z.object({ removed: z.array(RemovedNote) });
export type RemovedResponse = z.infer<typeof RemovedResponse>;

/** Who I am here. `lessonKey` makes lesson ids: HMAC-SHA-256 key in hex, known to members only. */
export const MeResponse = z.object({
  organizationId: OrganizationId,
  schoolName: z.string(),
  lessonKey: Digest,
  person: Person,
});
export type MeResponse = z.infer<typeof MeResponse>;

/** Single use, 60 s: opens one live socket, so that no bearer token stands in a URL. */
export const LiveTicket = z.object({ ticket: z.string() });

/** RFC 9457 problem details: `code` is stable, `detail` is for people, `requestId` finds the log line. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string(),
});
export type Problem = z.infer<typeof Problem>;
