import type { LessonText } from '../text/lesson-text';
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
  | 'background';

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

// First hit wins: the particular before the general. Each is tried on the words of a heading or label.
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'misconceptions',
    /misconception|mix-?ups?\b|(?:common|likely|anticipated|typical) (?:error|mistake|difficult)|errors? (?:planned|to)|watch(?:ing)? (?:for|out)|ideas students may|ideas to listen|pitfall|where they go wrong/,
  ],
  ['answers', /^answers?(?: key)?$|quiz answers|answer key/],
  ['questions', /^(?:key|essential|guiding|discussion|driving) questions?/],
  [
    'materials',
    /^(?:materials?|supplies|equipment|resources?|you will need|what you need|set-?up list|handouts|tools)\b|^(?:needs?|bring|kit)$|notes on resources|materials/,
  ],
  [
    'standards',
    /\bstandards?\b|\bcsta\b|common core|\bngss\b|\bteks\b|competenc|cross-?curricular|curriculum links?|21st century skills|web literacy skills/,
  ],
  [
    'background',
    /prior knowledge|prerequisite|^background|before class|^preparation|teacher notes?|references|documentation|^contents$|quick links/,
  ],
  [
    'criteria',
    /success criteria|^criteria|checklist|\brubric|what good (?:work )?looks like|looks like when|we know we|done when|must[- ]haves|requirements/,
  ],
  [
    'objective',
    /^(?:by the end|swbat)|objectives?\b|learning (?:goal|target|intention|aim)|^(?:todays |student |content |language )?(?:goals?|targets?|aims?)$|outcomes?\b|students will(?: be able to)?$|what students will|^you will$|^i can$|^we can$/,
  ],
  ['homework', /^hw\b|homework|^(?:for )?tomorrow$|take[- ]home|^at home|after class/],
  [
    'closure',
    /closure|\bclos(?:e|ing)\b|synthesis|cool[- ]?down|key ?points|take-?aways?|exit (?:ticket|slip|card|pass)|wrap[- ]?up|plenary|de-?brief|\breflect(?:ion|ing)?\b|conclusion|^summary$|lesson summary|sum(?:ming)? up|^ticket\b|ending|finish up/,
  ],
  [
    'launch',
    /warm[- ]?up|do[- ]now|bell[- ]?(?:ringer|work)|starter|\blaunch\b|\bhook\b|motivation|\bopen(?:ing|er)\b|^introduction|^engage$|\bentry\b|anticipatory|get(?:ting)? started|connect$|introductory/,
  ],
  ['guided', /guided|we do|together|work ?through|walk-?through|with (?:me|help)/],
  [
    'stretch',
    /^extensions?\b|challenges?\b|extra for experts|stretch|extended learning|extending prompt|early finishers|enrichment|going further|bonus|ready for more|scaling/,
  ],
  [
    'accommodations',
    /accommodat|differentiat|supports?\b|modification|\biep\b|504|\bells?\b|multilingual|english learners?|scaffold|adaptation|access\b|students with plans|inclusion/,
  ],
  [
    'vocabulary',
    /vocabulary|key ?words?|key terms?|new words|^words?$|^terms$|glossary|definitions?|academic language/,
  ],
  [
    'check',
    /^(?:check|checking|checks|checkpoint)\b|check(?:s|ing)? for understanding|knowledge check|assessment|assess$|evaluat|\bquiz|formative|look[- ]fors?|teaching observations/,
  ],
  [
    'independent',
    /independent|you do|on (?:your|their) own|work time|^(?:practice|practise|apply|lab|task|write|explore|elaborate|exercises?|your turn)\b|individual/,
  ],
  ['pacing', /pacing|time ?line|schedule|timing|^duration/],
  [
    'instruction',
    /instruction|\bi do\b|mini[- ]?lesson|lecture|^(?:explain|model(?:ing|ling)?|teach|presentation|demonstration|demo|input)\b|teacher shows|key learning points|main (?:activity|part|lesson|development)|lesson (?:activities|concept|steps|plan)|^(?:activity|activities|procedure|investigate)\b|science concept/,
  ],
];

const MARKER =
  /^[\s#*>|_•◦▪●\-–—\u{2022}]*(?:\(?(?:\d{1,2}|[ivxlIVXL]{1,4}|[a-zA-Z])[.)]\s+)?(?:\[[^\]\n]{0,20}\]\s*)?(?:\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}\s*)?[*_]*/u;
const LABEL = /^([^\n:.?!]{2,60}?)(?::|\.(?=\s)|(?=\s*[–—]\s))/u;
const MINUTES =
  /(\d{1,3})(?:\s*(?:-|–|to)\s*(\d{1,3}))?[\s-]*(?:minut(?:es?|os?|en|i)\b|mins?\b|min\.|[’'](?=\s|\)|$))/iu;
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
  return ROLES.find(([, pattern]) => pattern.test(plain))?.[0];
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Parts that hold a list and end where prose begins again. */
const LISTS: ReadonlySet<Role> = new Set(['materials', 'standards', 'background']);
/** Parts that a label with words of its own on the line opens and closes at once. */
const ONE_LINE: ReadonlySet<Role> = new Set([...LISTS, 'objective', 'homework', 'vocabulary']);

/** What an LMS writes around a page: its menus and buttons are no part of the plan. */
const AROUND =
  /^\W*(?:home|dashboard|courses?|calendar|inbox|history|help|account|announcements?|modules?|assignments?|discussions?|grades?|people|pages?|files?|syllabus|outcomes|rubrics|quizzes|collaborations|settings|stream|classwork|participants|previous|next|back|edit|edit page|view all pages|published?|unpublished?|mark as done|mark done|to-?do|skip to (?:main )?content|last edited .{0,60}|view feedback|log ?out|search|menu|save|cancel|print|copy link|comments?|add (?:class )?comment|student view|immersive reader|course (?:home|settings|menu)|navigation|competencies|badges|my courses|site home|turn editing (?:on|off)|you are here.{0,60}|jump to.{0,30})\W*$/iu;

/** Cuts a lesson into lines and gives each the role of the part it stands in. */
export function readLines(lesson: LessonText): Line[] {
  const headings = new Set<number>();
  for (const block of lesson.blocks) if (block.kind === 'heading') headings.add(block.start);
  const lines: Line[] = [];
  let current: Role = 'other';
  let start = 0;
  for (const text of lesson.text.split('\n')) {
    const end = start + text.length;
    if (text.trim() !== '' && !isAround(text, headings.has(start))) {
      const { line, next } = readLine({ text, start, marked: headings.has(start) }, current);
      lines.push(line);
      current = next;
    }
    start = end + 1;
  }
  return lines;
}

/** A heading of the plan itself may be one of these words too. */
function isAround(text: string, isHeading: boolean): boolean {
  return !isHeading && text.length < 80 && AROUND.test(text);
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
};

export function minutesIn(text: string): number | undefined {
  const match = MINUTES.exec(text.slice(0, 200));
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
