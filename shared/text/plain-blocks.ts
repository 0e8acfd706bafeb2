import type { Block, LessonText, PlacedBlock } from './lesson-text';

interface Line {
  readonly start: number;
  /** Without the line break and trailing spaces. */
  readonly end: number;
  readonly text: string;
}

type Placed = Omit<PlacedBlock, 'index'>;

const MARKED_HEADING = /^[ \t]{0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/u;
const BOLD_HEADING = /^[ \t]*(\*\*|__)([^*_]{1,80})\1:?$/u;
const UNDERLINE = /^[ \t]{0,3}(=+|-{3,})$/u;
const ITEM = /^[ \t]*(?:[-*+\u2022\u25aa\u25cf\u25e6\u2013]|\(?(?:\d{1,3}|[A-Za-z])[.)])[ \t]+/u;
const TABLE_ROW = /^[ \t]*\|.*\|$/u;
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]+\|?$/u;
const RULE = /^[ \t]*(?:[-*_=][ \t]*){3,}$/u;
const SENTENCE_END = /[.!?,;\u2026\u3002\uff01\uff1f]["'\u201d\u2019)]*$/u;

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A longer line is no heading, rule or row of a table. UTF-16 code units. */
const MARKED_LENGTH = 10_000;
/** A line longer than this is read as prose, never as an unmarked heading. UTF-16 code units. */
const HEADING_LENGTH = 72;
const HEADING_WORDS = 10;
/** Lines shorter than this are not taken for the wrapped lines of one paragraph. */
const WRAP_WIDTH = 40;

/**
 * A lesson from plain or Markdown-like text. `.text` is the text given, untouched; blocks point
 * into it, without their markers (`#`, `-`, `1.`). What is between blocks belongs to none.
 */
export function lessonTextFromPlain(text: string): LessonText {
  const groups = groupsOf(linesOf(text));
  const shortLines = groups.map(isShortLine);
  const blocks: Placed[] = [];
  for (const [index, group] of groups.entries()) {
    if (isUnmarkedHeading(shortLines, index)) {
      blocks.push(trimmed(text, group[0], { kind: 'heading', level: 2 }));
    } else {
      for (const block of blocksOfGroup(text, group)) blocks.push(block);
    }
  }
  const placed: PlacedBlock[] = [];
  for (const block of blocks) {
    if (block.end > block.start) placed.push({ ...block, index: placed.length });
  }
  return { text, blocks: placed };
}

/** By hand: on a line of megabytes a pattern runs out of room. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (at < text.length && code !== NEWLINE && code !== RETURN) continue;
    const line = text.slice(start, at).trimEnd();
    lines.push({ start, end: start + line.length, text: line });
    if (code === RETURN && text.charCodeAt(at + 1) === NEWLINE) at += 1;
    start = at + 1;
  }
  return lines;
}

function groupsOf(lines: readonly Line[]): [Line, ...Line[]][] {
  const groups: [Line, ...Line[]][] = [];
  let open: [Line, ...Line[]] | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') {
      open = null;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

function isShortLine(group: readonly Line[]): boolean {
  const line = group[0]?.text.trim() ?? '';
  return (
    group.length === 1 &&
    line.length <= HEADING_LENGTH &&
    line.split(/\s+/u).length <= HEADING_WORDS &&
    /^[\p{L}\p{N}]/u.test(line) &&
    !SENTENCE_END.test(line) &&
    !ITEM.test(line)
  );
}

/**
 * A short line alone before other text is a heading. Of several in a row (a title, then facts,
 * then the first section's name) only the first of the page and the last of the run are.
 */
function isUnmarkedHeading(shortLines: readonly boolean[], index: number): boolean {
  if (shortLines[index] !== true || index === shortLines.length - 1) return false;
  return index === 0 || shortLines[index + 1] === false;
}

function blocksOfGroup(text: string, group: readonly Line[]): Placed[] {
  const blocks: Placed[] = [];
  let prose: Line[] = [];
  const flush = (): void => {
    for (const block of proseBlocks(text, prose)) blocks.push(block);
    prose = [];
  };
  for (const line of group) {
    const heading = line.text.length > MARKED_LENGTH ? null : markedHeading(text, line);
    if (line.text.length > MARKED_LENGTH) {
      prose.push(line);
    } else if (heading) {
      flush();
      blocks.push(heading);
    } else if (UNDERLINE.test(line.text) && prose.length === 1) {
      const level = line.text.trim().startsWith('=') ? 1 : 2;
      blocks.push(trimmed(text, prose[0] ?? line, { kind: 'heading', level }));
      prose = [];
    } else if (RULE.test(line.text) || (line.text.includes('|') && TABLE_RULE.test(line.text))) {
      flush();
    } else if (TABLE_ROW.test(line.text)) {
      flush();
      for (const block of cellBlocks(text, line)) blocks.push(block);
    } else if (ITEM.test(line.text)) {
      flush();
      prose.push(line);
    } else {
      prose.push(line);
    }
  }
  flush();
  return blocks;
}

function markedHeading(text: string, line: Line): Placed | null {
  const marked = MARKED_HEADING.exec(line.text);
  const marks = marked?.[1];
  if (marks !== undefined) {
    const start = line.start + line.text.indexOf(marks) + marks.length;
    const end = start + line.text.slice(start - line.start).replace(/[ \t]+#+$/u, '').length;
    return trimmed(text, { start, end }, { kind: 'heading', level: marks.length });
  }
  const bold = BOLD_HEADING.exec(line.text);
  const inner = bold?.[2];
  if (inner === undefined) return null;
  const start = line.start + line.text.indexOf(inner);
  return trimmed(text, { start, end: start + inner.length }, { kind: 'heading', level: 3 });
}

function cellBlocks(text: string, line: Line): Placed[] {
  const blocks: Placed[] = [];
  let start = line.start + line.text.indexOf('|') + 1;
  for (let at = start; at < line.end; at += 1) {
    if (text[at] === '|') {
      blocks.push(trimmed(text, { start, end: at }, { kind: 'cell' }));
      start = at + 1;
    }
  }
  return blocks;
}

/** Lines between markers: one paragraph if they are a wrapped one, else one block a line. */
function proseBlocks(text: string, lines: readonly Line[]): Placed[] {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return [];
  const marker = ITEM.exec(first.text);
  if (isWrapped(lines)) {
    return [whole(text, { start: first.start, end: last.end }, marker?.[0].length)];
  }
  return lines.map((line, index) =>
    whole(text, line, index === 0 ? marker?.[0].length : undefined),
  );
}

function whole(text: string, span: Span, marker: number | undefined): Placed {
  return marker === undefined
    ? trimmed(text, span, { kind: 'paragraph' })
    : trimmed(text, { start: span.start + marker, end: span.end }, { kind: 'item' });
}

/** Wrapped text fills its lines: the next line's first word would not have fitted. */
function isWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (lines.length < 2 || width < WRAP_WIDTH) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    if (!next) return true;
    const words = next.text.trimStart();
    const gap = words.search(/\s/u);
    return line.text.length + 1 + (gap < 0 ? words.length : gap) > width;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function trimmed(text: string, span: Span, block: Pick<Block, 'kind' | 'level'>): Placed {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  const end = Math.max(start, span.end - (slice.length - slice.trimEnd().length));
  return { ...block, text: text.slice(start, end), start, end };
}
