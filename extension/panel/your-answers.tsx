import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';

import type { Choice } from '../../shared/model';
import type { LessonPage } from '../ui/host';
import { Icon } from '../ui/icon';
import { type MessageKey, t } from '../ui/text';
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
  const { host } = useView();
  const names = useNames();
  const title = useId();
  const answers = [...answersOn(host.rows.value, page).values()].filter(
    ({ strategy }) => !shown.has(strategy),
  );
  const trying = answers.filter(({ answer }) => answer === 'try');
  const others = answers.filter(({ answer }) => answer !== 'try');
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
          onClick={() => void host.clearAnswer(choice.id)}
        >
          {t('undo')}
        </button>
      </span>
    </li>
  );
  return (
    <>
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

function howOf({ answer, lesson, course }: Choice): MessageKey {
  if (answer === 'already') return 'ideaAlready';
  if (answer === 'not-for-me') return 'awayNotForMe';
  if (lesson !== null) return 'answerLesson';
  return course === undefined ? 'answerEverywhere' : 'answerCourse';
}

/** The names in the catalogue, fetched once the view stands: it is large, and needed only here. */
function useNames() {
  const names = useSignal<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    async function load(): Promise<void> {
      const { strategies } = await import('../../shared/strategies');
      names.value = new Map(strategies.map(({ id, name }) => [id, name]));
    }
    void load();
  }, [names]);
  return names;
}
