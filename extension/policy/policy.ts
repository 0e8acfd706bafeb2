import * as z from 'zod';

import { ORGANIZATION_ID } from '../../shared/sync';

/** Why a value cannot be used. */
const Why = z.enum([
  'not-text',
  'empty',
  'too-long',
  'not-a-list',
  'not-https',
  'not-a-site',
  'not-an-id',
  'not-a-setting',
]);
export type Why = z.infer<typeof Why>;

const because = (why: Why) => ({ error: why });

/** One value that was set and cannot be used; the others stand. */
export interface PolicyProblem {
  /** The key as it was written, with its place in a list: `lmsOrigins[1]`. */
  readonly key: string;
  readonly why: Why;
  /** What was written there, shortened. */
  readonly value: string;
}

/** What a school's IT set for this browser; null and the empty list: nothing was set. */
export interface PolicyValues {
  readonly organizationName: string | null;
  readonly organizationId: string | null;
  /** An https origin, such as `https://api.example.org`. */
  readonly apiBaseUrl: string | null;
  /** https or http origins beside those the extension knows by itself. */
  readonly lmsOrigins: readonly string[];
}

export interface Policy {
  readonly values: PolicyValues;
  readonly problems: readonly PolicyProblem[];
}

/** UTF-16 code units of a wrong value that are shown. */
const SHOWN = 80;
/** UTF-16 code units, as in a school's own record. */
const LONGEST_NAME = 200;

const isOver = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** A site alone, with or without the last slash: no path, no wildcard, nobody's password. */
function isSite(text: string): boolean {
  const { hostname, pathname, search, hash, username, password } = new URL(text);
  return !hostname.includes('*') && `${pathname}${search}${hash}${username}${password}` === '/';
}

const Text = z.string(because('not-text')).trim().min(1, because('empty'));

const originOver = (...protocols: readonly string[]) =>
  Text.refine((text) => isOver(text, protocols), { ...because('not-https'), abort: true })
    .refine(isSite, because('not-a-site'))
    .transform((text) => new URL(text).origin);

const ApiOrigin = originOver('https:');
/** An LMS on the school's own network may still be on http: what leaves us does not go there. */
const LmsOrigin = originOver('https:', 'http:');

const Id = Text.regex(ORGANIZATION_ID, because('not-an-id'));
const Name = Text.max(LONGEST_NAME, because('too-long'));
const List = z.array(z.unknown(), because('not-a-list'));

const KEYS = new Set(['organizationName', 'organizationId', 'apiBaseUrl', 'lmsOrigins']);

/**
 * Reads what the browser hands over. Chrome has checked it against our schema and dropped what does
 * not fit; Firefox has checked nothing. Every value stands or falls alone.
 */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): Policy {
  const problems: PolicyProblem[] = [];

  function read<T>(schema: z.ZodType<T>, key: string, value = raw[key]): T | null {
    if (value === undefined) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push({ key, why: Why.parse(parsed.error.issues[0]?.message), value: shown(value) });
    return null;
  }

  const values: PolicyValues = {
    organizationName: read(Name, 'organizationName'),
    organizationId: read(Id, 'organizationId'),
    apiBaseUrl: read(ApiOrigin, 'apiBaseUrl'),
    lmsOrigins: [
      ...new Set(
        read(List, 'lmsOrigins')?.flatMap(
          (one, index) => read(LmsOrigin, `lmsOrigins[${index}]`, one) ?? [],
        ),
      ),
    ],
  };
  for (const [key, value] of Object.entries(raw))
    if (!KEYS.has(key)) problems.push({ key, why: 'not-a-setting', value: shown(value) });
  return { values, problems };
}

export const NOTHING_SET = parsePolicy({});

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
