import * as z from 'zod';

import { practices } from './practices';

// For the repository's own tests and for whoever edits the catalogue. Nothing that ships imports
// this file: the data is checked before it is released, not each time it is loaded.

const words = z.string().trim().min(1);

const phase = z.enum([
  'planning',
  'launch',
  'instruction',
  'guided-practice',
  'discussion',
  'independent-practice',
  'check',
  'feedback',
  'closure',
  'homework',
  'climate',
]);

const subject = z.enum([
  'any',
  'ela',
  'math',
  'science',
  'social-studies',
  'world-languages',
  'cte',
  'arts',
  'pe',
]);

const evidence = z.strictObject({
  source: words,
  title: words,
  year: z.int().min(1950).max(2026),
  level: words,
  figure: words,
  url: z.url({ protocol: /^https?$/ }).optional(),
  population: words.optional(),
  edition: words.optional(),
  provenance: z.enum(['read', 'memory']),
});

export const strategySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: words,
  definition: words,
  practice: z.enum(practices.map(({ id }) => id)),
  group: z.string().regex(/^[a-z]+$/),
  phases: z.array(phase).min(1),
  subjects: z.array(subject).min(1),
  grades: z.string().regex(/^(K|\d{1,2})-\d{1,2}$/),
  lookFors: z.array(words).min(1),
  cues: z.strictObject({
    present: z.array(words),
    missing: z.array(z.string().regex(/^(text|absent|struct):\S/)),
  }),
  action: words,
  strength: z.enum(['strong', 'moderate', 'limited', 'consensus']),
  evidence: z.array(evidence).min(1),
  unverified: z.array(evidence.extend({ verify: z.literal(true) })).optional(),
  cautions: words,
});

/** The whole of it, as it is released. */
export const catalogueSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.(?:0[1-9]|1[0-2])\.\d+$/),
  strategies: z
    .array(strategySchema)
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'An id stands for one strategy.',
    ),
});
