import { runInDurableObject } from 'cloudflare:test';
import { env, exports } from 'cloudflare:workers';
import { assert } from 'vitest';
import * as z from 'zod';

import { audienceOf, type Audience, Group, Person, type Role } from '../../shared/model';
import {
  type Cursor,
  PullResponse,
  PushResponse,
  type PushResult,
  TokenResponse,
} from '../../shared/sync';
import type { School } from '../../worker/school/school';
import { digest } from '../../worker/secrets';

export const OPERATOR_KEY = 'operator-key-for-tests-0123456789';

export interface Call {
  readonly method?: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
}

/** One request to the worker, as a device makes it. */
export function call(path: string, { method = 'POST', token, body }: Call = {}): Promise<Response> {
  return exports.default.fetch(`https://api.test${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const Coded = z.object({ code: z.string() });
let schools = 0;

/** A school of its own for a test, made through the operator's door, with its admin signed in. */
export async function aSchool() {
  schools += 1;
  const organizationId = `school-${schools}`;
  const created = await call('/operator/schools', {
    token: OPERATOR_KEY,
    body: { organizationId, name: 'Lakeside', adminName: 'Ada Admin' },
  });
  assert(created.status === 201);
  const stub = env.SCHOOL.getByName(organizationId);
  const signIn = async (code: string) => Member.signIn(organizationId, code);
  const admin = await signIn(Coded.parse(await created.json()).code);
  const codeFor = async (person: string) => {
    const response = await call(`/v1/people/${person}/code`, { token: admin.token });
    return Coded.parse(await response.json()).code;
  };
  const enrol = async (name: string, ...roles: Role[]) => {
    const added = await call('/v1/people', { token: admin.token, body: { name, roles } });
    const person = Person.parse(await added.json());
    return signIn(await codeFor(person.id));
  };
  const assign = (coach: Member, teacher: Member, method = 'POST') =>
    call('/v1/assignments', {
      method,
      token: admin.token,
      body: { coach: coach.id, teacher: teacher.id },
    });
  const group = async (name: string, ...members: Member[]) => {
    const body = { name, members: members.map(({ id }) => id) };
    const added = await call('/v1/groups', { token: admin.token, body });
    return Group.parse(await added.json());
  };
  const membership = (method: 'PUT' | 'DELETE', of: Group, { id }: Member) =>
    call(`/v1/groups/${of.id}/members/${id}`, { method, token: admin.token });
  return { organizationId, stub, admin, signIn, codeFor, enrol, assign, group, membership };
}

/** A school with a teacher and her coach, and the audience of the two. */
export async function aPair() {
  const school = await aSchool();
  const teacher = await school.enrol('Tess Teacher', 'teacher');
  const coach = await school.enrol('Coach Rivera', 'coach');
  await school.assign(coach, teacher);
  return { ...school, teacher, coach, both: audienceOf([teacher.id, coach.id]) };
}

/** Turns the school's clock forward, for good. */
export const later = (stub: DurableObjectStub<School>, ms: number): Promise<void> =>
  runInDurableObject(stub, (school: School) => {
    const before = school.now;
    school.now = () => before() + ms;
  });

interface Sent {
  readonly name: string;
  readonly args: unknown;
}

/** One person on one device. */
export class Member {
  cursor: Cursor = {};
  #next = 1;
  readonly client = crypto.randomUUID();
  readonly id: string;
  readonly token: string;
  /** The device's present refresh token. */
  readonly refreshToken: string;

  constructor(id: string, token: string, refreshToken: string) {
    this.id = id;
    this.token = token;
    this.refreshToken = refreshToken;
  }

  static async signIn(organizationId: string, code: string): Promise<Member> {
    const refreshToken = crypto.randomUUID();
    const next = await digest(refreshToken);
    const response = await call('/auth/token', {
      body: { grant: 'code', organizationId, code, next },
    });
    const { accessToken } = TokenResponse.parse(await response.json());
    const me = await call('/v1/me', { method: 'GET', token: accessToken });
    const { person } = z.object({ person: Person }).parse(await me.json());
    return new Member(person.id, accessToken, refreshToken);
  }

  /** The same person at another device of theirs. */
  elsewhere(): Member {
    return new Member(this.id, this.token, this.refreshToken);
  }

  /** Sends mutations under given ids, as often as a test likes. */
  async send(mutations: readonly ({ id: number } & Sent)[]): Promise<PushResponse> {
    const response = await call('/v1/push', {
      token: this.token,
      body: { clientId: this.client, mutations },
    });
    return PushResponse.parse(await response.json());
  }

  /** Sends one new mutation and says what became of it. */
  async push(name: string, args: unknown): Promise<string> {
    const id = this.#next;
    this.#next += 1;
    const { results } = await this.send([{ id, name, args }]);
    return outcomeOf(results[0]);
  }

  /** Pulls until there is no more, and moves the cursor. */
  async pull() {
    const changes: PullResponse['changes'] = [];
    let page: PullResponse;
    do {
      const response = await call('/v1/pull', {
        token: this.token,
        body: { clientId: this.client, cursor: this.cursor },
      });
      page = PullResponse.parse(await response.json());
      this.cursor = page.cursor;
      changes.push(...page.changes);
    } while (page.more);
    return { ...page, changes };
  }

  /** What the next pull puts and deletes outside the school's own audience: `+id` or `-id`. */
  async news(): Promise<string[]> {
    const { changes } = await this.pull();
    return changes
      .filter(({ audience }) => audience !== 'school')
      .map((change) => (change.op === 'put' ? `+${change.row.id}` : `-${change.id}`));
  }
}

export const outcomeOf = (result: PushResult | undefined): string =>
  result?.outcome === 'refused' ? result.code : (result?.outcome ?? 'no result');

/** A stand-in for a hash: a letter a to f, 64 times. */
export const hash = (letter: string): string => letter.repeat(64);

export interface Sharing {
  readonly id?: string;
  readonly lesson?: string;
  readonly revision?: string;
  readonly body?: string;
  readonly title?: string;
  readonly text?: string;
}

/** Arguments of `note.share`: a note on lesson `a…`, revision `b…` unless told otherwise. */
export function sharing(
  audience: Audience,
  {
    id = crypto.randomUUID(),
    lesson = hash('a'),
    revision = hash('b'),
    body = 'What would you change?',
    title = 'Fractions',
    text = 'Today we divide a pie.',
  }: Sharing = {},
) {
  return {
    note: { id, lesson, revision, passage: null, kind: 'question', body },
    lesson: { record: 'lesson', id: lesson, title, meta: 'Grade 5' },
    revision: { record: 'revision', id: revision, lesson, blocks: [{ kind: 'paragraph', text }] },
    audience,
  };
}

/** Code of the problem a response carries, after checking that it is one. */
export async function problemOf(response: Response): Promise<string> {
  assert(response.headers.get('content-type') === 'application/problem+json');
  const Problem = z.strictObject({
    type: z.string(),
    title: z.string(),
    status: z.literal(response.status),
    code: z.string(),
    requestId: z.literal(response.headers.get('x-request-id') ?? ''),
  });
  return Problem.parse(await response.json()).code;
}
