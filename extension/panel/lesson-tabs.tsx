import { type Signal, useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';

import { conversationsOn, ownNotesOn } from '../ui/conversation';
import { GroundProvider } from '../ui/ground';
import { Notice } from '../ui/notice';
import { t } from '../ui/text';
import { usePageGround } from '../ui/use-page-ground';
import { useMe, useView } from '../ui/view-context';
import { CommentsView } from './comments-view';
import { CopiedLesson } from './copied-lesson';
import { lessonIdOf, type ReadablePage } from './lesson-of-page';
import { NotesView } from './notes-view';
import { Notices } from './notices';
import { PanelHeader } from './panel-header';
import { RefusedDrafts } from './refused-drafts';
import { ThisLesson } from './this-lesson';
import { useLanding } from './use-landing';
import { WordsHere } from './words-here';

export type Tab = 'lesson' | 'notes' | 'comments';
const tabs: readonly Tab[] = ['lesson', 'notes', 'comments'];
const names = { lesson: 'tabLesson', notes: 'tabNotes', comments: 'tabComments' } as const;

interface Props {
  page: ReadablePage;
  /** Which view: the same one when she goes over to another school. */
  selected: Signal<Tab>;
}

/** The lesson on the tab, in three views. */
export function LessonTabs({ page, selected }: Props) {
  const { host } = useView();
  const me = useMe();
  const wantsToWrite = useSignal(false);
  const ground = usePageGround(page);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const rows = host.rows.value;
  const lesson = lessonIdOf(page);
  const open = lesson === null ? [] : conversationsOn(rows, lesson).filter((c) => !c.root.settled);
  useLanding(lesson, open, selected);
  const fresh = open.some(({ root, replies }) =>
    [root, ...replies].some(({ id: note }) => host.news.value.has(note)),
  );
  const counts = {
    lesson: 0,
    notes: lesson === null ? 0 : ownNotesOn(rows, lesson, me.id).length,
    comments: open.length,
  };

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(selected.value);
    const rtl = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step === undefined
            ? undefined
            : (at + step + tabs.length) % tabs.length;
    const tab = to === undefined ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    selected.value = tab;
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.focus();
  }

  const isApart = host.site.value !== null && host.site.value.words !== 'page';
  const write = (): void => {
    selected.value = 'notes';
    wantsToWrite.value = true;
  };

  return (
    <>
      <header class="cm-phead">
        <PanelHeader title={page.title} meta={page.meta} />
        <div
          ref={list}
          tabIndex={-1}
          class="cm-tabs"
          role="tablist"
          aria-label={t('tabsLabel')}
          onKeyDown={onKeyDown}
        >
          {tabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              class="cm-tab"
              data-tab={tab}
              id={`${id}-${tab}`}
              aria-selected={selected.value === tab}
              aria-controls={`${id}-panel`}
              tabIndex={selected.value === tab ? 0 : -1}
              onClick={() => (selected.value = tab)}
            >
              {t(names[tab])}
              {counts[tab] > 0 && <span class="cm-n"> {counts[tab]}</span>}
              {tab === 'comments' && fresh && <span class="cm-new"> {t('isNew')}</span>}
            </button>
          ))}
        </div>
      </header>
      <div
        class="cm-tabbody"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected.value}`}
        aria-busy={page.state === 'reading'}
      >
        <Notices />
        {page.state === 'ready' && page.isCut && (
          <Notice icon="note">
            <p>{t('cutNotice')}</p>
          </Notice>
        )}
        <CopiedLesson lesson={lesson} />
        <RefusedDrafts />
        {selected.value === 'lesson' && <ThisLesson page={page} onWrite={write} />}
        <GroundProvider ground={ground}>
          {selected.value === 'notes' && (
            <NotesView
              page={page}
              lesson={lesson}
              asked={wantsToWrite}
              onConversation={() => (selected.value = 'comments')}
            />
          )}
          {selected.value === 'comments' && <CommentsView page={page} lesson={lesson} />}
        </GroundProvider>
        {page.state === 'ready' && isApart && <WordsHere page={page} />}
      </div>
    </>
  );
}
