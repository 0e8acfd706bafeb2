import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { Person } from '../../shared/model';
import { OrganizationId } from '../../shared/sync';
import { asOperator } from '../bearer';
import { atMost } from '../body';
import type { AppEnv } from '../context';
import { answer, BY_OPERATOR, json, refusals } from '../openapi';
import { problem } from '../problem';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const NewSchool = z.object({
  organizationId: OrganizationId,
  name: z.string().trim().min(1).max(200),
  /** IANA zone. */
  timeZone: z.string().max(100).refine(isTimeZone).default('UTC'),
  adminName: Person.shape.name.trim().min(1),
});

const Invited = z.object({ organizationId: OrganizationId, code: z.string() });

/** For those who run the service, with the operator's key: `npm run school`. */
const service = {
  tags: ['Service'],
  security: BY_OPERATOR,
  middleware: [asOperator, atMost()] as [typeof asOperator, ReturnType<typeof atMost>],
};

export const operator = new OpenAPIHono<AppEnv>()
  .openapi(
    createRoute({
      ...service,
      method: 'post',
      path: '/operator/schools',
      summary: 'Create a school',
      request: { body: json(NewSchool) },
      responses: {
        201: answer(Invited, 'The school, and its first admin’s one-time code.'),
        ...refusals('not-accepted', 'school-exists', 'too-large'),
      },
    }),
    async (c) => {
      const school = c.req.valid('json');
      const { organizationId } = school;
      const created = await c.env.SCHOOL.getByName(organizationId).create(school);
      if (!created.ok) return problem(c, created.reason, created);
      return c.json({ organizationId, code: created.value.code }, 201);
    },
  )
  .openapi(
    createRoute({
      ...service,
      method: 'post',
      path: '/operator/schools/{organizationId}/code',
      summary: 'Let a school back in that locked itself out',
      description: 'A new one-time code for its first admin.',
      request: { params: z.object({ organizationId: OrganizationId }) },
      responses: {
        201: answer(Invited, 'The code.'),
        ...refusals('not-accepted', 'not-found', 'too-large'),
      },
    }),
    async (c) => {
      const { organizationId } = c.req.valid('param');
      const recovered = await c.env.SCHOOL.getByName(organizationId).recover();
      if (!recovered.ok) return problem(c, recovered.reason, recovered);
      return c.json({ organizationId, code: recovered.value.code }, 201);
    },
  );
