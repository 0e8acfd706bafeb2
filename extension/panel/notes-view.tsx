import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import type { PassageSelector } from '../../shared/passages/types';
import { ownNotesOn } from '../ui/conversation';
import { begunOn, draftFor, passageKey } from '../ui/drafts';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useMe, useView } from '../ui/view-context';
import { BegunNotes } from './begun-notes';
import { type ReadablePage, readyPage } from './lesson-of-page';
import { NewNote } from './new-note';
import { NoteItem } from './note-item';
import { useFocusOnNew } from './use-focus-on-new';
import { useWordsNow } from './words-now';

interface Props {
  page: ReadablePage;
  lesson: string | null;
  /** Counts up each time she asks, elsewhere in the panel, to write. */
  asked: Signal<number>;
  onConversation: () => void;
}

/** What a new note is about, and whether she asked for it (then it takes the focus). */
export interface Target {
  readonly passage: PassageSelector | null;
  readonly from: 'selection' | 'asked';
}

/** Her own notes on this lesson, and the place to write one. */
export function NotesView({ page, lesson, asked, onConversation }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const ready = readyPage(page);
  const target = useSignal<Target | null>(null);
  const removed = useSignal<readonly Note[]>([]);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const notes = lesson === null ? [] : ownNotesOn(host.rows.value, lesson, me.id);
  const gone = removed.value.filter(({ id }) => !notes.some((note) => note.id === id));
  const begun = begunOn(host.drafts.value, lesson).filter(
    ({ passage }) =>
      target.value === null || passageKey(passage) !== passageKey(target.value.passage),
  );
  const wordsNow = useWordsNow(ready);
  const expectNew = useFocusOnNew(notes, list);

  // Words selected on the page open the field, unless something is being written in it.
  useSignalEffect(() => {
    const shown = host.page.value;
    const selection = shown.state === 'ready' ? shown.selection : null;
    const current = target.peek();
    const about = { lesson, passage: current?.passage ?? null, parent: null };
    const writing = current !== null && draftFor(host.drafts.peek(), about) !== undefined;
    if (selection !== null) {
      if (current === null || (!writing && current.from === 'selection'))
        target.value = { passage: selection, from: 'selection' };
    } else if (current?.from === 'selection' && !writing) target.value = null;
  });

  const write = (passage: PassageSelector | null = null): void => {
    target.value = { passage, from: 'asked' };
  };
  const askedBefore = useRef(0);
  useEffect(() => {
    if (asked.value > askedBefore.current) write(ready?.selection ?? null);
    askedBefore.current = asked.value;
    asked.value = 0;
    askedBefore.current = 0;
  }, [asked.value]);

  const close = (): void => {
    target.value = null;
    requestAnimationFrame(() => trigger.current?.focus());
  };

  return (
    <>
      {target.value === null ? (
        <p class="cm-start">
          <button ref={trigger} type="button" class="cm-btn" onClick={() => write()}>
            <Icon name="note" />
            {t('noteWrite')}
          </button>
        </p>
      ) : (
        <NewNote
          lesson={lesson}
          headings={ready?.headings ?? []}
          target={target.value}
          onPlace={write}
          onCancel={close}
          onKept={() => {
            expectNew();
            close();
          }}
        />
      )}
      <BegunNotes drafts={begun} onContinue={({ passage }) => write(passage)} />
      {gone.map((note) => (
        <UndoStrip
          key={note.id}
          focus
          words={t('noteRemoved')}
          onUndo={() => {
            removed.value = removed.value.filter(({ id }) => id !== note.id);
            announce(t('saidRestored'));
            expectNew();
            void host.restoreNote(note);
          }}
        />
      ))}
      <div ref={list}>
        {notes.map((note) => (
          <NoteItem
            key={note.id}
            note={note}
            placement={ready?.placements[note.id]}
            now={wordsNow(ready?.placements[note.id])}
            onConversation={onConversation}
            onRemove={() => {
              removed.value = [...removed.value, note];
              announce(t('noteRemoved'));
              void host.removeNote(note.id);
            }}
          />
        ))}
      </div>
      {notes.length === 0 && target.value === null && <p class="cm-help">{t('notesNone')}</p>}
    </>
  );
}
