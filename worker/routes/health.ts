import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import type { AppEnv } from '../context';
import { answer, refusals } from '../openapi';
import { problem } from '../problem';

/** No organization can have this name, and asking it stores nothing. */
const NO_SCHOOL = ':ready';

export const health = new OpenAPIHono<AppEnv>()
  .openapi(
    createRoute({
      method: 'get',
      path: '/health',
      tags: ['Service'],
      summary: 'Is the API there?',
      responses: { 200: answer(z.object({ ok: z.literal(true) }), 'It is.'), ...refusals() },
    }),
    (c) => c.json({ ok: true } as const, 200),
  )
  .openapi(
    createRoute({
      method: 'get',
      path: '/ready',
      tags: ['Service'],
      summary: 'Can it reach a school’s storage?',
      responses: {
        200: answer(z.object({ ready: z.literal(true) }), 'It can.'),
        ...refusals('not-ready'),
      },
    }),
    async (c) => {
      const reached = await c.env.SCHOOL.getByName(NO_SCHOOL)
        .ready()
        .catch(() => false);
      return reached ? c.json({ ready: true } as const, 200) : problem(c, 'not-ready');
    },
  );
