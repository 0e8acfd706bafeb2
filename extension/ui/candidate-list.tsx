import { useId } from 'preact/hooks';

import type { Candidate } from '../../shared/passages/types';
import type { LessonText } from '../../shared/text/lesson-text';
import { Quote } from './quote';
import { type MessageKey, t } from './text';
import { wordsInContext } from './words-in-context';

interface Props {
  text: LessonText;
  /** Best first. */
  candidates: readonly Candidate[];
  kind: 'note' | 'coach';
  onShow: (candidate: Candidate) => void;
  /** Undefined where the reader may only look. */
  onPut: ((candidate: Candidate) => void) | undefined;
}

/** More than these are no help to choose from: choosing the words oneself is quicker. */
const MOST = 4;

/** How sure the engine is, in words: a number would pretend to more. */
function sureness({ confidence }: Candidate): MessageKey {
  if (confidence >= 0.7) return 'candidateLikely';
  return confidence >= 0.4 ? 'candidateMaybe' : 'candidateUnsure';
}

/** Where a note that lost its place may belong: each place in its own words. */
export function CandidateList({ text, candidates, kind, onShow, onPut }: Props) {
  const id = useId();
  return (
    <ol class="cm-candidates" aria-label={t('candidates')}>
      {candidates.slice(0, MOST).map((candidate, index) => {
        const { before, words, after, under } = wordsInContext(text, candidate);
        const sure = t(sureness(candidate));
        return (
          <li key={candidate.start}>
            <p id={`${id}-${index}`}>
              <Quote
                words={words}
                before={before}
                after={after}
                kind={kind}
                onShow={() => onShow(candidate)}
              />
            </p>
            <div class="cm-row">
              <span class="cm-meta">
                {under === null ? sure : t('candidateUnder', sure, under)}
              </span>
              {onPut !== undefined && (
                <button
                  type="button"
                  class="cm-btn small"
                  aria-describedby={`${id}-${index}`}
                  onClick={() => onPut(candidate)}
                >
                  {t('placePut')}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
