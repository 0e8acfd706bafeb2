import { findStudentData } from '../../../shared/privacy';
import type { MarkedNote } from './notes';

export interface Score {
  readonly spans: number;
  readonly hits: number;
  readonly findings: number;
  readonly right: number;
  readonly clean: number;
  readonly alarmed: number;
  /** What was marked as (or `-`) -> what it was found as (or `-`) -> how often. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Bracketed words in their note, for looking at. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

const bracket = (text: string, { start, end }: Span): string =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

/** A marked span is found when any finding overlaps it; a finding is right when it overlaps a marked span. */
export function score(notes: readonly MarkedNote[]): Score {
  const confusion = new Map<string, Map<string, number>>();
  const count = (marked: string, found: string): void => {
    const row = confusion.get(marked) ?? new Map<string, number>();
    confusion.set(marked, row.set(found, (row.get(found) ?? 0) + 1));
  };
  const missed: string[] = [];
  const wrong: string[] = [];
  let spans = 0;
  let hits = 0;
  let findings = 0;
  let right = 0;
  let clean = 0;
  let alarmed = 0;
  for (const note of notes) {
    const found = findStudentData(note.text, note.roster, note.staff);
    for (const span of note.spans) {
      const hit = found.find((finding) => overlap(finding, span));
      count(span.kind, hit?.kind ?? '-');
      if (hit === undefined) missed.push(bracket(note.text, span));
      else hits += 1;
    }
    for (const finding of found) {
      if (note.spans.some((span) => overlap(finding, span))) right += 1;
      else {
        count('-', finding.kind);
        wrong.push(bracket(note.text, finding));
      }
    }
    spans += note.spans.length;
    findings += found.length;
    if (note.spans.length === 0) {
      clean += 1;
      if (found.length > 0) alarmed += 1;
    }
  }
  return { spans, hits, findings, right, clean, alarmed, confusion, missed, wrong };
}
