import { Hono } from 'hono';
import * as z from 'zod';

import { Person } from '../../shared/model';
import { OrganizationId } from '../../shared/sync';
import { asOperator } from '../bearer';
import { atMost, body } from '../body';
import type { AppEnv } from '../context';
import { problem } from '../problem';
import { reply } from '../reply';

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

/** For those who run the service, with the operator's key: `npm run school`. */
export const operator = new Hono<AppEnv>()
  .post('/operator/schools', asOperator, atMost(), body(NewSchool), async (c) => {
    const school = c.req.valid('json');
    const { organizationId } = school;
    const created = await c.env.SCHOOL.getByName(organizationId).create(school);
    if (!created.ok) return reply(c, created, 201);
    return c.json({ organizationId, code: created.value.code }, 201);
  })
  // Recovery: a school whose admins all lost their devices gets in again by its first admin.
  .post('/operator/schools/:organizationId/code', asOperator, atMost(), async (c) => {
    const organizationId = OrganizationId.safeParse(c.req.param('organizationId'));
    if (!organizationId.success) return problem(c, 'not-found');
    const recovered = await c.env.SCHOOL.getByName(organizationId.data).recover();
    if (!recovered.ok) return reply(c, recovered, 201);
    return c.json({ organizationId: organizationId.data, code: recovered.value.code }, 201);
  });
