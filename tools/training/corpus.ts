import { existsSync, readFileSync } from 'node:fs';

import * as z from 'zod';

import { practices } from '../../shared/strategies/practices';
import type { Span } from '../../shared/suggest';

/** A plan that somebody has read: what is in it, by practice, with the best quote where one was given. */
export interface LabelledPlan {
  readonly id: string;
  /** Plans of one source are never on both sides of a measurement. */
  readonly source: string;
  readonly text: string;
  readonly present: ReadonlyMap<string, Span | undefined>;
  readonly uncertain: ReadonlySet<string>;
}

const Quoted = z.object({ practice: z.string(), start: z.number(), end: z.number() });
const Row = z.object({
  id: z.string(),
  repo: z.string().optional(),
  text: z.string(),
  present: z.array(z.union([z.string(), Quoted])),
  uncertain: z.array(z.string()).optional(),
});

/** The plans of a file of JSON lines; none where the file is not there. */
export function labelledPlans(path: string, source?: string): LabelledPlan[] {
  return readLines(path, Row).map((row) => ({
    id: row.id,
    source: source ?? row.repo ?? row.id,
    text: row.text,
    present: new Map(
      row.present.map((one) =>
        typeof one === 'string'
          ? ([one, undefined] as const)
          : ([one.practice, { start: one.start, end: one.end }] as const),
      ),
    ),
    uncertain: new Set(row.uncertain),
  }));
}

export function readLines<T>(path: string, row: z.ZodType<T>): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => row.parse(JSON.parse(line)));
}

/** What is asked of a plan and a practice, and the right answer; what the reader doubted is not asked. */
export function answerOf(plan: LabelledPlan, practice: string): boolean | undefined {
  return plan.uncertain.has(practice) ? undefined : plan.present.has(practice);
}

export const PRACTICES: readonly string[] = practices.map(({ id }) => id);
