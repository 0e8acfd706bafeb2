import { Hono } from 'hono';

import type { AppEnv } from '../context';
import { pageOf, type Reference } from '../reference-page';

/** The API's own description, for programs and for people. */
export const reference = (describe: () => Reference): Hono<AppEnv> =>
  new Hono<AppEnv>()
    .get('/openapi.json', (c) => c.json(describe()))
    .get('/', (c) => {
      // The page is words and a style sheet: it runs nothing, loads nothing and sends nothing.
      c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      return c.html(pageOf(describe()));
    });
