import { createConnection } from 'node:net';

import * as fc from 'fast-check';
import * as z from 'zod';

import { openStage } from './stage';

/** As much of JSON Schema as the API's description uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

const Operation = z.looseObject({
  security: z.array(z.record(z.string(), z.unknown())).optional(),
  requestBody: z
    .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.any() })) })
    .optional(),
  responses: z.record(z.string(), z.looseObject({ 'x-codes': z.array(z.string()).optional() })),
});
type Operation = z.infer<typeof Operation>;
const Description = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

const anything = fc.jsonValue({ maxDepth: 3 });

/** Values a schema allows; strings of a length people would call absurd among them. */
function allowed(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map(allowed));
  const { type = 'anything' } = schema;
  if (typeof type !== 'string')
    return fc.oneof(...type.map((each) => allowed(Object.assign({}, schema, { type: each }))));
  switch (type) {
    case 'string':
      if (schema.format === 'uuid') return fc.uuid();
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
      return fc.string({
        unit: 'binary',
        minLength: schema.minLength ?? 0,
        maxLength: Math.min(schema.maxLength ?? 200, 2000),
      });
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
        max: Math.min(schema.maximum ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(allowed(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, Math.max(4, schema.minItems ?? 0)),
      });
    case 'object': {
      const { properties = {}, required = [], additionalProperties } = schema;
      const shape = fc.record(
        Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, allowed(each)])),
        { requiredKeys: [...required] },
      );
      if (typeof additionalProperties !== 'object') return shape;
      return fc.dictionary(fc.string({ maxLength: 80 }), allowed(additionalProperties));
    }
    default:
      return anything;
  }
}

/** What is allowed, or that with one thing in it replaced, or anything at all. */
const nearly = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: allowed(schema) },
    {
      weight: 3,
      arbitrary: fc.tuple(allowed(schema), fc.string(), anything).map(([value, key, other]) => {
        if (typeof value !== 'object' || value === null) return other;
        const keys = Object.keys(value);
        return Object.assign({}, value, {
          [keys[key.length % Math.max(1, keys.length)] ?? key]: other,
        });
      }),
    },
    { weight: 1, arbitrary: anything },
  );

const option = (name: string, otherwise: number): number => {
  const given = process.argv.find((each) => each.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.slice(name.length + 3));
};
const requests = option('requests', 20_000);
const seed = option('seed', Date.now() % 2 ** 31);
/** Milliseconds after which a request hangs. */
const PATIENCE = 10_000;
const AT_ONCE = 8;

const stage = await openStage();
const school = await stage.aSchool('fuzz');
const tess = await school.add('Tess', 'teacher');
const rivera = await school.add('Coach Rivera', 'coach');
await school.assign(rivera, tess);
const plc = await school.group([tess, rivera]);
const strangers = [`fuzz.${'x'.repeat(43)}`, ''];
const tokens = [
  school.token,
  await school.signIn(await school.code(tess)),
  await school.signIn(await school.code(rivera)),
  ...strangers,
];
const { paths } = Description.parse(await (await fetch(`${stage.url}/openapi.json`)).json());
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);
const known = fc.constantFrom(tess, rivera, plc, 'fuzz', 'no-such-school');
const request = fc.constantFrom(...operations).chain(({ path, method, operation }) => {
  const schema: Schema | undefined = operation.requestBody?.content['application/json']?.schema;
  return fc.record({
    path: fc
      .array(fc.oneof(known, fc.uuid(), fc.string({ maxLength: 60 })), {
        minLength: 2,
        maxLength: 2,
      })
      .map((parts) => {
        let at = 0;
        return path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(parts[at++] ?? ''));
      }),
    query: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      fc.webQueryParameters().map((query) => `?${query}`),
      fc.integer().map((before) => `?before=${before}`),
    ),
    method: fc.constant(method),
    operation: fc.constant(operation),
    // Nobody real is signed out or removed: the rest would only ever meet the door.
    token: fc.constantFrom(...(/sign-out|remove/.test(path) ? strangers : tokens)),
    type: fc.constantFrom(
      'application/json',
      'application/json',
      'text/plain',
      'multipart/form-data',
    ),
    body:
      schema === undefined
        ? fc.constant(undefined)
        : fc.oneof(
            { weight: 8, arbitrary: nearly(schema).map((value) => JSON.stringify(value)) },
            fc.string({ unit: 'binary', maxLength: 500 }),
          ),
  });
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

const wrong: string[] = [];
const statuses: Record<string, number> = {};

async function ask(asked: Request, again = false): Promise<void> {
  const { path, query, method, operation, token, type, body } = asked;
  const named = `${method} ${path}${query} ${body?.slice(0, 300) ?? ''}`;
  try {
    const response = await fetch(`${stage.url}${path}${query}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE),
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && method !== 'get' && { body }),
    });
    const text = await response.text();
    const { status } = response;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status >= 500) wrong.push(`${status} to ${named}`);
    if (status < 400) return;
    const { code } = z.object({ code: z.string() }).parse(JSON.parse(text));
    const said = operation.responses[status]?.['x-codes'] ?? [];
    // A path that fits no route is nobody's.
    if (!said.includes(code) && code !== 'not-found') wrong.push(`undescribed ${code} to ${named}`);
  } catch (error) {
    const cause = error instanceof Error ? String(error.cause) : '';
    // A line kept open that the school closed after a body it did not want: a new one will do.
    if (!again && /other side closed|EPIPE|ECONNRESET/.test(cause)) return ask(asked, true);
    wrong.push(`${String(error)} ${cause} at ${named}`);
  }
}

const raw = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom('/v1/push', '/v1/pull', '/auth/token', '/v1/people', '/v1/live'),
      fc.uint8Array({ maxLength: 2000 }),
      fc.integer({ min: -5, max: 4000 }),
      fc.constantFrom('content-length', 'transfer-encoding'),
      fc.constantFrom(...tokens),
    )
    .map(([path, bytes, length, how, token]) =>
      Buffer.concat([
        Buffer.from(
          `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nauthorization: Bearer ${token}\r\n${how}: ${how === 'content-length' ? length : 'chunked'}\r\n\r\n`,
        ),
        Buffer.from(bytes),
      ]),
    ),
);

/** Bytes as they are; they have to be answered, or the line closed, once we have said all. */
async function say(bytes: Buffer): Promise<void> {
  await new Promise<void>((done) => {
    const socket = createConnection({ host: '127.0.0.1', port: Number(new URL(stage.url).port) });
    let answer = '';
    const timer = setTimeout(() => {
      wrong.push(`hangs on ${bytes.toString('latin1').slice(0, 300)}`);
      socket.destroy();
    }, PATIENCE);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      // 501: workerd's own answer to a transfer coding or method it does not know.
      const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'closed';
      statuses[`raw ${status}`] = (statuses[`raw ${status}`] ?? 0) + 1;
      if (status.startsWith('5') && status !== '501')
        wrong.push(`${status} to ${bytes.toString('latin1').slice(0, 300)}`);
      done();
    });
    socket.end(bytes);
  });
}

console.log(`seed ${seed}: ${requests} requests`);
const rawShare = Math.floor(requests / 10);
const work: (() => Promise<void>)[] = [
  ...fc.sample(request, { seed, numRuns: requests - rawShare }).map((each) => () => ask(each)),
  ...fc.sample(raw, { seed, numRuns: rawShare }).map((each) => () => say(each)),
];
let next = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let at = next++; at < work.length && wrong.length < 20; at = next++) await work[at]?.();
  }),
);
const alive = await fetch(`${stage.url}/ready`).then(({ ok }) => ok);
await stage.close();
console.log(JSON.stringify(statuses));
console.log(
  wrong.length === 0 && alive
    ? `${requests} requests: no 5xx, no hang, nothing undescribed`
    : wrong.slice(0, 20).join('\n'),
);
process.exit(wrong.length === 0 && alive ? 0 : 1);
