import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

import * as z from 'zod';

/** What the admin of a school keeps on the operator's machine. */
const AdminFile = z.object({
  organizationId: z.string(),
  refreshToken: z.string(),
  proposed: z.string().nullable(),
});
type AdminFile = z.infer<typeof AdminFile>;

const PersonAnswer = z.object({ id: z.string(), name: z.string(), roles: z.array(z.string()) });
export type PersonAnswer = z.infer<typeof PersonAnswer>;
const CodeAnswer = z.object({ code: z.string() });
const TokenAnswer = z.object({ accessToken: z.string() });
const ProblemAnswer = z.object({ code: z.string(), detail: z.string().optional() });

/** The API said no; `code` is its stable reason. */
export class ApiRefusal extends Error {
  readonly code: string;

  constructor(code: string, path: string, detail = '') {
    super(`${path}: ${code}${detail === '' ? '' : `, ${detail}`}`);
    this.code = code;
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const token = (): string => randomBytes(32).toString('base64url');

interface Call {
  readonly method?: string;
  readonly bearer?: string;
  readonly body?: unknown;
}

async function call<T>(
  api: string,
  path: string,
  answer: z.ZodType<T>,
  { method = 'POST', bearer, body }: Call,
): Promise<T> {
  const response = await fetch(new URL(path, api), {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const json: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer.parse(json);
  const problem = ProblemAnswer.safeParse(json);
  throw problem.success
    ? new ApiRefusal(problem.data.code, path, problem.data.detail)
    : new Error(`${path}: HTTP ${response.status}`);
}

/** Creates a school by the operator's door; the answer is its first admin's one-time code. */
export async function createSchool(
  api: string,
  operatorKey: string,
  school: { organizationId: string; name: string; adminName: string; timeZone: string },
): Promise<string> {
  const { code } = await call(api, '/operator/schools', CodeAnswer, {
    bearer: operatorKey,
    body: school,
  });
  return code;
}

/** A new code for a school's first admin, where the old one was lost. */
export async function recoverAdmin(
  api: string,
  operatorKey: string,
  organizationId: string,
): Promise<string> {
  const path = `/operator/schools/${organizationId}/code`;
  return (await call(api, path, CodeAnswer, { bearer: operatorKey })).code;
}

/** Redeems an admin's one-time code; the session is kept in `file`. */
export async function redeemAdmin(
  api: string,
  file: string,
  organizationId: string,
  code: string,
): Promise<void> {
  const refreshToken = token();
  const body = { grant: 'code', organizationId, code, next: sha256(refreshToken) };
  await call(api, '/auth/token', TokenAnswer, { body });
  await save(file, { organizationId, refreshToken, proposed: null });
}

const save = (file: string, session: AdminFile): Promise<void> =>
  writeFile(file, JSON.stringify(session), { mode: 0o600 });

/** The set-up door of one school, by the session kept in `file`. */
export async function openAdmin(api: string, file: string) {
  const kept = AdminFile.parse(JSON.parse(await readFile(file, 'utf8')));
  // Written down before it is proposed: an answer that is lost can be asked for again.
  const proposed = kept.proposed ?? token();
  await save(file, { ...kept, proposed });
  const { organizationId, refreshToken } = kept;
  const { accessToken: bearer } = await call(api, '/auth/token', TokenAnswer, {
    body: { grant: 'refresh', organizationId, refreshToken, next: sha256(proposed) },
  });
  await save(file, { organizationId, refreshToken: proposed, proposed: null });

  return {
    organizationId,
    people: () =>
      call(api, '/v1/people', z.object({ people: z.array(PersonAnswer) }), {
        method: 'GET',
        bearer,
      }).then(({ people }) => people),
    addPerson: (name: string, roles: readonly string[]) =>
      call(api, '/v1/people', PersonAnswer, { bearer, body: { name, roles } }),
    assign: (coach: string, teacher: string) =>
      call(api, '/v1/assignments', z.unknown(), { bearer, body: { coach, teacher } }),
    remove: (person: string, unsigned: boolean) =>
      call(api, `/v1/people/${person}/remove`, z.unknown(), { bearer, body: { unsigned } }),
    code: async (person: string) =>
      (await call(api, `/v1/people/${person}/code`, CodeAnswer, { bearer })).code,
  };
}
