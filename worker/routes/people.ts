import { Hono } from 'hono';
import * as z from 'zod';

import { Id, Person, Role } from '../../shared/model';
import { asMember } from '../bearer';
import { atMost, body } from '../body';
import type { MemberEnv } from '../context';
import { reply } from '../reply';

const NewPerson = z.object({
  name: Person.shape.name.trim().min(1),
  roles: z
    .array(Role)
    .min(1)
    .max(2)
    .refine((roles) => new Set(roles).size === roles.length),
});
const Pair = z.object({ coach: Id, teacher: Id });

/** Set-up by hand, for schools without a roster: admins only. */
export const people = new Hono<MemberEnv>()
  .get('/v1/people', asMember, async (c) => reply(c, await c.var.school.people(c.var.token), 200))
  .post('/v1/people', asMember, atMost(), body(NewPerson), async (c) =>
    reply(c, await c.var.school.addPerson(c.var.token, c.req.valid('json')), 201),
  )
  .post('/v1/people/:id/code', asMember, atMost(), async (c) =>
    reply(c, await c.var.school.issueCode(c.var.token, c.req.param('id')), 200),
  )
  .post('/v1/people/:id/remove', asMember, atMost(), async (c) =>
    reply(c, await c.var.school.removePerson(c.var.token, c.req.param('id')), 200),
  )
  .post('/v1/assignments', asMember, atMost(), body(Pair), async (c) =>
    reply(c, await c.var.school.assign(c.var.token, c.req.valid('json')), 201),
  )
  .delete('/v1/assignments', asMember, atMost(), body(Pair), async (c) =>
    reply(c, await c.var.school.unassign(c.var.token, c.req.valid('json')), 200),
  );
