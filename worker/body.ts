import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

import type { AppEnv, MemberEnv } from './context';
import { problem } from './problem';

/** Bytes of a body, but for a push. */
const MAX_BODY_BYTES = 64 * 1024;

/**
 * Reads the whole body, up to so many bytes and no further. One that breaks off, or is sent in a
 * way that cannot be read, is a bad request: nobody's bug here.
 */
export const atMost = (most: number = MAX_BODY_BYTES) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (Number(c.req.header('content-length')) > most) return problem(c, 'too-large');
    const { body } = c.req.raw;
    if (body !== null) {
      const bytes = await readUpTo(body, most).catch(() => undefined);
      if (bytes === undefined) return refuseRequest(c, 'body broke off');
      if (bytes === 'too-large') return problem(c, 'too-large');
      const { url, method, headers } = c.req.raw;
      c.req.raw = new Request(url, { method, headers, body: bytes });
    }
    await next();
  });

async function readUpTo(
  body: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    // Leaving the loop cancels the rest.
    if (length > most) return 'too-large';
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/**
 * Says that a request does not fit, and not why: the library's own answer would carry what was
 * sent. Strangers learn nothing by sending nonsense: who is asking comes before what is wrong.
 *
 * @param because what did not fit, for the log: never a word of what was sent
 */
export async function refuseRequest(c: Context, because: string) {
  const { school, token, adminsOnly }: Partial<MemberEnv['Variables']> = c.var;
  if (school !== undefined && token !== undefined) {
    const me = await school.me(token);
    if (!me.ok) return problem(c, me.reason, me);
    if (adminsOnly === true && !me.value.person.roles.includes('admin'))
      return problem(c, 'not-allowed');
  }
  return problem(c, 'bad-request', { because });
}
