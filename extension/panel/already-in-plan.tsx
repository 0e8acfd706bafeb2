import { useSignal } from '@preact/signals';

import type { LessonPage } from '../ui/host';
import { Icon } from '../ui/icon';
import { Quote } from '../ui/quote';
import { count, t } from '../ui/text';

/** More than this fold: what is there already should not outweigh what might help. */
const SHOWN = 3;

/** What the plan does already, in its own words; the surest first. */
export function AlreadyInPlan({ present }: Pick<LessonPage, 'present'>) {
  const unfolded = useSignal(false);
  if (present.length === 0) return null;
  const shown = unfolded.value ? present : present.slice(0, SHOWN);
  const folded = present.length - shown.length;
  return (
    <section class="cm-present" aria-labelledby="cm-present">
      <h2 class="cm-label" id="cm-present">
        {t('presentTitle')}
      </h2>
      <ul>
        {shown.map(({ practice, name, quote }) => (
          <li key={practice}>
            <Icon name="check" />
            <span>
              <b>{name}</b>
              {quote !== '' && <Quote words={quote} kind="plain" />}
            </span>
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <p class="cm-after">
          <button type="button" class="cm-link small" onClick={() => (unfolded.value = true)}>
            {count(folded, 'presentMoreOne', 'presentMore')}
          </button>
        </p>
      )}
    </section>
  );
}
