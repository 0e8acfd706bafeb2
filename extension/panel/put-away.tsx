import type { Choice } from '../../shared/model';
import type { SuggestionView } from '../ui/host';
import { type MessageKey, t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';

const words: Record<Exclude<Choice['answer'], 'try'>, MessageKey> = {
  already: 'awayAlready',
  'not-now': 'awayLesson',
  'not-for-me': 'awayEverywhere',
};

interface Props {
  suggestion: SuggestionView;
  choice: Choice;
  focus: boolean;
  onUndo: () => void;
  onNowhere: () => void;
}

/** A suggestion put away: nobody is told, and one press brings it back. */
export function PutAway({ suggestion, choice, focus, onUndo, onNowhere }: Props) {
  if (choice.answer === 'try') return null;
  return (
    <section class="cm-away" aria-label={suggestion.name}>
      <UndoStrip words={t(words[choice.answer])} onUndo={onUndo} focus={focus} />
      {choice.answer === 'not-now' && (
        <p class="cm-row cm-help">
          {t('awayRather')}
          <button type="button" class="cm-btn small" onClick={onNowhere}>
            {t('awayNowhere')}
          </button>
        </p>
      )}
    </section>
  );
}
