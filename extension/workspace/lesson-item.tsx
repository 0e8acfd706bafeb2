import { useSignal } from '@preact/signals';

import { AudienceLine } from '../ui/audience-line';
import { BodyText } from '../ui/body-text';
import type { Conversation } from '../ui/conversation';
import { Icon } from '../ui/icon';
import type { LessonEntry } from '../ui/lesson-entries';
import { Moment } from '../ui/moment';
import { authorOf } from '../ui/people';
import { Quote } from '../ui/quote';
import { count, t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import { readingHref } from './route';

interface Props {
  entry: LessonEntry;
  /** Its notes are what was looked for. */
  unfolded: boolean;
}

/** A lesson of hers: what is new, what is on it, and the way back to its words. */
export function LessonItem({ entry, unfolded }: Props) {
  const { host } = useView();
  const me = useMe();
  const failed = useSignal(false);
  const rows = host.rows.value;
  const { lesson, notes, conversations, drafts } = entry;
  const visit = host.visits.value.get(lesson.id);
  const newIn = ({ root, replies }: Conversation) =>
    [root, ...replies].filter(({ id }) => host.news.value.has(id));
  const fresh = conversations.flatMap((conversation) =>
    newIn(conversation).map((note) => ({ note, root: conversation.root })),
  );
  const own = new Set(notes.map(({ id }) => id));
  const changed = (visit?.changed ?? []).filter((id) => own.has(id)).length;
  const lost = (visit?.lost ?? []).filter((id) => own.has(id)).length;
  const shared = conversations.length;
  const title = `cm-lesson-${lesson.id}`;

  async function open(note: string | null): Promise<void> {
    failed.value = !(await host.openLesson(lesson.id, note)).ok;
  }

  return (
    <li class={`cm-entry k-${fresh.length > 0 ? 'coach' : 'note'} cm-shared-lesson`}>
      <span class="cm-mark">
        <Icon name={fresh.length > 0 ? 'coach' : 'note'} />
      </span>
      <div class="cm-body">
        <div>
          <h2 class="cm-title" id={title} dir="auto">
            {lesson.title}
          </h2>
          <p class="cm-meta">
            {lesson.meta !== '' && <span dir="auto">{lesson.meta} · </span>}
            {[
              notes.length > 0 && count(notes.length, 'lessonNotesOne', 'lessonNotes'),
              shared > 0 && count(shared, 'lessonSharedOne', 'lessonShared'),
              drafts > 0 && count(drafts, 'lessonDraftsOne', 'lessonDrafts'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {fresh.map(({ note, root }) => (
          <p key={note.id} class="cm-state cm-fresh">
            <b class="cm-new">{t('isNew')}</b>
            <a href={readingHref(lesson.id, root.id)}>
              {t(
                note.id === root.id ? 'lessonWrote' : 'lessonAnswered',
                authorOf(note.author, rows, me.id),
              )}
            </a>
            <Moment time={note.createdAt} />
          </p>
        ))}
        {changed > 0 && (
          <p class="cm-state">
            <Icon name="changed" />
            {count(changed, 'lessonChangedOne', 'lessonChanged')}
          </p>
        )}
        {lost > 0 && (
          <p class="cm-state">
            <Icon name="loose" />
            {count(lost, 'lessonLostOne', 'lessonLost')}
          </p>
        )}
        <details class="cm-fold" open={unfolded}>
          <summary>
            <span class="cm-label">{t('lessonWhat')}</span>
            <span class="cm-vh">{t('lessonWhatOn', lesson.title)}</span>
            <Icon name="down" class="cm-chev" />
          </summary>
          {notes.map((note) => (
            <div key={note.id} class="cm-lesson-note">
              {note.passage !== null && (
                <p>
                  <Quote
                    words={note.passage.quote.exact}
                    kind="note"
                    onShow={visit === undefined ? undefined : () => void open(note.id)}
                  />
                </p>
              )}
              <BodyText body={note.body} />
              <p class="cm-row">
                <AudienceLine audience={note.audience} />
                <span class="cm-meta">
                  <Moment time={note.createdAt} />
                </span>
              </p>
            </div>
          ))}
          {conversations
            .filter(({ root }) => !own.has(root.id))
            .map(({ root }) => (
              <div key={root.id} class="cm-lesson-note">
                <p class="cm-by">
                  <b>{authorOf(root.author, rows, me.id)}</b>
                  <Moment time={root.createdAt} />
                </p>
                <BodyText body={root.body} />
                <p>
                  <AudienceLine audience={root.audience} />
                </p>
              </div>
            ))}
        </details>
        <div class="cm-actions">
          {visit !== undefined && (
            <button
              type="button"
              class="cm-btn small"
              aria-describedby={title}
              onClick={() => void open(null)}
            >
              {t('lessonOpen', visit.host)}
            </button>
          )}
          {shared > 0 && (
            <a class="cm-btn small quiet" href={readingHref(lesson.id)} aria-describedby={title}>
              {t('lessonRead')}
            </a>
          )}
        </div>
        {visit === undefined && <p class="cm-meta">{t('lessonNowhere')}</p>}
        {failed.value && (
          <p class="cm-error" role="alert">
            {t('lessonOpenFailed')}
          </p>
        )}
      </div>
    </li>
  );
}
