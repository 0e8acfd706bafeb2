import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';

import type { AppEnv } from './context';

/** One line of JSON; the platform adds the time. Never a body, a query, a token or a name. */
function log(line: Record<string, string | number>): void {
  // oxlint-disable-next-line no-console -- the one place that writes the log.
  console.log(JSON.stringify(line));
}

/** The platform's own number of a request, where there is one. */
const RAY = /^[\w-]{1,64}$/;

/** Numbers the request, and writes its one line when it is done. */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const started = Date.now();
  const ray = c.req.header('cf-ray') ?? '';
  const requestId = RAY.test(ray) ? ray : crypto.randomUUID();
  c.set('requestId', requestId);
  await next();
  const { status } = c.res;
  // A 101 keeps the headers it came with: they are the handshake's.
  if (status !== 101) {
    c.header('x-request-id', requestId);
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
  }
  const ms = Date.now() - started;
  const { problem } = c.var;
  log({
    requestId,
    method: c.req.method,
    route: routePath(c, -1),
    status,
    ms,
    ...(problem !== undefined && { problem }),
  });
});

/** An exception is a bug: its kind and place, but not its words, which may quote what was sent. */
export function logBug(error: Error, requestId: string): void {
  const [, ...places] = (error.stack ?? '').split('\n    at ');
  log({ requestId, bug: error.name, at: places.slice(0, 6).join(' < ') });
}
