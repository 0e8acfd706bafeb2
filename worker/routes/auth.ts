import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';

import { TokenRequest, TokenResponse } from '../../shared/sync';
import { asMember } from '../bearer';
import { atMost } from '../body';
import type { AppEnv, MemberEnv } from '../context';
import { answer, BY_TOKEN, json, MEMBERS, refusals } from '../openapi';
import { reply } from '../reply';

/** The one door: a code or a refresh token for a short access token. */
export const auth = new OpenAPIHono<AppEnv>().openapi(
  createRoute({
    method: 'post',
    path: '/auth/token',
    tags: ['Door'],
    summary: 'Sign in, or stay signed in',
    description:
      'The device makes its own refresh tokens and proposes the hash of the next, so a request whose answer was lost may be sent again as it was.',
    middleware: [atMost()] as const,
    request: { body: json(TokenRequest) },
    responses: {
      200: answer(TokenResponse, 'An access token.'),
      ...refusals('not-accepted', 'too-many-tries', 'too-large'),
    },
  }),
  async (c) => {
    const request = c.req.valid('json');
    const school = c.env.SCHOOL.getByName(request.organizationId);
    return reply(c, await school.token(request), 200);
  },
);

export const signOut = new OpenAPIHono<MemberEnv>().openapi(
  createRoute({
    method: 'post',
    path: '/v1/sign-out',
    tags: ['Door'],
    summary: 'End this sign-in, and no other',
    security: BY_TOKEN,
    middleware: [asMember, atMost()] as const,
    responses: {
      200: answer(z.object({ signedOut: z.literal(true) }), 'Signed out.'),
      ...refusals(...MEMBERS, 'too-large'),
    },
  }),
  async (c) => reply(c, await c.var.school.signOut(c.var.token), 200),
);
