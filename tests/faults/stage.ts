import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import * as z from 'zod';

import { Group, Person, type Role } from '../../shared/model';
import { startWorkerd, type Workerd } from '../../tools/workerd';

const OPERATOR_KEY = 'operator-key-of-the-fault-harness';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Real workerd with its SQLite on disk, and the admins of the schools in it. `log` takes its lines. */
export async function openStage(bundle?: string, log?: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'coachmark-faults-'));
  const options = {
    storage: path.join(folder, 'schools'),
    bindings: { OPERATOR_KEY, REQUESTS_PER_SECOND: '1000000' },
    ...(bundle !== undefined && { bundle }),
    ...(log !== undefined && { log }),
  };
  let workerd: Workerd = await startWorkerd(options);
  const { url, port } = workerd;
  let kills = 0;

  async function ask(route: string, token: string, body?: unknown, method = 'POST') {
    const response = await fetch(new URL(route, url), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    if (!response.ok) throw new Error(`${route}: ${JSON.stringify(json)}`);
    return json;
  }

  async function aSchool(organizationId: string) {
    const coded = z.object({ code: z.string() });
    const school = { organizationId, name: 'Lakeside', adminName: 'Ada Admin' };
    const { code } = coded.parse(await ask('/operator/schools', OPERATOR_KEY, school));
    const signIn = async (secret: string): Promise<string> => {
      const next = sha256(randomBytes(32).toString('hex'));
      const grant = { grant: 'code', organizationId, code: secret, next };
      const answer = await ask('/auth/token', '', grant);
      return z.object({ accessToken: z.string() }).parse(answer).accessToken;
    };
    const accessToken = await signIn(code);
    const pair = (coach: string, teacher: string) => ({ coach, teacher });
    return {
      organizationId,
      /** The admin's access token. */
      token: accessToken,
      /** An access token for a one-time code. */
      signIn,
      add: async (name: string, role: Role) =>
        Person.parse(await ask('/v1/people', accessToken, { name, roles: [role] })).id,
      code: async (person: string) =>
        coded.parse(await ask(`/v1/people/${person}/code`, accessToken)).code,
      assign: (coach: string, teacher: string) =>
        ask('/v1/assignments', accessToken, pair(coach, teacher)),
      unassign: (coach: string, teacher: string) =>
        ask('/v1/assignments', accessToken, pair(coach, teacher), 'DELETE'),
      group: async (members: readonly string[]) =>
        Group.parse(await ask('/v1/groups', accessToken, { name: 'PLC', members })).id,
      enter: (group: string, person: string) =>
        ask(`/v1/groups/${group}/members/${person}`, accessToken, undefined, 'PUT'),
      leave: (group: string, person: string) =>
        ask(`/v1/groups/${group}/members/${person}`, accessToken, undefined, 'DELETE'),
    };
  }

  return {
    url,
    aSchool,
    get kills() {
      return kills;
    },
    pid: () => workerd.pid,
    /** SIGKILL, then a new one on the same disk. */
    async kill(): Promise<void> {
      await workerd.kill();
      kills += 1;
      workerd = await startWorkerd({ ...options, port });
    },
    async close(): Promise<void> {
      await workerd.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
export type StagedSchool = Awaited<ReturnType<Stage['aSchool']>>;
