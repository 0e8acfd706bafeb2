import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';

import type { ConversationQuestion } from '../../shared/coaching';
import type { LessonText } from '../../shared/text/lesson-text';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';

interface Props {
  lesson: LessonText;
}

/** Three open questions for a coach who prepares to talk about this plan; folded until wanted. */
export function ForYourConversation({ lesson }: Props) {
  const questions = useSignal<readonly ConversationQuestion[]>([]);
  const asked = useRef(false);
  const title = useId();
  /** The engine is large, and needed only where the part is unfolded. */
  async function work(): Promise<void> {
    if (asked.current) return;
    asked.current = true;
    const [{ analyseLesson }, { conversationQuestions }] = await Promise.all([
      import('../../shared/suggest'),
      import('../../shared/coaching'),
    ]);
    questions.value = conversationQuestions(lesson, analyseLesson(lesson));
  }
  return (
    <details class="cm-fold cm-conversation" onToggle={() => void work()}>
      <summary>
        <span class="cm-label" id={title}>
          {t('conversationTitle')}
        </span>
        <Icon name="down" class="cm-chev" />
      </summary>
      <p class="cm-help">{t('conversationHelp')}</p>
      <ol class="cm-read" aria-labelledby={title} aria-busy={questions.value.length === 0}>
        {questions.value.map(({ question }) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ol>
    </details>
  );
}
