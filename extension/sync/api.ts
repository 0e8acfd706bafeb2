import * as z from 'zod';

import {
  LiveTicket,
  MeResponse,
  Problem,
  type PullRequest,
  PullResponse,
  type PushRequest,
  PushResponse,
  RemovedResponse,
  type TokenRequest,
  TokenResponse,
} from '../../shared/sync';
import { NotAgreed } from '../identity/not-agreed';

/** Why a request came to nothing. Everything but `refused` is worth trying again. */
export type Failure =
  /** No answer: no network, no server, cut off. */
  | { readonly failed: 'unreachable' }
  /** Nothing left the device: the person does not allow it. */
  | { readonly failed: 'not-agreed' }
  /** Reached, it seems, but no answer in time. */
  | { readonly failed: 'slow' }
  /** An answer, but not one of ours: a captive portal, a proxy's page, a bug. */
  | { readonly failed: 'nonsense'; readonly status: number; readonly requestId: string }
  | { readonly failed: 'server'; readonly status: number; readonly requestId: string }
  | {
      readonly failed: 'refused';
      readonly status: number;
      readonly code: string;
      readonly requestId: string;
    };

/** Milliseconds to wait for an answer. */
const PATIENCE = 20_000;

const anything = z.unknown().transform(() => ({}));

interface Deps {
  /** Origin of the school's API. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/** The school's API as the device sees it: every answer is parsed, every failure a value. */
export function createApi({ baseUrl, fetch }: Deps) {
  async function call<T extends object>(
    path: string,
    answer: z.ZodType<T>,
    { method = 'POST', body, token }: { method?: string; body?: unknown; token?: string } = {},
  ): Promise<T | Failure> {
    let response: Response;
    let json: unknown;
    try {
      response = await fetch(new URL(path, baseUrl), {
        method,
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await response.text();
      json = text === '' ? {} : parseJson(text);
    } catch (error) {
      if (error instanceof NotAgreed) return { failed: 'not-agreed' };
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      return { failed: late ? 'slow' : 'unreachable' };
    }
    const { status } = response;
    const requestId = response.headers.get('x-request-id') ?? '';
    if (response.ok) {
      const parsed = answer.safeParse(json);
      return parsed.success ? parsed.data : { failed: 'nonsense', status, requestId };
    }
    if (status >= 500) return { failed: 'server', status, requestId };
    const problem = Problem.safeParse(json);
    return problem.success
      ? { failed: 'refused', status, code: problem.data.code, requestId }
      : { failed: 'nonsense', status, requestId };
  }

  return {
    token: (body: TokenRequest) => call('/auth/token', TokenResponse, { body }),
    me: (token: string) => call('/v1/me', MeResponse, { method: 'GET', token }),
    push: (token: string, body: PushRequest) => call('/v1/push', PushResponse, { token, body }),
    pull: (token: string, body: PullRequest) => call('/v1/pull', PullResponse, { token, body }),
    liveTicket: (token: string) => call('/v1/live', LiveTicket, { token }),
    removed: (token: string) => call('/v1/removed', RemovedResponse, { method: 'GET', token }),
    signOut: (token: string) => call('/v1/sign-out', anything, { token }),
  };
}

export type Api = ReturnType<typeof createApi>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
