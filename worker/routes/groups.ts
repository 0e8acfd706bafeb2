import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { Group, Id } from '../../shared/model';
import { asAdmin } from '../bearer';
import { atMost } from '../body';
import type { MemberEnv } from '../context';
import { ADMINS, answer, BY_TOKEN, json, refusals } from '../openapi';
import { reply } from '../reply';

const NewGroup = Group.pick({ members: true }).extend({ name: Group.shape.name.trim().min(1) });
const Membership = z.object({ group: Id, person: Id });

/** PLCs of teachers and coaches: admins only. */
const setUp = {
  tags: ['Set-up'],
  security: BY_TOKEN,
  middleware: [asAdmin, atMost()] as [typeof asAdmin, ReturnType<typeof atMost>],
};

export const groups = new OpenAPIHono<MemberEnv>()
  .openapi(
    createRoute({
      ...setUp,
      method: 'post',
      path: '/v1/groups',
      summary: 'Form a PLC',
      request: { body: json(NewGroup) },
      responses: {
        201: answer(Group, 'The group.'),
        ...refusals(...ADMINS, 'not-found', 'roles-do-not-fit', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.addGroup(c.var.token, c.req.valid('json')), 201),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'put',
      path: '/v1/groups/{group}/members/{person}',
      summary: 'Somebody joins',
      description:
        'And reads the group’s threads from the beginning. Joining twice changes nothing.',
      request: { params: Membership },
      responses: {
        200: answer(Group, 'The group as it is now.'),
        ...refusals(...ADMINS, 'not-found', 'roles-do-not-fit', 'group-full', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.joinGroup(c.var.token, c.req.valid('param')), 200),
  )
  .openapi(
    createRoute({
      ...setUp,
      method: 'delete',
      path: '/v1/groups/{group}/members/{person}',
      summary: 'Somebody leaves',
      description:
        'And reads nothing more of it; what they wrote stays for the others. The last to leave takes the group along.',
      request: { params: Membership },
      responses: {
        200: answer(Group, 'The group as it is now.'),
        ...refusals(...ADMINS, 'not-found', 'too-large'),
      },
    }),
    async (c) => reply(c, await c.var.school.leaveGroup(c.var.token, c.req.valid('param')), 200),
  );
