import { beforeAll, describe, expect, test } from 'vitest';

import { audienceOf } from '../../shared/model';
import { app } from '../../worker/app';
import { aPair, call, Member, OPERATOR_KEY, sharing } from './a-school';

/** Every route the API describes: a new one cannot be forgotten. */
const ROUTES = Object.entries(
  app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } }).paths ?? {},
).flatMap(([path, item]) =>
  (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
    const operation = item[method];
    if (operation === undefined) return [];
    const keys = (operation.security ?? []).flatMap((each) => Object.keys(each));
    const tag = operation.tags?.[0] ?? '';
    return [{ path, method: method.toUpperCase(), keys, tag }];
  }),
);
/** The live socket is opened by a ticket, the rest of these by nothing. */
const guarded = ROUTES.filter(({ keys }) => keys.length > 0);

interface Place {
  readonly teacher: Member;
  readonly coach: Member;
  readonly group: string;
}
type School = Omit<Awaited<ReturnType<typeof aPair>>, 'group'> & Place;
let here: School;
let there: School;
let callers: Record<string, string | undefined>;

const STRANGERS = [
  'nobody',
  'nonsense',
  'forged',
  'signed out',
  'removed',
  'another school’s token',
];
const MEMBERS = ['teacher', 'coach', 'leader'];

async function aPlace(): Promise<School> {
  const pair = await aPair();
  const { id } = await pair.group('Two', pair.teacher, pair.coach);
  return { ...pair, group: id };
}

beforeAll(async () => {
  [here, there] = [await aPlace(), await aPlace()];
  const { admin, organizationId, enrol, signIn, codeFor } = here;
  const signedOut = await signIn(await codeFor(admin.id));
  await call('/v1/sign-out', { token: signedOut.token });
  const removed = await enrol('Coach Gone', 'coach');
  await call(`/v1/people/${removed.id}/remove`, { token: admin.token, body: {} });
  const leader = await enrol('Principal Lee', 'leader');
  callers = {
    nobody: undefined,
    nonsense: 'nonsense',
    forged: `${organizationId}.${'x'.repeat(43)}`,
    'signed out': signedOut.token,
    removed: removed.token,
    'another school’s token': there.admin.token.replace(there.organizationId, organizationId),
    teacher: here.teacher.token,
    coach: here.coach.token,
    leader: leader.token,
    admin: admin.token,
    operator: OPERATOR_KEY,
  };
});

/** Well-formed requests about what is in that school, or about nothing there is. */
function requestsTo({ path, method }: (typeof ROUTES)[number], { teacher, coach, group }: Place) {
  const filled = path
    .replaceAll('{id}', teacher.id)
    .replaceAll('{person}', coach.id)
    .replaceAll('{group}', group)
    .replaceAll('{organizationId}', 'no-such-school');
  const bodies: Record<string, unknown> = {
    'POST /v1/push': {
      clientId: crypto.randomUUID(),
      mutations: [{ id: 1, name: 'note.share', args: sharing(audienceOf([teacher.id, coach.id])) }],
    },
    'POST /v1/pull': { clientId: crypto.randomUUID(), cursor: {} },
    'POST /v1/people': { name: 'Pat', roles: ['teacher'] },
    'POST /v1/people/{id}/remove': {},
    'POST /v1/assignments': { coach: coach.id, teacher: teacher.id },
    'DELETE /v1/assignments': { coach: coach.id, teacher: teacher.id },
    'POST /v1/groups': { name: 'PLC', members: [teacher.id] },
    'POST /operator/schools': { organizationId: 'never-made', name: 'x', adminName: 'x' },
  };
  return { path: filled, method, body: bodies[`${method} ${path}`] };
}

const nothing: Place = {
  teacher: new Member(crypto.randomUUID(), '', ''),
  coach: new Member(crypto.randomUUID(), '', ''),
  group: crypto.randomUUID(),
};

/** Everything an answer says but its number. */
async function said(response: Response): Promise<string> {
  const { requestId, ...rest }: Record<string, unknown> = await response.json();
  const headers = [...response.headers]
    .filter(([name]) => name !== 'x-request-id' && name !== 'content-length')
    .map(([name, value]) => `${name}: ${value}`);
  return `${typeof requestId} ${JSON.stringify(rest)} ${headers.toSorted().join(', ')}`;
}

describe.each(guarded)('$method $path', (route) => {
  const byOperator = route.keys.includes('operatorKey');
  const unlisted = [
    ...STRANGERS,
    ...(byOperator ? [...MEMBERS, 'admin'] : ['operator']),
    ...(route.tag === 'Set-up' ? MEMBERS : []),
  ];

  test('refuses everybody it is not for with one answer, whatever they ask about', async () => {
    const answers = new Map<number, Set<string>>();
    for (const who of unlisted) {
      for (const place of [here, there, nothing]) {
        const { path, method, body } = requestsTo(route, place);
        const sane = { method, token: callers[who] };
        for (const request of [
          { ...sane, ...(body !== undefined && { body }) },
          { ...sane, ...(method !== 'GET' && { body: { nonsense: 'x' } }) },
        ]) {
          const response = await call(path, request);
          const expected = MEMBERS.includes(who) && !byOperator ? 403 : 401;
          expect([who, response.status]).toEqual([who, expected]);
          const same = answers.get(response.status) ?? new Set();
          answers.set(response.status, same.add(await said(response)));
        }
      }
    }
    for (const [status, same] of answers) expect([status, same.size]).toEqual([status, 1]);
  });
});

test.each(guarded.filter(({ tag, path }) => tag === 'Set-up' && /\{|assignments/.test(path)))(
  '$method $path knows nobody of another school: its ids are answered as if there were none',
  async (route) => {
    const answers = new Set<string>();
    for (const place of [there, nothing]) {
      const { path, ...request } = requestsTo(route, place);
      const response = await call(path, { ...request, token: callers['admin'] });
      expect(response.status).toBe(404);
      answers.add(await said(response));
    }
    expect(answers.size).toBe(1);
  },
);

test('every route that is open to all is meant to be', () => {
  const open = ROUTES.filter(({ keys }) => keys.length === 0);
  expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /health',
    'GET /ready',
    'POST /auth/token',
    'GET /v1/live',
  ]);
});
