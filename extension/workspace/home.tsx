import { sharedLessons } from '../ui/conversation';
import { SharedLessonItem } from '../ui/shared-lesson-item';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { readingHref } from './route';

/** Every lesson with a conversation on it, the latest word first. */
export function Home() {
  const { host } = useView();
  const isCoach = host.me.value?.person.roles.includes('coach') === true;
  const shared = sharedLessons(host.rows.value);
  return (
    <div class="cm-home">
      <h1 class="cm-h1">{t(isCoach ? 'sharedTitle' : 'sharedTitleTeacher')}</h1>
      {shared.length === 0 ? (
        <p class="cm-read">{t(isCoach ? 'sharedNothingHelp' : 'sharedNothingTeacher')}</p>
      ) : (
        <ul class="cm-shared">
          {shared.map((one) => (
            <SharedLessonItem
              key={one.lesson.id}
              shared={one}
              heading="h2"
              href={readingHref(one.lesson.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
