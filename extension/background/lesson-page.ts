import type { Choice, Row } from '../../shared/model';
import { describePassage } from '../../shared/passages';
import { analyseLesson } from '../../shared/suggest';
import type { AnalysisContext, Span } from '../../shared/suggest/types';
import { lessonText } from '../../shared/text';
import type { Block, LessonText } from '../../shared/text/lesson-text';
import type { LessonPage, SuggestionView } from '../ui/host';
import { classHints } from './class-hints';

/** Words of context shown on either side of a suggestion's quotation, in UTF-16 code units. */
const AROUND = 40;
/** The longest quotation shown, in UTF-16 code units. */
const QUOTE = 160;
/** The most headings offered to write on: more would be no list to choose from. */
const HEADINGS = 200;

interface Read {
  readonly lesson: string;
  readonly revision: string;
  readonly title: string;
  readonly meta: string;
  readonly blocks: readonly Block[];
  readonly isCut: boolean;
  readonly context: AnalysisContext;
}

/** Turns a lesson that was read into what the panel shows of it; the analysis runs here. */
export function lessonPage(read: Read): LessonPage {
  const { lesson, revision, title, meta, blocks, isCut, context } = read;
  const text = lessonText([...blocks]);
  const analysis = analyseLesson(text, { ...classHints(meta), ...context });
  return {
    state: 'ready',
    title,
    meta,
    lesson,
    revision,
    isCut,
    isLesson: analysis.isLesson,
    suggestions: analysis.suggestions.map((suggestion): SuggestionView =>
      Object.assign(suggestion, { quote: quoteOf(text, suggestion.spans[0]) }),
    ),
    present: analysis.present
      .toSorted((one, other) => other.confidence - one.confidence)
      .flatMap(({ practice, name, spans: [span] }) =>
        span === undefined ? [] : [{ practice, name, quote: wordsAt(text, span) }],
      ),
    headings: text.blocks
      .filter(({ kind, start, end }) => kind === 'heading' && end > start)
      .slice(0, HEADINGS)
      .map((block) => ({
        text: block.text,
        passage: describePassage(text, block.start, block.end),
      })),
    selection: null,
    placements: {},
  };
}

/** What her earlier answers tell the engine about this lesson. */
export function contextFor(lesson: string, rows: readonly Row[]): AnalysisContext {
  const choices = rows.filter(
    (row): row is Choice =>
      row.record === 'choice' && (row.lesson === null || row.lesson === lesson),
  );
  const answered = (...answers: Choice['answer'][]): string[] =>
    choices.filter(({ answer }) => answers.includes(answer)).map(({ strategy }) => strategy);
  return {
    declined: answered('not-now', 'not-for-me'),
    already: answered('already'),
    tried: answered('try'),
  };
}

const wordsAt = ({ text }: LessonText, { start, end }: Span): string =>
  end - start <= QUOTE ? text.slice(start, end) : `${text.slice(start, start + QUOTE).trimEnd()} …`;

function quoteOf(lesson: LessonText, span: Span | undefined): SuggestionView['quote'] {
  if (span === undefined) return null;
  const block = lesson.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  const from = Math.max(block?.start ?? 0, span.start - AROUND);
  const to = Math.min(block?.end ?? lesson.text.length, span.end + AROUND);
  const before = lesson.text.slice(from, span.start);
  const after = lesson.text.slice(span.end, Math.max(to, span.end));
  return {
    before: from > (block?.start ?? 0) ? before.replace(/^\S*\s/, '… ') : before,
    words: wordsAt(lesson, span),
    after: to < (block?.end ?? 0) ? after.replace(/\s\S*$/, ' …') : after,
  };
}
