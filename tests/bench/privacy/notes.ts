import { existsSync, readFileSync } from 'node:fs';

import * as z from 'zod';

import { laterNotes, latestNotes } from '../../unit/shared/privacy/later-notes';
import {
  developmentNotes,
  heldBackNotes,
  type TeachersNote,
} from '../../unit/shared/privacy/teachers-notes';

/** Written elsewhere, with kinds of its own; not part of this project and read where it is at hand. */
const ELSEWHERE = process.env['COACHMARK_PRIVACY_NOTES'] ?? '../shared/corpus/student-data.jsonl';

const Row = z.object({
  lang: z.enum(['en', 'es']),
  text: z.string(),
  roster: z.array(z.string()),
  staff: z.array(z.string()).default([]),
  spans: z.array(z.object({ start: z.number(), end: z.number(), kind: z.string() })),
});

export interface MarkedNote extends Omit<TeachersNote, 'spans'> {
  readonly spans: readonly { start: number; end: number; kind: string }[];
}

function readElsewhere(): MarkedNote[] | undefined {
  if (!existsSync(ELSEWHERE)) return undefined;
  return readFileSync(ELSEWHERE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Row.parse(JSON.parse(line)));
}

export function noteSets(): { name: string; notes: readonly MarkedNote[] | undefined }[] {
  return [
    { name: 'our own notes, development half', notes: developmentNotes },
    { name: 'our own notes, half held back', notes: heldBackNotes },
    { name: 'our own notes, written later by another hand', notes: laterNotes },
    { name: 'our own notes, written last', notes: latestNotes },
    { name: `notes of another writer (${ELSEWHERE})`, notes: readElsewhere() },
  ];
}
