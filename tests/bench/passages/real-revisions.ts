import { existsSync, readFileSync } from 'node:fs';

import type { BlockKind, LessonText, PlacedBlock } from '../../../shared/text';
import type { Truth } from './score';

/** A lesson's old and new version with passages whose fate a reader labelled. */
export interface RealPair {
  readonly repo: string;
  readonly from: LessonText;
  readonly to: LessonText;
  readonly cases: readonly RealCase[];
}

interface RealCase {
  readonly start: number;
  readonly end: number;
  readonly row: string;
  readonly truth: Truth;
}

interface Labelled {
  repo: string;
  oldText: string;
  newText: string;
  oldBlocks: [number, number, string][];
  newBlocks: [number, number, string][];
  cases: {
    start: number;
    end: number;
    label: string;
    newStart: number | null;
    newEnd: number | null;
    similarity: number;
  }[];
}

/** An edit that left less than this of the letters is a heavy one. */
const HEAVY = 0.8;

/** The labelled pairs of `../shared/corpus/passages`; none where the folder is not there. */
export function realRevisions(file: string): RealPair[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RealPair => {
      const pair: Labelled = JSON.parse(line);
      return {
        repo: pair.repo,
        from: lesson(pair.oldText, pair.oldBlocks),
        to: lesson(pair.newText, pair.newBlocks),
        cases: pair.cases.map((known) => ({
          start: known.start,
          end: known.end,
          row: known.label === 'edited' ? editedRow(known.similarity) : known.label,
          truth:
            known.newStart === null || known.newEnd === null
              ? null
              : { start: known.newStart, end: known.newEnd },
        })),
      };
    });
}

function editedRow(similarity: number): string {
  return similarity >= HEAVY ? 'edited alike' : 'edited heavily';
}

function lesson(text: string, blocks: readonly [number, number, string][]): LessonText {
  return {
    text,
    blocks: blocks.map(([start, end, tag], index): PlacedBlock => {
      const level = /^h([1-6])$/u.exec(tag)?.[1];
      return {
        kind: kindOf(tag),
        text: text.slice(start, end),
        index,
        start,
        end,
        ...(level === undefined ? {} : { level: Number(level) }),
      };
    }),
  };
}

function kindOf(tag: string): BlockKind {
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'li') return 'item';
  return tag === 'td' || tag === 'th' ? 'cell' : 'paragraph';
}
