import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { formatCode } from '../../../shared/sync/code.ts';
import { createSchool, openAdmin, type PersonAnswer, redeemAdmin } from '../../../tools/admin.ts';
import { API_HOST } from '../../../tools/hosts.ts';
import type { LocalService } from '../../../tools/local-service.ts';

export const RIVERSIDE = 'Riverside High School';
export const RIVERSIDE_TEACHER = 'Ben Ito';
const ORGANIZATION = 'riverside';

export interface Riverside {
  readonly coach: PersonAnswer;
  codeFor(person: PersonAnswer): Promise<string>;
}

/** A second school on the same service, in which the same coach works with another teacher. */
export async function riverside(
  { api, operatorKey }: LocalService,
  folder: string,
  coachName: string,
): Promise<Riverside> {
  const session = path.join(folder, 'riverside-admin.json');
  const first = await createSchool(api, operatorKey, {
    organizationId: ORGANIZATION,
    name: RIVERSIDE,
    adminName: 'Kim Lund',
    timeZone: 'America/Chicago',
  });
  await redeemAdmin(api, session, ORGANIZATION, first);
  const admin = await openAdmin(api, session);
  const coach = await admin.addPerson(coachName, ['coach']);
  const teacher = await admin.addPerson(RIVERSIDE_TEACHER, ['teacher']);
  await admin.assign(coach.id, teacher.id);
  return {
    coach,
    codeFor: async ({ id }) =>
      formatCode({
        organizationId: ORGANIZATION,
        secret: await admin.code(id),
        host: API_HOST,
      }),
  };
}

/** The organizations on whose own disk these words are, write-ahead logs included. */
export async function schoolsHolding(folder: string, text: string): Promise<string[]> {
  const schools = path.join(folder, 'schools');
  const files = (await readdir(schools, { recursive: true }))
    .filter((file) => file.endsWith('.sqlite') && !path.basename(file).startsWith('metadata'))
    .map((file) => path.join(schools, file));
  const found: string[] = [];
  for (const file of files) {
    const contents = await Promise.all(
      [file, `${file}-wal`].map((part) => readFile(part).catch(() => Buffer.alloc(0))),
    );
    if (!contents.some((content) => content.includes(text))) continue;
    const database = new DatabaseSync(file, { readOnly: true });
    const school = database.prepare('SELECT organization_id AS id FROM school').get();
    found.push(String(school?.['id']));
    database.close();
  }
  return found;
}
