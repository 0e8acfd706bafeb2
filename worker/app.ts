import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';

import { refuseRequest } from './body';
import type { AppEnv } from './context';
import { logBug, requestLog } from './log';
import { problem } from './problem';
import { audit } from './routes/audit';
import { auth, signOut } from './routes/auth';
import { exported } from './routes/export';
import { groups } from './routes/groups';
import { health } from './routes/health';
import { live } from './routes/live';
import { me } from './routes/me';
import { operator } from './routes/operator';
import { people } from './routes/people';
import { reference } from './routes/reference';
import { sync } from './routes/sync';

/**
 * The API. It sends no CORS header at all: the extension asks with its own host permission, and
 * no web page has business here.
 */
const api = new OpenAPIHono<AppEnv>({
  defaultHook: (result, c) =>
    result.success
      ? undefined
      : refuseRequest(c, `${result.target} ${result.error.issues[0]?.code ?? ''}`),
});
api.use(requestLog);
api.notFound((c) => problem(c, 'not-found'));
api.onError((error, c) => {
  // Thrown for a body that is no JSON at all, or says that it is something else.
  if (error instanceof HTTPException && error.status < 500)
    return refuseRequest(c, `body ${error.status}`);
  logBug(error, c.var.requestId);
  return problem(c, 'internal');
});
api.openAPIRegistry.registerComponent('securitySchemes', 'accessToken', {
  type: 'http',
  scheme: 'bearer',
  description: 'An access token from `/auth/token`. It names its school and lives 15 minutes.',
});
api.openAPIRegistry.registerComponent('securitySchemes', 'operatorKey', {
  type: 'http',
  scheme: 'bearer',
  description: 'The secret of those who run the service.',
});

export const app = api
  .route('/', health)
  .route('/', operator)
  .route('/', auth)
  .route('/', signOut)
  .route('/', me)
  .route('/', sync)
  .route('/', live)
  .route('/', people)
  .route('/', groups)
  .route('/', audit)
  .route('/', exported);

export type App = typeof app;

const describe = () =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Coachmark API',
      version: '1',
      description:
        'One school, one set of data: an access token names the school, and nothing here reaches another. Errors are `application/problem+json` with a stable `code`; `x-request-id` finds the line in the log. At most 50 requests a second for one person, bodies of 64 KiB (a push: 1.8 MB), 50 mutations in a push.',
    },
    tags: [
      { name: 'Door', description: 'How a device signs in and out.' },
      { name: 'Sync', description: 'How a device and its school stay the same.' },
      { name: 'Me', description: 'What is held about the one who asks.' },
      { name: 'Set-up', description: 'For admins of the school.' },
      { name: 'Service', description: 'For those who run it.' },
    ],
  });
app.route('/', reference(describe));
