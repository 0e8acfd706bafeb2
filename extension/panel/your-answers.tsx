import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import type { Choice } from '../../shared/model';
import type { AnswerScope, LessonPage } from '../ui/host';
import { Icon } from '../ui/icon';
import { type MessageKey, t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useView } from '../ui/view-context';
import { answersOn } from './suggestion-answers';

interface Props {
  page: LessonPage;
  /** Strategies whose answer stands above already. */
  shown: ReadonlySet<string>;
}

/**
 * What she answered that holds on this lesson: the steps she is trying, as they were written for
 * her plan, and what she put away. All of it is hers alone and can be taken back here.
 */
export function YourAnswers({ page, shown }: Props) {
  const { host, announce } = useView();
  const takenBack = useSignal<readonly Choice[]>([]);
  const justTaken = useRef<string | null>(null);
  const title = useId();
  const answers = [...answersOn(host.rows.value, page).values()].filter(
    ({ strategy }) => !shown.has(strategy),
  );
  const names = useNames(answers.length > 0);
  const trying = answers.filter(({ answer }) => answer === 'try');
  const others = answers.filter(({ answer }) => answer !== 'try');
  const gone = takenBack.value.filter(
    ({ strategy }) => !answers.some((one) => one.strategy === strategy) && !shown.has(strategy),
  );

  function takeBack(choice: Choice): void {
    justTaken.current = choice.id;
    takenBack.value = [...takenBack.value, choice];
    announce(t('answerTakenBack'));
    void host.clearAnswer(choice.id);
  }

  function giveAgain(choice: Choice): void {
    takenBack.value = takenBack.value.filter((other) => other !== choice);
    announce(t('saidAnswerBack'));
    void host.answerSuggestion(choice.strategy, choice.answer, scopeOf(choice), choice.words);
  }

  const item = (choice: Choice) => (
    <li key={choice.id}>
      <Icon
        name={choice.answer === 'not-now' || choice.answer === 'not-for-me' ? 'close' : 'check'}
      />
      <span>
        <b>{names.value.get(choice.strategy) ?? ''}</b>
        {choice.answer !== 'try' && <span class="cm-meta">{t(howOf(choice))}</span>}
        {choice.words !== undefined && <span dir="auto">{choice.words}</span>}
        <button
          type="button"
          class="cm-link small"
          aria-label={t('answerTakeBack', names.value.get(choice.strategy) ?? '')}
          onClick={() => takeBack(choice)}
        >
          {t('undo')}
        </button>
      </span>
    </li>
  );
  return (
    <>
      {gone.map((choice) => (
        <UndoStrip
          key={choice.id}
          focus={choice.id === justTaken.current}
          words={t('answerTakenBack')}
          onUndo={() => giveAgain(choice)}
        />
      ))}
      {trying.length > 0 && (
        <section class="cm-present cm-answers" aria-labelledby={title}>
          <h2 class="cm-label" id={title}>
            {t('answersTrying')}
          </h2>
          <ul>{trying.map(item)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <details class="cm-fold cm-present cm-answers">
          <summary>
            <span class="cm-label">{t('answersTitle')}</span>
            <Icon name="down" class="cm-chev" />
          </summary>
          <p class="cm-help">{t('answersPrivate')}</p>
          <ul>{others.map(item)}</ul>
        </details>
      )}
    </>
  );
}

function scopeOf({ lesson, course }: Choice): AnswerScope {
  if (lesson !== null) return 'lesson';
  return course === undefined ? 'everywhere' : 'course';
}

function howOf({ answer, lesson, course }: Choice): MessageKey {
  if (answer === 'already') return 'ideaAlready';
  if (answer === 'not-for-me') return 'awayNotForMe';
  if (lesson !== null) return 'answerLesson';
  return course === undefined ? 'answerEverywhere' : 'answerCourse';
}

/** The names in the catalogue, fetched once there is one to say: it is large, and needed only here. */
function useNames(wanted: boolean) {
  const names = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!wanted) return;
    async function load(): Promise<void> {
      const { strategies } = await import('../../shared/strategies');
      names.value = new Map(strategies.map(({ id, name }) => [id, name]));
    }
    void load();
  }, [names, wanted]);
  return names;
}
