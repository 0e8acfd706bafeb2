import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

import { OrganizationId } from '../shared/sync';
import type { AppEnv, MemberEnv } from './context';
import { problem } from './problem';
import { sameSecret } from './secrets';

const MIN_OPERATOR_KEY = 24;

function bearerOf(c: Context): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

/** The school an access token or a ticket names: the only place an organization is read from. */
export function organizationOf(token: string): string | undefined {
  const [name, secret, ...rest] = token.split('.');
  const organizationId = OrganizationId.safeParse(name);
  const wellFormed = /^[\w-]{43}$/.test(secret ?? '') && rest.length === 0;
  return wellFormed && organizationId.success ? organizationId.data : undefined;
}

/**
 * Finds the school by the caller's token. The school itself decides whether the token is good, in
 * the same call that does the work: so a right is checked at the moment it is used, and a request
 * costs one trip to the object.
 */
const bySchool = (adminsOnly: boolean) =>
  createMiddleware<MemberEnv>(async (c, next) => {
    const token = bearerOf(c);
    const organizationId = token === undefined ? undefined : organizationOf(token);
    if (token === undefined || organizationId === undefined)
      return problem(c, 'not-accepted', {
        because: token === undefined ? 'no token' : 'no access token of ours',
      });
    c.set('token', token);
    c.set('school', c.env.SCHOOL.getByName(organizationId));
    c.set('adminsOnly', adminsOnly);
    await next();
  });

/** For every member. */
export const asMember = bySchool(false);
/** For admins: the school refuses everybody else, before anything of the request is looked at. */
export const asAdmin = bySchool(true);

export const asOperator = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.env.OPERATOR_KEY ?? '';
  const given = bearerOf(c) ?? '';
  if (key.length < MIN_OPERATOR_KEY || !(await sameSecret(given, key))) {
    return problem(c, 'not-accepted');
  }
  await next();
});
