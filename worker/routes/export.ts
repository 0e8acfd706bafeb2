import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { TypedResponse } from 'hono';
import * as z from 'zod';

import { Row } from '../../shared/model';
import { type Cursor, MeResponse, RemovedNote } from '../../shared/sync';
import { asMember } from '../bearer';
import type { MemberEnv } from '../context';
import { answer, BY_TOKEN, MEMBERS, refusals } from '../openapi';
import { problem } from '../problem';
import { AuditLine } from '../school/audit';
import type { School } from '../school/school';

const ExportFile = z.object({
  format: z.literal('coachmark-school-export'),
  version: z.literal(1),
  me: MeResponse,
  removed: z.array(RemovedNote),
  rows: z.array(Row),
  audit: z.array(AuditLine),
});
type ExportFile = z.infer<typeof ExportFile>;

/** What a member gets in the end. Written piece by piece: it may be larger than memory. */
export const exported = new OpenAPIHono<MemberEnv>().openapi(
  createRoute({
    method: 'get',
    path: '/v1/export',
    tags: ['Me'],
    summary: 'Everything the school holds that I may read',
    description:
      'One JSON file: who I am, every record I may read with the texts it is about, what I removed, and my lines of the audit. The export is itself a line of the audit. A file that is cut short is no JSON.',
    security: BY_TOKEN,
    middleware: [asMember] as const,
    responses: { 200: answer(ExportFile, 'The file.'), ...refusals(...MEMBERS) },
  }),
  async (c) => {
    const { school, token } = c.var;
    const begun = await school.beginExport(token);
    if (!begun.ok) return problem(c, begun.reason, begun);
    const pieces = piecesOf(school, token, begun.value);
    const encoder = new TextEncoder();
    const file = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- piecesOf writes an ExportFile.
    return new Response(file, {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="coachmark-school-export.json"',
      },
    }) as Response & TypedResponse<ExportFile, 200, 'json'>;
  },
);

async function* piecesOf(
  school: DurableObjectStub<School>,
  token: string,
  { me, removed }: Pick<ExportFile, 'me' | 'removed'>,
): AsyncGenerator<string> {
  const head = { format: 'coachmark-school-export', version: 1, me, removed } as const;
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  // No device of anybody's: it only reads.
  const clientId = crypto.randomUUID();
  let cursor: Cursor = {};
  let comma = '';
  for (let more = true; more;) {
    const page = await school.pull(token, { clientId, cursor });
    // Signed out or removed meanwhile: the file ends here, and shows that it is not whole.
    if (!page.ok) throw new Error('The export was cut short.');
    ({ cursor, more } = page.value);
    const rows = page.value.changes.flatMap((change) => (change.op === 'put' ? [change.row] : []));
    for (const row of rows) {
      yield `${comma}${JSON.stringify(row)}`;
      comma = ',';
    }
  }
  yield '],"audit":[';
  comma = '';
  for (let before: number | undefined = Number.MAX_SAFE_INTEGER; before !== undefined;) {
    const page = await school.audit(token, before);
    if (!page.ok) throw new Error('The export was cut short.');
    for (const line of page.value.lines) {
      yield `${comma}${JSON.stringify(line)}`;
      comma = ',';
    }
    before = page.value.lines.at(-1)?.seq;
  }
  yield ']}';
}
