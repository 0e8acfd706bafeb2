import type { LessonText } from '../text/lesson-text';
import {
  aboutPlan,
  aroundPage,
  minutesWritten,
  partNames,
  perhapsAroundPage,
} from './language/en/part-names';
import type { Section } from './types';

/** What a part of a plan is for; finer than what is shown, because some headings are a practice. */
export type Role =
  | Section['kind']
  | 'misconceptions'
  | 'vocabulary'
  | 'criteria'
  | 'stretch'
  | 'questions'
  | 'pacing'
  | 'answers'
  | 'background'
  | 'about';

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: Role;
  /** The line is a heading, with nothing of its own to say. */
  readonly heading: boolean;
  /** Where the words after a label such as "Objective:" begin; `start` where there is none. */
  readonly body: number;
  readonly code: boolean;
}

const MARKER =
  /^[\s#*>|_•◦▪●\-–—\u{2022}]*(?:\(?(?:\d{1,2}|[ivxlIVXL]{1,4}|[a-zA-Z])[.)]\s+)?(?:\[[^\]\n]{0,20}\]\s*)?(?:\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}\s*)?[*_]*/u;
const LABEL = /^([^\n:.?!]{2,60}?)(?::|\.(?=\s)|(?=\s*[–—]\s))/u;
/** The code of a standard at the head of a line: what follows is quoted from it. */
const STANDARD = /^(?=\S*\d)(?=\S*[A-Z])[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+){2,}[:.)]?\s/u;
const CODE =
  /[{};]\s*$|=>|^\s*(?:\$ |<\/?\w|\/\/|let |const |var |import |def |function )|\|\||\w\(\S*\)\s*;?$/u;

function roleOf(words: string): Role | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\([^)]*\)?/g, '')
    .replace(/[\s.…:*_]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return partNames.find(([, pattern]) => pattern.test(plain))?.[0];
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Parts that hold a list and end where prose begins again. */
const LISTS: ReadonlySet<Role> = new Set(['materials', 'standards', 'background']);
/** Parts that a label with words of its own on the line opens and closes at once. */
const ONE_LINE: ReadonlySet<Role> = new Set([...LISTS, 'objective', 'homework', 'vocabulary']);

const LONGEST_BUTTON = 80;

/** Cuts a lesson into lines and gives each the role of the part it stands in. */
export function readLines(lesson: LessonText): Line[] {
  const headings = new Set<number>();
  for (const block of lesson.blocks) if (block.kind === 'heading') headings.add(block.start);
  const lines: Line[] = [];
  let current: Role = 'other';
  for (const { text, start } of ofThePlan(lesson.text, headings)) {
    const { line, next } = readLine({ text, start, marked: headings.has(start) }, current);
    lines.push(line);
    current = next;
  }
  return lines;
}

interface Placed {
  readonly text: string;
  readonly start: number;
}

/** The lines that say something, without the menus and buttons of the page around the plan. */
function ofThePlan(text: string, headings: ReadonlySet<number>): Placed[] {
  const lines: Placed[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start });
    start += line.length + 1;
  }
  const isOn = ({ text: words, start: at }: Placed, pattern: RegExp): boolean =>
    words.length < LONGEST_BUTTON && !headings.has(at) && pattern.test(words);
  const around = lines.map((line) => isOn(line, aroundPage));
  return lines.filter((line, at) => {
    if (around[at] === true) return false;
    const beside = around[at - 1] === true || around[at + 1] === true;
    return !(beside && isOn(line, perhapsAroundPage));
  });
}

function readLine(
  source: { readonly text: string; readonly start: number; readonly marked: boolean },
  current: Role,
): { line: Line; next: Role } {
  const { text, start } = source;
  const head = text.slice(0, 200);
  const marker = MARKER.exec(head)?.[0].length ?? 0;
  const rest = head.slice(marker);
  const whole = text.length - marker;
  const label = LABEL.exec(rest);
  const isHash = /^\s*#{1,6}\s/.test(text) || source.marked;
  const short =
    wordCount(rest) <= 8 && whole <= 80 && !/[.,;?!]\s*$/.test(rest.replace(/\.\.\.\s*$/, ''));
  const place = { start, end: start + text.length, text, code: CODE.test(head) };
  const shaped = roleByShape(rest);
  if (shaped !== undefined)
    return { line: { ...place, role: shaped, heading: false, body: start }, next: current };
  const bodyless = label === null || rest.slice(label[0].length).replace(/[*_\s]/g, '') === '';
  if (isHash || (short && bodyless)) {
    const role = roleOf(rest);
    const heading = isHash || role !== undefined;
    if (heading) {
      const next = role ?? 'other';
      return { line: { ...place, role: next, heading, body: start }, next };
    }
  } else if (label !== null && wordCount(label[1] ?? '') <= (label[0].endsWith('.') ? 3 : 8)) {
    const role = roleOf(label[1] ?? '');
    if (role !== undefined) {
      const line = { ...place, role, heading: false, body: start + marker + label[0].length };
      // A label on its own line of prose speaks for that line; a part that lasts keeps lasting.
      return { line, next: ONE_LINE.has(role) ? 'other' : role };
    }
  }
  const prose = wordCount(rest) >= 9 && /[.?!]["”’)]?\s*$/.test(text);
  const role = LISTS.has(current) && prose ? 'other' : current;
  return { line: { ...place, role, heading: false, body: start }, next: role };
}

/** A line that says for itself what it is, whatever part it stands in. */
function roleByShape(words: string): Role | undefined {
  if (STANDARD.test(words)) return 'standards';
  return aboutPlan.test(words) && wordCount(words) <= 20 ? 'about' : undefined;
}

const SHOWN: Readonly<Record<Role, Section['kind']>> = {
  objective: 'objective',
  launch: 'launch',
  instruction: 'instruction',
  guided: 'guided',
  independent: 'independent',
  check: 'check',
  closure: 'closure',
  homework: 'homework',
  materials: 'materials',
  standards: 'standards',
  accommodations: 'accommodations',
  other: 'other',
  misconceptions: 'other',
  vocabulary: 'instruction',
  criteria: 'objective',
  stretch: 'accommodations',
  questions: 'other',
  pacing: 'other',
  answers: 'check',
  background: 'other',
  about: 'other',
};

export function minutesIn(text: string): number | undefined {
  const match = minutesWritten.exec(text.slice(0, 200));
  if (match === null) return undefined;
  return Number(match[2] ?? match[1]);
}

/** Neighboring lines of one kind make one section. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    const kind = SHOWN[line.role];
    const minutes = minutesIn(line.text);
    const last = sections.at(-1);
    const starts = line.heading || line.body > line.start;
    if (last !== undefined && last.kind === kind && !(starts && minutes !== undefined)) {
      sections[sections.length - 1] = {
        ...last,
        end: line.end,
        ...(last.minutes === undefined && minutes !== undefined ? { minutes } : {}),
      };
    } else {
      sections.push({
        kind,
        start: line.start,
        end: line.end,
        ...(minutes === undefined ? {} : { minutes }),
      });
    }
  }
  return sections;
}

/** The timed parts of a text whose headings we cannot read. */
export function timedParts(lines: readonly Line[]): Section[] {
  const parts: Section[] = [];
  for (const { start, end, text } of lines) {
    const minutes = minutesIn(text);
    if (minutes !== undefined) parts.push({ kind: 'other', start, end, minutes });
    else {
      const last = parts.pop();
      if (last !== undefined) parts.push({ ...last, end });
    }
  }
  return parts;
}
