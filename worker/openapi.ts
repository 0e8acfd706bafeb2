import type { ZodMediaTypeObject } from '@asteasolutions/zod-to-openapi';
import type { z } from '@hono/zod-openapi';

import { Problem } from '../shared/sync';
import { type ProblemCode, problems, type ProblemStatus } from './problem';

/** What every route may answer, whoever asks. */
const ALWAYS: readonly ProblemCode[] = ['bad-request', 'internal'];
/** What every route for members may answer besides. */
export const MEMBERS = ['not-accepted', 'too-many-requests'] as const satisfies ProblemCode[];
export const ADMINS = [...MEMBERS, 'not-allowed'] as const satisfies ProblemCode[];

interface ProblemResponse {
  readonly description: string;
  readonly 'x-codes': readonly ProblemCode[];
  readonly content: { readonly 'application/problem+json': { readonly schema: typeof Problem } };
}

/**
 * The problems a route may answer, by status, each with its codes (`x-codes`). The type says every
 * status, so that a handler may pass on whatever the school says; a test holds what is answered
 * against what is written here.
 */
export function refusals(...codes: readonly ProblemCode[]): Record<ProblemStatus, ProblemResponse> {
  const byStatus = new Map<ProblemStatus, ProblemCode[]>();
  for (const code of [...ALWAYS, ...codes]) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, its]): [ProblemStatus, ProblemResponse] => [
    status,
    {
      description: its.map((code) => `\`${code}\`: ${problems[code].title}`).join(' '),
      'x-codes': its,
      content: { 'application/problem+json': { schema: Problem } },
    },
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- said wider than it is: see above.
  return Object.fromEntries(responses) as Record<ProblemStatus, ProblemResponse>;
}

/** A JSON answer. */
export const answer = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A JSON body that has to be there. */
export const json = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } satisfies ZodMediaTypeObject },
});

/** What opens a route; schemes are described in `app.ts`. */
export const BY_TOKEN = [{ accessToken: [] }];
export const BY_OPERATOR = [{ operatorKey: [] }];
