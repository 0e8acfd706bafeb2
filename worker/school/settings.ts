import * as z from 'zod';

import { first } from './query';

/** The school's one row about itself. */
export interface Settings {
  readonly organizationId: string;
  readonly name: string;
  /** IANA zone: plain dates people choose are dates there. */
  readonly timeZone: string;
  /** HMAC-SHA-256 key in hex, known to members, so that lesson ids mean nothing elsewhere. */
  readonly lessonKey: string;
}

const SettingsRow = z
  .object({
    organization_id: z.string(),
    name: z.string(),
    time_zone: z.string(),
    lesson_key: z.string(),
  })
  .transform((row): Settings => ({
    organizationId: row.organization_id,
    name: row.name,
    timeZone: row.time_zone,
    lessonKey: row.lesson_key,
  }));

export function readSettings(sql: SqlStorage): Settings {
  const settings = first(sql, SettingsRow, 'SELECT * FROM school');
  if (settings === undefined) throw new Error('This school was never created.');
  return settings;
}

export function writeSettings(sql: SqlStorage, settings: Settings, now: number): void {
  sql.exec(
    `INSERT INTO school (id, organization_id, name, time_zone, lesson_key, created_at)
     VALUES (1, ?, ?, ?, ?, ?)`,
    settings.organizationId,
    settings.name,
    settings.timeZone,
    settings.lessonKey,
    now,
  );
}
