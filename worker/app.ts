import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { refuseBody } from './body';
import type { AppEnv } from './context';
import { logBug, requestLog } from './log';
import { problem } from './problem';
import { audit } from './routes/audit';
import { auth, signOut } from './routes/auth';
import { health } from './routes/health';
import { live } from './routes/live';
import { me } from './routes/me';
import { operator } from './routes/operator';
import { people } from './routes/people';
import { sync } from './routes/sync';

/**
 * The API. It sends no CORS header at all: the extension asks with its own host permission, and
 * no web page has business here.
 */
export const app = new Hono<AppEnv>()
  .use(requestLog)
  .route('/', health)
  .route('/', operator)
  .route('/', auth)
  .route('/', signOut)
  .route('/', me)
  .route('/', sync)
  .route('/', live)
  .route('/', people)
  .route('/', audit)
  .notFound((c) => problem(c, 'not-found'))
  .onError((error, c) => {
    // Hono throws this for a body that is no JSON at all.
    if (error instanceof HTTPException && error.status === 400) return refuseBody(c);
    logBug(error, c.var.requestId);
    return problem(c, 'internal');
  });

export type App = typeof app;
