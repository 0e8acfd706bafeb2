import { sharedLessons } from '../ui/conversation';
import { lessonsHref } from '../ui/own-pages';
import { SharedLessonItem } from '../ui/shared-lesson-item';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { Activate } from './activate';
import { SampleLink } from './welcome';

const steps = ['howOpen', 'howAgree', 'howWrite'] as const;

/** Beside a tab that shows no lesson: conversations that wait, or how to begin. */
export function ElsewhereView() {
  const { host } = useView();
  const me = host.me.value;
  const isCoach = me?.person.roles.includes('coach') === true;
  const open = sharedLessons(host.rows.value).filter((shared) => shared.open > 0);
  return (
    <>
      {open.length > 0 && (
        <section class="cm-shared" aria-labelledby="cm-shared">
          <h2 class="cm-title" id="cm-shared">
            {t(isCoach ? 'sharedTitle' : 'sharedTitleTeacher')}
          </h2>
          <ul>
            {open.map((shared) => (
              <SharedLessonItem
                key={shared.lesson.id}
                shared={shared}
                heading="h3"
                onOpen={() => void host.openReading(shared.lesson.id, null)}
              />
            ))}
          </ul>
        </section>
      )}
      {(open.length === 0 || !isCoach) && (
        <section class="cm-how" aria-labelledby="cm-how">
          <h2 class="cm-title" id="cm-how">
            {t(isCoach ? 'sharedNothing' : 'howTitle')}
          </h2>
          {isCoach ? (
            <p>{t('sharedNothingHelp')}</p>
          ) : (
            <ol class="cm-steps">
              {steps.map((step) => (
                <li key={step}>{t(step)}</li>
              ))}
            </ol>
          )}
        </section>
      )}
      {host.rows.value.some((row) => row.record === 'note') && (
        <p class="cm-after">
          <a class="cm-link" href={lessonsHref(me?.key ?? '')} target="_blank">
            {t('lessonsTitle')}
          </a>
        </p>
      )}
      <Activate />
      {!isCoach && <SampleLink />}
    </>
  );
}
