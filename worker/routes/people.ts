import { Hono } from 'hono';
import * as z from 'zod';

import { Group, Id, Person, Role } from '../../shared/model';
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
const Removal = z.object({ unsigned: z.boolean().default(false) });
const NewGroup = Group.pick({ members: true }).extend({ name: Group.shape.name.trim().min(1) });
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
  .post('/v1/people/:id/remove', asMember, atMost(), body(Removal), async (c) => {
    const removal = { id: c.req.param('id'), ...c.req.valid('json') };
    return reply(c, await c.var.school.removePerson(c.var.token, removal), 200);
  })
  .post('/v1/groups', asMember, atMost(), body(NewGroup), async (c) =>
    reply(c, await c.var.school.addGroup(c.var.token, c.req.valid('json')), 201),
  )
  .put('/v1/groups/:group/members/:person', asMember, atMost(), async (c) =>
    reply(c, await c.var.school.joinGroup(c.var.token, c.req.param()), 200),
  )
  .delete('/v1/groups/:group/members/:person', asMember, atMost(), async (c) =>
    reply(c, await c.var.school.leaveGroup(c.var.token, c.req.param()), 200),
  )
  .post('/v1/assignments', asMember, atMost(), body(Pair), async (c) =>
    reply(c, await c.var.school.assign(c.var.token, c.req.valid('json')), 201),
  )
  .delete('/v1/assignments', asMember, atMost(), body(Pair), async (c) =>
    reply(c, await c.var.school.unassign(c.var.token, c.req.valid('json')), 200),
  );
