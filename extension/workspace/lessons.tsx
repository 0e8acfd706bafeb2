import { useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';

import { type LessonEntry, lessonEntries } from '../ui/lesson-entries';
import { LongList } from '../ui/long-list';
import { lessonsHash } from '../ui/own-pages';
import { SearchField } from '../ui/search-field';
import { searchFor, textsOf } from '../ui/search-notes';
import { count, t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import { LessonItem } from './lesson-item';
import { removedHref } from './route';
import { TellMe } from './tell-me';

interface Props {
  /** What was looked for elsewhere. */
  typed: string;
}

/** Every lesson with notes: what is on it, what is new since, and the way back to it. */
export function Lessons({ typed: first }: Props) {
  const { host } = useView();
  const me = useMe();
  const typed = useSignal(first);
  const rows = host.rows.value;
  const drafts = host.drafts.value;
  const all = useMemo(() => lessonEntries(rows, drafts, me.id), [rows, drafts, me.id]);
  const matches = searchFor(typed.value);
  const found = matches === null ? all : all.flatMap((entry) => matching(entry));

  // The address keeps what is looked for: Back and a reload lead to the same list.
  useSignalEffect(() => {
    const hash = lessonsHash(typed.value);
    if (location.hash !== hash) history.replaceState(null, '', hash);
  });

  /** A lesson whose title is meant keeps all its notes; another shows those that are meant. */
  function matching(entry: LessonEntry): LessonEntry[] {
    const { title, meta } = entry.lesson;
    if (matches === null || matches(title, meta)) return [entry];
    const notes = entry.notes.filter((note) => matches(title, ...textsOf(note, rows)));
    const conversations = entry.conversations.filter(({ root }) =>
      matches(title, ...textsOf(root, rows)),
    );
    return notes.length + conversations.length === 0 ? [] : [{ ...entry, notes, conversations }];
  }

  return (
    <div class="cm-home cm-lessons">
      <h1 class="cm-h1">{t('lessonsTitle')}</h1>
      {all.length === 0 ? (
        <p class="cm-read">{t('lessonsNone')}</p>
      ) : (
        <>
          <SearchField label={t('lessonsSearch')} typed={typed} />
          <output class="cm-help">
            {matches !== null &&
              (found.length === 0
                ? t('lessonsFoundNone')
                : count(found.length, 'lessonsFoundOne', 'lessonsFound'))}
          </output>
          <ul class="cm-shared">
            <LongList items={found} keyOf={({ lesson }) => lesson.id}>
              {(entry) => (
                <LessonItem key={entry.lesson.id} entry={entry} unfolded={matches !== null} />
              )}
            </LongList>
          </ul>
        </>
      )}
      <TellMe />
      <p>
        <a href={removedHref}>{t('removedTitle')}</a>
      </p>
      <p class="cm-meta">{t('lessonsOnDevice')}</p>
    </div>
  );
}
