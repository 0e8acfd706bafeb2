import { DurableObject } from 'cloudflare:workers';

import type { Assignment, Group, Person, Role } from '../../shared/model';
import {
  type MeResponse,
  type PullRequest,
  type PullResponse,
  type PushRequest,
  type PushResponse,
  type RemovedNote,
  type RemovedResponse,
  secretFromBytes,
  type TokenRequest,
  type TokenResponse,
} from '../../shared/sync';
import { digest, randomSecret, toHex } from '../secrets';
import { type Answer, no, yes } from './answer';
import { assign, type Pair, unassign } from './assignments';
import { type AuditLine, note, readAudit } from './audit';
import { countFailure, openCode, useCode, waitForCodes } from './codes';
import { commit, type FeedWriter } from './feed';
import { addGroup, joinGroup, leaveGroup, type Membership } from './groups';
import {
  acceptSocket,
  answerPings,
  hangUpPerson,
  hangUpSession,
  openTicket,
  poke,
  useTicket,
} from './live';
import { addPerson, firstAdmin, removePerson } from './people';
import { pull } from './pull';
import { push } from './push';
import { Buckets, rateOf } from './rate';
import { loadAssignments, loadGroups, loadPeople, presentPerson } from './records';
import { allRemoved, forgetRemoved } from './removed';
import { isCreated, migrate } from './schema';
import {
  ACCESS_SECONDS,
  endSession,
  grantAccess,
  type Member,
  memberOf,
  refresh,
} from './sessions';
import { readSettings, writeSettings } from './settings';
import { Together } from './together';

export interface NewSchool {
  readonly organizationId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly adminName: string;
}

/** Who acts in the audit when it is us who run the service. */
const OPERATOR = 'operator';

/**
 * One school: everything about it is in this object's SQLite and nowhere else, so no query can
 * reach another's. A method takes the caller's access token, never a person's id: whoever asks is
 * looked up at the moment the answer is made.
 */
export class School extends DurableObject {
  /** The school's clock, in milliseconds since 1970. A field, so that a test can turn it. */
  now: () => number = Date.now;
  readonly #sql: SqlStorage;
  readonly #buckets: Buckets;
  readonly #pushes = new Together();
  #created: boolean;

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#buckets = new Buckets(rateOf(env.REQUESTS_PER_SECOND));
    this.#created = isCreated(this.#sql);
    if (this.#created) {
      migrate(ctx.storage);
      forgetRemoved(this.#sql, this.now());
    }
    answerPings(ctx);
  }

  /** Reaches its storage, and writes nothing. */
  ready(): boolean {
    return this.#sql.exec('SELECT 1').toArray().length === 1;
  }

  /** Makes the school and its first admin; answers with the code that lets the admin in. */
  async create(school: NewSchool): Promise<Answer<{ code: string }>> {
    const { code, hash } = await newCode();
    if (this.#created) return no('school-exists');
    const now = this.now();
    const lessonKey = toHex(crypto.getRandomValues(new Uint8Array(32)));
    this.ctx.storage.transactionSync(() => {
      migrate(this.ctx.storage);
      writeSettings(this.#sql, { ...school, lessonKey }, now);
      commit(this.ctx.storage, (feed) => {
        const id = crypto.randomUUID();
        addPerson(this.#sql, feed, { id, name: school.adminName, roles: ['admin'] });
        openCode(this.#sql, { hash, person: id }, now);
        this.#note(OPERATOR, 'school.create', id);
      });
    });
    this.#created = true;
    return yes({ code });
  }

  /** A new code for the admin of longest standing, for a school that locked itself out. */
  async recover(): Promise<Answer<{ code: string }>> {
    const { code, hash } = await newCode();
    const admin = this.#created ? firstAdmin(this.#sql) : undefined;
    if (admin === undefined) return no('not-found');
    this.ctx.storage.transactionSync(() => {
      openCode(this.#sql, { hash, person: admin.id }, this.now());
      this.#note(OPERATOR, 'person.code', admin.id);
    });
    return yes({ code });
  }

  /** A code or a refresh token for an access token; every way of being wrong has one answer. */
  async token(request: TokenRequest): Promise<Answer<TokenResponse>> {
    const { organizationId, next } = request;
    const accessToken = `${organizationId}.${randomSecret()}`;
    const secret = request.grant === 'code' ? request.code : request.refreshToken;
    const [access, hash] = await Promise.all([digest(accessToken), digest(secret)]);
    if (!this.#created) return no('not-accepted', { because: 'no such school' });
    const now = this.now();
    return this.ctx.storage.transactionSync(() => {
      if (request.grant === 'code') {
        const retryAfter = waitForCodes(this.#sql, now);
        if (retryAfter > 0) return no('too-many-tries', { retryAfter });
      }
      const session =
        request.grant === 'code'
          ? useCode(this.#sql, { hash, next, session: crypto.randomUUID() }, now)
          : this.#refresh(hash, next, now);
      if (session === undefined) {
        if (request.grant === 'code') countFailure(this.#sql, now);
        return no('not-accepted', { because: `${request.grant} used, late or unknown` });
      }
      grantAccess(this.#sql, { hash: access, session }, now);
      return yes({ accessToken, expiresIn: ACCESS_SECONDS });
    });
  }

  #refresh(hash: string, next: string, now: number): string | undefined {
    const refreshed = refresh(this.#sql, { hash, next }, now);
    if ('session' in refreshed) return refreshed.session;
    if (refreshed.revoked !== undefined) hangUpSession(this.ctx, refreshed.revoked);
    return undefined;
  }

  me(token: string): Promise<Answer<MeResponse>> {
    return this.#asMember(token, ({ person }) => yes(this.#about(person)));
  }

  #about(person: Person): MeResponse {
    const { organizationId, name, lessonKey } = readSettings(this.#sql);
    return { organizationId, schoolName: name, lessonKey, person };
  }

  async push(token: string, request: PushRequest): Promise<Answer<PushResponse>> {
    const hash = await digest(token);
    // Who asks, and what they may do, is looked up in the turn in which it is done.
    const carryOut = () =>
      this.#byHash(hash, ({ person }) => {
        const pushed = push(this.ctx.storage, request, { actor: person.id, now: this.now() });
        if (!pushed.ok) return pushed;
        const { response, news } = pushed.value;
        poke(this.ctx, news);
        return yes(response);
      });
    return this.#pushes.run(carryOut);
  }

  pull(token: string, request: PullRequest): Promise<Answer<PullResponse>> {
    return this.#asMember(token, ({ person }) => pull(this.#sql, request, person.id));
  }

  /** Opens one live socket, so that no access token ever stands in a URL. */
  async ticket(token: string): Promise<Answer<{ ticket: string }>> {
    const [organizationId] = token.split('.', 1);
    const ticket = `${organizationId}.${randomSecret()}`;
    const hash = await digest(ticket);
    return this.#asMember(token, ({ session }) => {
      openTicket(this.#sql, { hash, session }, this.now());
      return yes({ ticket });
    });
  }

  signOut(token: string): Promise<Answer<{ signedOut: true }>> {
    return this.#asMember(token, ({ session }) => {
      this.ctx.storage.transactionSync(() => endSession(this.#sql, session));
      hangUpSession(this.ctx, session);
      return yes({ signedOut: true });
    });
  }

  people(
    token: string,
  ): Promise<Answer<{ people: Person[]; assignments: Assignment[]; groups: Group[] }>> {
    return this.#asAdmin(token, () =>
      yes({
        people: loadPeople(this.#sql),
        assignments: loadAssignments(this.#sql),
        groups: loadGroups(this.#sql),
      }),
    );
  }

  addPerson(token: string, person: { name: string; roles: Role[] }): Promise<Answer<Person>> {
    return this.#setUp(token, 'person.add', (feed) =>
      addPerson(this.#sql, feed, { ...person, id: crypto.randomUUID() }),
    );
  }

  async issueCode(token: string, id: string): Promise<Answer<{ code: string }>> {
    const { code, hash } = await newCode();
    const issued = await this.#setUp(token, 'person.code', () => {
      const person = presentPerson(this.#sql, id);
      if (person === undefined) return no('not-found');
      openCode(this.#sql, { hash, person: id }, this.now());
      return yes(person);
    });
    return issued.ok ? yes({ code }) : issued;
  }

  async removePerson(
    token: string,
    { id, unsigned }: { id: string; unsigned: boolean },
  ): Promise<Answer<Person>> {
    const removed = await this.#setUp(token, 'person.remove', (feed, by) =>
      removePerson(this.#sql, feed, { id, by, unsigned }),
    );
    if (removed.ok) hangUpPerson(this.ctx, { person: removed.value });
    return removed;
  }

  assign(token: string, pair: Pair): Promise<Answer<Assignment>> {
    return this.#setUp(token, 'assignment.add', (feed) => assign(this.#sql, feed, pair));
  }

  unassign(token: string, pair: Pair): Promise<Answer<Assignment>> {
    return this.#setUp(token, 'assignment.remove', (feed) => unassign(this.#sql, feed, pair));
  }

  addGroup(token: string, group: { name: string; members: string[] }): Promise<Answer<Group>> {
    return this.#setUp(token, 'group.add', (feed) =>
      addGroup(this.#sql, feed, { ...group, id: crypto.randomUUID() }),
    );
  }

  joinGroup(token: string, membership: Membership): Promise<Answer<Group>> {
    return this.#setUp(
      token,
      'group.join',
      (feed) => joinGroup(this.#sql, feed, membership),
      membershipId(membership),
    );
  }

  leaveGroup(token: string, membership: Membership): Promise<Answer<Group>> {
    return this.#setUp(
      token,
      'group.leave',
      (feed) => leaveGroup(this.#sql, feed, membership),
      membershipId(membership),
    );
  }

  /** What the caller removed and can put back. */
  removed(token: string): Promise<Answer<RemovedResponse>> {
    return this.#asMember(token, ({ person }) =>
      yes({ removed: allRemoved(this.#sql, person.id, this.now()) }),
    );
  }

  /** What an export begins with; that there was one is a line of the audit. */
  beginExport(token: string): Promise<Answer<{ me: MeResponse; removed: RemovedNote[] }>> {
    return this.#asMember(token, ({ person }) => {
      this.#note(person.id, 'person.export', person.id);
      return yes({
        me: this.#about(person),
        removed: allRemoved(this.#sql, person.id, this.now()),
      });
    });
  }

  audit(token: string, before: number): Promise<Answer<{ lines: AuditLine[] }>> {
    return this.#asMember(token, ({ person }) =>
      yes({ lines: readAudit(this.#sql, person, before) }),
    );
  }

  /** The live socket; a ticket comes in the URL because a browser's WebSocket sends no header. */
  override async fetch(request: Request): Promise<Response> {
    const hash = await digest(new URL(request.url).searchParams.get('ticket') ?? '');
    const holder = this.#created ? useTicket(this.#sql, hash, this.now()) : undefined;
    return holder === undefined
      ? new Response(null, { status: 401 })
      : acceptSocket(this.ctx, holder);
  }

  /** Devices have nothing to say here but pings, which never reach this. */
  override webSocketMessage(socket: WebSocket): void {
    socket.close(1008, 'pull-and-push-over-http');
  }

  async #asMember<T>(token: string, act: (member: Member) => Answer<T>): Promise<Answer<T>> {
    return this.#byHash(await digest(token), act);
  }

  #byHash<T>(hash: string, act: (member: Member) => Answer<T>): Answer<T> {
    if (!this.#created) return no('not-accepted', { because: 'no such school' });
    const now = this.now();
    const member = memberOf(this.#sql, hash, now);
    if (member === undefined) return no('not-accepted', { because: 'signed out, late or unknown' });
    const retryAfter = this.#buckets.take(member.person.id, now);
    return retryAfter > 0 ? no('too-many-requests', { retryAfter }) : act(member);
  }

  #asAdmin<T>(token: string, act: (member: Member) => Answer<T>): Promise<Answer<T>> {
    return this.#asMember(token, (member) =>
      member.person.roles.includes('admin') ? act(member) : no('not-allowed'),
    );
  }

  /** A change by an admin: one transaction with its line in the audit, then pokes. */
  #setUp<T extends { id: string }>(
    token: string,
    action: string,
    act: (feed: FeedWriter, by: string) => Answer<T>,
    object?: string,
  ): Promise<Answer<T>> {
    return this.#asAdmin(token, ({ person }) => {
      const { result, news } = commit(this.ctx.storage, (feed) => {
        const answer = act(feed, person.id);
        if (answer.ok) this.#note(person.id, action, object ?? answer.value.id);
        return answer;
      });
      poke(this.ctx, [news]);
      return result;
    });
  }

  #note(actor: string, action: string, object: string): void {
    note(this.#sql, { at: this.now(), actor, action, object, audience: null });
  }
}

/** What the audit calls somebody's coming or going. */
const membershipId = ({ group, person }: Membership): string => `group:${group}:${person}`;

/** A one-time code: the secret for a person to type, and the hash that is all we keep. */
async function newCode(): Promise<{ code: string; hash: string }> {
  const code = secretFromBytes(crypto.getRandomValues(new Uint8Array(16)));
  return { code, hash: await digest(code) };
}
