import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import * as z from 'zod';

import { Row } from '../../shared/model';
import { AuditLine } from '../../worker/school/audit';
import { aPair, call, type Member, sharing } from './a-school';

const ExportFile = z.object({
  format: z.literal('coachmark-school-export'),
  me: z.object({ person: z.object({ id: z.string() }) }),
  removed: z.array(z.object({ note: z.object({ body: z.string() }) })),
  rows: z.array(Row),
  audit: z.array(AuditLine),
});

const exportOf = async ({ token }: Member) =>
  ExportFile.parse(await (await call('/v1/export', { method: 'GET', token })).json());

test('a member’s export is everything she may read and nothing else', async () => {
  const { enrol, teacher, coach, both } = await aPair();
  const args = sharing(both, { body: 'Hers.' });
  const answer = { id: crypto.randomUUID(), parent: args.note.id, kind: 'noticing', body: 'His.' };
  await teacher.push('note.share', args);
  await coach.push('note.reply', answer);
  await coach.push('note.remove', { id: answer.id });
  const stranger = await enrol('Sam Stranger', 'teacher');
  const hers = await exportOf(teacher);
  expect(hers.me.person.id).toBe(teacher.id);
  expect(hers.rows.map(({ record }) => record)).toEqual(
    expect.arrayContaining(['note', 'lesson', 'revision', 'assignment', 'person']),
  );
  expect(JSON.stringify(hers)).not.toContain('His.');
  expect((await exportOf(coach)).removed.map(({ note }) => note.body)).toEqual(['His.']);
  expect(JSON.stringify(await exportOf(stranger))).not.toContain('Hers.');
});

test('an export is a line of the audit, which is in it whole', async () => {
  const { admin, stub } = await aPair();
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    for (let i = 0; i < 410; i += 1)
      sql.exec("INSERT INTO audit (at, actor, action, object) VALUES (1, 'x', 'person.add', 'y')");
  });
  const { audit, rows } = await exportOf(admin);
  expect(audit[0]).toMatchObject({ action: 'person.export', object: admin.id });
  expect(audit.length).toBeGreaterThan(400);
  expect(new Set(audit.map(({ seq }) => seq)).size).toBe(audit.length);
  expect(rows.every(({ record }) => record === 'person')).toBe(true);
});
