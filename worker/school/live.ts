import * as z from 'zod';

import type { News } from './feed';
import { first } from './query';
import { membersOf } from './records';
import { liveSession, type Member } from './sessions';

const TICKET_MS = 60 * 1000;
/** WebSocket close code: signed out, or no longer of this school. */
const SIGNED_OUT = 4401;

export function openTicket(
  sql: SqlStorage,
  { hash, session }: { hash: string; session: string },
  now: number,
): void {
  sql.exec('DELETE FROM ticket WHERE expires_at <= ?', now);
  sql.exec(
    'INSERT INTO ticket (hash, session, expires_at) VALUES (?, ?, ?)',
    hash,
    session,
    now + TICKET_MS,
  );
}

/** A ticket opens one socket, once. */
export function useTicket(
  sql: SqlStorage,
  hash: string,
  now: number,
): { person: string; session: string } | undefined {
  const ticket = first(
    sql,
    z.object({ session: z.string() }),
    'DELETE FROM ticket WHERE hash = ? AND expires_at > ? RETURNING session',
    hash,
    now,
  );
  const session = ticket && liveSession(sql, ticket.session, now);
  return session && { person: session.person, session: session.id };
}

const personTag = (id: string) => `person:${id}`;
const sessionTag = (id: string) => `session:${id}`;

/**
 * Pings are answered by the platform, and nothing here sets a timer: a school with open sockets
 * and no news sleeps, and costs nothing.
 */
export function answerPings(ctx: DurableObjectState): void {
  ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'));
}

export function acceptSocket(
  ctx: DurableObjectState,
  { person, session }: { person: string; session: string },
): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  ctx.acceptWebSocket(server, [personTag(person), sessionTag(session)]);
  return new Response(null, { status: 101, webSocket: client });
}

/** Tells the readers of these audiences, on every device of theirs, that there is news. */
export function poke(ctx: DurableObjectState, news: readonly News[]): void {
  const { sql } = ctx.storage;
  const audiences = new Map(news.flatMap((each) => [...each.audiences]));
  const people = news.flatMap((each) => [...each.people]);
  const seq = Math.max(0, ...audiences.values());
  const sockets = audiences.has('school')
    ? ctx.getWebSockets()
    : [...[...audiences.keys()].flatMap((audience) => membersOf(sql, audience)), ...people].flatMap(
        (id) => ctx.getWebSockets(personTag(id)),
      );
  for (const socket of new Set(sockets)) {
    try {
      socket.send(JSON.stringify({ seq }));
    } catch {
      // It closed a moment ago: its device pulls when it comes back.
    }
  }
}

export const hangUpSession = (ctx: DurableObjectState, session: string): void =>
  hangUp(ctx, sessionTag(session));

export const hangUpPerson = (ctx: DurableObjectState, { person }: Pick<Member, 'person'>): void =>
  hangUp(ctx, personTag(person.id));

function hangUp(ctx: DurableObjectState, tag: string): void {
  for (const socket of ctx.getWebSockets(tag)) socket.close(SIGNED_OUT, 'signed-out');
}
