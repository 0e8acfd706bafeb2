import type { LessonPage } from '../ui/host';
import { Icon } from '../ui/icon';
import { Quote } from '../ui/quote';
import { t } from '../ui/text';

/** What the plan does already, in its own words. */
export function AlreadyInPlan({ present }: Pick<LessonPage, 'present'>) {
  if (present.length === 0) return null;
  return (
    <section class="cm-present" aria-labelledby="cm-present">
      <h2 class="cm-label" id="cm-present">
        {t('presentTitle')}
      </h2>
      <ul>
        {present.map(({ practice, name, quote }) => (
          <li key={practice}>
            <Icon name="check" />
            <span>
              <b>{name}</b>
              {quote !== '' && <Quote words={quote} kind="plain" />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
