import { peopleOf } from '../../shared/model';
import type { SharedLesson } from './conversation';
import { Icon } from './icon';
import { Moment } from './moment';
import { authorOf, nameOf } from './people';
import { plainWords } from './rich-text';
import { count, t } from './text';
import { useMe, useView } from './view-context';

interface Props {
  shared: SharedLesson;
  /** Opens the reading view: a button where that is another tab, else a link to `href`. */
  onOpen?: () => void;
  href?: string;
  /** Its level under the heading of the list. */
  heading: 'h2' | 'h3';
}

/** A lesson with conversations on it: its title, whom with, what is open, the last word. */
export function SharedLessonItem({ shared, onOpen, href, heading: Heading }: Props) {
  const { host } = useView();
  const me = useMe();
  const rows = host.rows.value;
  const { lesson, conversations, open, last } = shared;
  const others = new Set(
    conversations.flatMap(({ root }) => peopleOf(root.audience)).filter((id) => id !== me.id),
  );
  const names = new Intl.ListFormat().format([...others].map((id) => nameOf(id, rows)));
  return (
    <li class="cm-entry k-coach cm-shared-lesson">
      <span class="cm-mark">
        <Icon name="coach" />
      </span>
      <div class="cm-body">
        <div>
          <Heading class="cm-title" dir="auto">
            {href === undefined ? (
              <button type="button" class="cm-title-button" onClick={onOpen}>
                {lesson.title}
              </button>
            ) : (
              <a href={href}>{lesson.title}</a>
            )}
          </Heading>
          <p class="cm-meta">
            {lesson.meta === '' ? t('sharedWith', names) : t('sharedWithMeta', names, lesson.meta)}
          </p>
        </div>
        <p class="cm-read cm-last" dir="auto">
          {plainWords(last.body)}
        </p>
        <p class="cm-row cm-meta">
          <span>
            {authorOf(last.author, rows, me.id)} <Moment time={last.createdAt} />
          </span>
          <span>
            {open === 0 ? t('sharedSettled') : count(open, 'sharedOpenOne', 'sharedOpen')}
          </span>
        </p>
      </div>
    </li>
  );
}
