import { Hono } from 'hono';

import { TokenRequest } from '../../shared/sync';
import { asMember } from '../bearer';
import { atMost, body } from '../body';
import type { AppEnv, MemberEnv } from '../context';
import { reply } from '../reply';

/** The one door: a code or a refresh token for a short access token. */
export const auth = new Hono<AppEnv>().post(
  '/auth/token',
  atMost(),
  body(TokenRequest),
  async (c) => {
    const request = c.req.valid('json');
    const school = c.env.SCHOOL.getByName(request.organizationId);
    return reply(c, await school.token(request), 200);
  },
);

export const signOut = new Hono<MemberEnv>().post('/v1/sign-out', asMember, atMost(), async (c) =>
  reply(c, await c.var.school.signOut(c.var.token), 200),
);
