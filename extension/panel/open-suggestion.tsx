import { useEffect, useId, useRef } from 'preact/hooks';

import type { Choice } from '../../shared/model';
import type { SuggestionView } from '../ui/host';
import { Icon } from '../ui/icon';
import { Quote } from '../ui/quote';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { WhyThis } from './why-this';

interface Props {
  suggestion: SuggestionView;
  /** Her answer, where she is trying it. */
  tried: Choice | null;
  /** She has just opened it, or brought it back. */
  focus: boolean;
  onAnswer: (answer: Choice['answer']) => void;
  onUndo: (choice: Choice) => void;
}

/** An idea laid on the page: the words that led to it, one small step, why, and her answer. */
export function OpenSuggestion({ suggestion, tried, focus, onAnswer, onUndo }: Props) {
  const { host } = useView();
  const { strategy, title, quote, step } = suggestion;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const trying = tried !== null;
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, trying]);

  return (
    <article class="cm-entry k-sug cm-open" aria-labelledby={id}>
      <span class="cm-mark">
        <Icon name="suggestion" />
      </span>
      <div class="cm-body">
        {quote !== null && (
          <p>
            <Quote {...quote} kind="sug" onShow={() => void host.showOnPage({ strategy })} />
          </p>
        )}
        <h3 class="cm-title" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <p>
          <b class="cm-label">{t('ideaStep')}</b> {step}
        </p>
        <WhyThis suggestion={suggestion} />
        {tried === null ? (
          <div class="cm-actions cm-tight">
            <button type="button" class="cm-btn small primary" onClick={() => onAnswer('try')}>
              {t('ideaTry')}
            </button>
            <button type="button" class="cm-btn small" onClick={() => onAnswer('already')}>
              {t('ideaAlready')}
            </button>
            <button type="button" class="cm-btn small quiet" onClick={() => onAnswer('not-now')}>
              {t('notNow')}
            </button>
          </div>
        ) : (
          <div class="cm-row">
            <p class="cm-state">
              <Icon name="check" />
              {t('tried')}
            </p>
            <button type="button" class="cm-link small" onClick={() => onUndo(tried)}>
              {t('undo')}
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
