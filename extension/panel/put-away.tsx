import type { Choice } from '../../shared/model';
import type { AnswerScope, LessonPage, SuggestionView } from '../ui/host';
import { type MessageKey, t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { WhereAlready } from './where-already';

type Answer = Exclude<Choice['answer'], 'try'>;

interface Props {
  page: Pick<LessonPage, 'course' | 'selection'>;
  suggestion: SuggestionView;
  choice: Choice;
  focus: boolean;
  onUndo: () => void;
  onAnswer: (answer: Answer, scope: AnswerScope, words?: string) => void;
}

function saidOf({ answer, lesson, course }: Choice): MessageKey {
  if (answer === 'already') return 'awayAlready';
  if (answer === 'not-for-me') return 'awayNever';
  if (lesson !== null) return 'awayLesson';
  return course === undefined ? 'awayEverywhere' : 'awayCourse';
}

/** A suggestion put away: nobody is told, one press brings it back, another says how far it goes. */
export function PutAway({ page, suggestion, choice, focus, onUndo, onAnswer }: Props) {
  if (choice.answer === 'try') return null;
  return (
    <section class="cm-away" aria-label={suggestion.title}>
      <UndoStrip words={t(saidOf(choice))} onUndo={onUndo} focus={focus} />
      {choice.answer === 'already' && (
        <WhereAlready
          name={suggestion.title}
          said={choice.words ?? ''}
          selected={page.selection?.quote.exact ?? null}
          onSaid={(words) => onAnswer('already', 'lesson', words)}
        />
      )}
      {choice.answer === 'not-now' && choice.lesson !== null && (
        <p class="cm-row cm-help">
          {t('awayRather')}
          {page.course !== null && (
            <button
              type="button"
              class="cm-btn small"
              onClick={() => onAnswer('not-now', 'course')}
            >
              {t('awayInCourse')}
            </button>
          )}
          <button
            type="button"
            class="cm-btn small"
            onClick={() => onAnswer('not-now', 'everywhere')}
          >
            {t('awayNowhere')}
          </button>
          <button
            type="button"
            class="cm-btn small"
            onClick={() => onAnswer('not-for-me', 'everywhere')}
          >
            {t('awayNotForMe')}
          </button>
        </p>
      )}
    </section>
  );
}
