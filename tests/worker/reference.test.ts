import { expect, test } from 'vitest';
import * as z from 'zod';

import { app } from '../../worker/app';
import { call } from './a-school';

const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ summary: z.string() }))),
});
const described = async () =>
  Document.parse(await (await call('/openapi.json', { method: 'GET' })).json());

test('every route is described, and nothing that is no route', async () => {
  const routes = new Set(
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
      // The description describes the API, not itself.
      .filter((route) => route !== 'GET /' && route !== 'GET /openapi.json'),
  );
  const { paths } = await described();
  const said = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(said.toSorted()).toEqual([...routes].toSorted());
});

test('the page for people names every route, runs nothing and loads nothing', async () => {
  const response = await call('/', { method: 'GET' });
  const page = await response.text();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|src=|https?:/);
  for (const path of Object.keys((await described()).paths)) expect(page).toContain(path);
});
