import { expect, test } from 'vitest';

import { NotAgreed } from '../../../../extension/identity/not-agreed';
import { createApi } from '../../../../extension/sync/api';
import { id } from '../../shared/mutations/staff';

const BASE = 'https://api.example.org';

/** An API over a network that answers so, with what went over it. */
function over(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    asked.push({ url: input instanceof Request ? input.url : String(input), init });
    return answer();
  };
  return { asked, api: createApi({ baseUrl: BASE, fetch }) };
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'x-request-id': 'r-1' } });
const push = { clientId: id(1), mutations: [] };

test('an answer is parsed, and the token goes in a header, never in the address', async () => {
  const { api, asked } = over(() => json({ ticket: 'once' }));
  expect(await api.liveTicket('secret')).toEqual({ ticket: 'once' });
  expect(asked[0]?.url).toBe(`${BASE}/v1/live`);
  expect(asked[0]?.init).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    redirect: 'error',
    headers: { authorization: 'Bearer secret' },
  });
});

test.each([
  ['no network', () => Promise.reject(new TypeError('offline')), { failed: 'unreachable' }],
  ['no consent to send', () => Promise.reject(new NotAgreed()), { failed: 'not-agreed' }],
  ['an answer cut off', () => new Response(cutOff()), { failed: 'unreachable' }],
  [
    'a captive portal’s page',
    () => new Response('<h1>Log in</h1>'),
    { failed: 'nonsense', status: 200, requestId: '' },
  ],
  [
    'an answer of another shape',
    () => json({ lastMutationId: 'many' }),
    { failed: 'nonsense', status: 200, requestId: 'r-1' },
  ],
  [
    'a server in trouble',
    () => new Response('Bad gateway', { status: 502 }),
    { failed: 'server', status: 502, requestId: '' },
  ],
  [
    'a refusal of ours',
    () => {
      const problem = { type: 'about:blank', title: 'No', status: 403, code: 'no', requestId: 'x' };
      return json(problem, 403);
    },
    { failed: 'refused', status: 403, code: 'no', requestId: 'r-1' },
  ],
  [
    'a refusal of somebody else’s',
    () => new Response('blocked by a filter', { status: 403 }),
    { failed: 'nonsense', status: 403, requestId: '' },
  ],
])('%s is a value, not an exception', async (_, answer, failure) => {
  expect(await over(answer).api.push('token', push)).toEqual(failure);
});

const cutOff = (): ReadableStream =>
  new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('cut off'));
    },
  });

test('signing out needs no body in the answer', async () => {
  const { api } = over(() => new Response(null, { status: 204 }));
  expect(await api.signOut('token')).toEqual({});
});
