import { holdsOn, type Choice, type LessonPlace, type Row } from '../../shared/model';
import { describePassage } from '../../shared/passages';
import { analyseLesson } from '../../shared/suggest';
import type { AnalysisContext, Span } from '../../shared/suggest/types';
import { lessonText } from '../../shared/text';
import type { Block, LessonText } from '../../shared/text/lesson-text';
import type { LessonPage, SuggestionView } from '../ui/host';
import { wordsInContext } from '../ui/words-in-context';
import { classHints } from './class-hints';

/** The longest quotation shown, in UTF-16 code units. */
const QUOTE = 160;
/** The most headings offered to write on: more would be no list to choose from. */
const HEADINGS = 200;

interface Read extends LessonPlace {
  readonly revision: string;
  readonly title: string;
  readonly meta: string;
  readonly blocks: readonly Block[];
  readonly isCut: boolean;
  readonly context: AnalysisContext;
}

/** Turns a lesson that was read into what the panel shows of it; the analysis runs here. */
export function lessonPage(read: Read): LessonPage {
  const { lesson, course, revision, title, meta, blocks, isCut, context } = read;
  const text = lessonText([...blocks]);
  const analysis = analyseLesson(text, { ...classHints(meta), ...context });
  return {
    state: 'ready',
    title,
    meta,
    lesson,
    course,
    revision,
    isCut,
    isLesson: analysis.isLesson,
    isForeign: analysis.language !== undefined && analysis.language !== 'en',
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
export function contextFor(place: LessonPlace, rows: readonly Row[]): AnalysisContext {
  const choices = rows.filter(
    (row): row is Choice => row.record === 'choice' && holdsOn(row, place),
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
  const { before, words, after } = wordsInContext(lesson, span);
  return { before, words, after };
}
