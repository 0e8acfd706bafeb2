import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { Assignment, Group, Id, Person, Role } from '../../shared/model';
import { asAdmin } from '../bearer';
import { atMost } from '../body';
import type { MemberEnv } from '../context';
import { ADMINS, answer, BY_TOKEN, json, refusals } from '../openapi';
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
const Removal = z.object({
  /** They asked that what they wrote stay without their name. */
  unsigned: z.boolean().default(false),
});
const ById = z.object({ id: Id });

/** Set-up by hand, for schools without a roster: admins only. */
const setUp = {
  tags: ['Set-up'],
  security: BY_TOKEN,
  middleware: [asAdmin, atMost()] as [typeof asAdmin, ReturnType<typeof atMost>],
};

export const people = new OpenAPIHono<MemberEnv>()
  .openapi(
    createRoute({
      ...setUp,
      method: 'get',
      path: '/v1/people',
      summary: 'Everybody, who coaches whom, and the groups',
      responses: {
        200: answer(
          z.object({
            people: z.array(Person),
            assignments: z.array(Assignment),
            groups: z.array(Group),
          }),
          'The lists; not a word of coaching.',
        ),
        ...refusals(...ADMINS),
      },
    }),
    async (c) => reply(c, await c.var.school.people(c.var.token), 200),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'post',
      path: '/v1/people',
      summary: 'Add a person',
      description:
        'With one or two roles: of teacher and coach, or of leader and admin, never of both kinds.',
      request: { body: json(NewPerson) },
      responses: {
        201: answer(Person, 'The new person.'),
        ...refusals(...ADMINS, 'roles-do-not-mix', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.addPerson(c.var.token, c.req.valid('json')), 201),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'post',
      path: '/v1/people/{id}/code',
      summary: 'A one-time code for a person',
      description: 'Good once, for 7 days; it shuts the code before.',
      request: { params: ById },
      responses: {
        200: answer(z.object({ code: z.string() }), 'The code.'),
        ...refusals(...ADMINS, 'not-found', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.issueCode(c.var.token, c.req.valid('param').id), 200),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'post',
      path: '/v1/people/{id}/remove',
      summary: 'Take every way in from a person',
      description:
        'What they wrote stays with those it was shared with. `unsigned` takes their name from it, now or later.',
      request: { params: ById, body: json(Removal) },
      responses: {
        200: answer(Person, 'The person, marked as removed.'),
        ...refusals(...ADMINS, 'not-found', 'not-yourself', 'too-large'),
      },
    }),
    async (c) => {
      const removal = { ...c.req.valid('param'), ...c.req.valid('json') };
      return reply(c, await c.var.school.removePerson(c.var.token, removal), 200);
    },
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'post',
      path: '/v1/assignments',
      summary: 'A coach works with a teacher from now on',
      request: { body: json(Pair) },
      responses: {
        201: answer(Assignment, 'The assignment; making it twice changes nothing.'),
        ...refusals(...ADMINS, 'not-found', 'roles-do-not-fit', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.assign(c.var.token, c.req.valid('json')), 201),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'delete',
      path: '/v1/assignments',
      summary: 'A coach no longer works with a teacher',
      description: 'What the two already share stays theirs to read.',
      request: { body: json(Pair) },
      responses: {
        200: answer(Assignment, 'The assignment that was.'),
        ...refusals(...ADMINS, 'not-found', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.unassign(c.var.token, c.req.valid('json')), 200),
  );
