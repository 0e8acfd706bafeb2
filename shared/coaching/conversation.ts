import type { Analysis, Span } from '../suggest/types';
import type { LessonText } from '../text/lesson-text';
import { stems, wonderingAbout } from './stems';

export interface ConversationQuestion {
  readonly question: string;
  /** The words of the plan it is about; null where it is about the whole. */
  readonly span: Span | null;
}

/** Longer quotations are not read aloud: the question is asked without them. */
const QUOTE = 110;

function wordsAt({ text }: LessonText, span: Span | undefined): string | undefined {
  if (span === undefined || span.end - span.start > QUOTE) return undefined;
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '')
    .replace(/[.;:,!\s]+$/, '')
    .trim();
  return words.split(' ').length >= 3 ? words : undefined;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * Three open questions for a coach who prepares a conversation about a plan: one that begins with
 * what is there, and up to two where the plan leaves something open. They ask and never say what is
 * missing; what the engine does not know, the teacher may well.
 */
export function conversationQuestions(
  lesson: LessonText,
  { present, suggestions }: Pick<Analysis, 'present' | 'suggestions'>,
): readonly ConversationQuestion[] {
  const strength = present
    .toSorted((one, other) => other.confidence - one.confidence)
    .flatMap(({ spans }) => spans)
    .map((span) => ({ span, words: wordsAt(lesson, span) }))
    .find(({ words }) => words !== undefined);
  const first: ConversationQuestion =
    strength?.words === undefined
      ? { question: stems.opening, span: null }
      : { question: stems.evidence(strength.words), span: strength.span };
  const asked = new Set<string>();
  const wonderings = suggestions.slice(0, 2).map(({ practice, spans }): ConversationQuestion => {
    const [span] = spans;
    const words = wordsAt(lesson, span);
    const wondering = wonderingAbout(practice);
    if (words === undefined || words === strength?.words || asked.has(words))
      return { question: capital(wondering), span: span ?? null };
    asked.add(words);
    return { question: stems.about(words, wondering), span: span ?? null };
  });
  const closing = [stems.useful, stems.opening]
    .map((question): ConversationQuestion => ({ question, span: null }))
    .filter(({ question }) => question !== first.question);
  return [first, ...wonderings, ...closing].slice(0, 3);
}
