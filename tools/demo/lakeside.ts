import { access } from 'node:fs/promises';
import path from 'node:path';

import { formatCode } from '../../shared/sync/code.ts';
import {
  ApiRefusal,
  createSchool,
  openAdmin,
  recoverAdmin,
  redeemAdmin,
  type PersonAnswer,
} from '../admin.ts';
import { API_HOST } from '../hosts.ts';
import type { LocalService } from '../local-service.ts';

const ORGANIZATION = 'lakeside';
export const TEACHER = 'Ana Torres';
export const COACH = 'Coach Rivera';

export interface Lakeside {
  readonly teacher: PersonAnswer;
  readonly coach: PersonAnswer;
  /** Whether the school was there before this run. */
  readonly kept: boolean;
  /** A fresh one-time code for a person, as they would paste it. */
  codeFor(person: PersonAnswer): Promise<string>;
}

/**
 * The fictional Lakeside school, made by the doors every school comes in by: the operator creates
 * it, its admin redeems a one-time code, adds people, assigns the coach, hands out codes.
 */
export async function lakeside(service: LocalService, folder: string): Promise<Lakeside> {
  const session = path.join(folder, 'lakeside-admin.json');
  const { api, operatorKey } = service;
  const created = await create(api, operatorKey);
  if (created !== undefined) await redeemAdmin(api, session, ORGANIZATION, created);
  else if (!(await exists(session)))
    await redeemAdmin(
      api,
      session,
      ORGANIZATION,
      await recoverAdmin(api, operatorKey, ORGANIZATION),
    );

  const admin = await openAdmin(api, session);
  const people = await admin.people();
  const named = async (name: string, role: string): Promise<PersonAnswer> =>
    people.find((person) => person.name === name) ?? admin.addPerson(name, [role]);
  const teacher = await named(TEACHER, 'teacher');
  const coach = await named(COACH, 'coach');
  await admin.assign(coach.id, teacher.id);
  return {
    teacher,
    coach,
    kept: created === undefined,
    codeFor: async ({ id }) =>
      formatCode({
        organizationId: ORGANIZATION,
        secret: await admin.code(id),
        host: API_HOST,
      }),
  };
}

async function create(api: string, operatorKey: string): Promise<string | undefined> {
  try {
    return await createSchool(api, operatorKey, {
      organizationId: ORGANIZATION,
      name: 'Lakeside Middle School',
      adminName: 'Sam Okafor',
      timeZone: 'America/Chicago',
    });
  } catch (error) {
    if (error instanceof ApiRefusal && error.code === 'school-exists') return undefined;
    throw error;
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
