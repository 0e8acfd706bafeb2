import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import { conversationOf, inPageOrder, notesOf, ownNotesOn } from '../ui/conversation';
import { begunOn, draftFor, passageKey } from '../ui/drafts';
import { useGround } from '../ui/ground';
import type { Host } from '../ui/host';
import { Icon } from '../ui/icon';
import { LongList } from '../ui/long-list';
import { lessonsHref } from '../ui/own-pages';
import { SearchField } from '../ui/search-field';
import { searchFor, textsOf } from '../ui/search-notes';
import { count, t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useMe, useView } from '../ui/view-context';
import { BegunNotes } from './begun-notes';
import { type ReadablePage, readyPage } from './lesson-of-page';
import { NewNote, type Target } from './new-note';
import { NoteItem } from './note-item';
import { useFocusOnNew } from './use-focus-on-new';

type Removed = Parameters<Host['restoreNote']>[0];

interface Props {
  page: ReadablePage;
  lesson: string | null;
  /** Set where she asks, elsewhere in the panel, to write; taken up here. */
  asked: Signal<boolean>;
  onConversation: () => void;
}

/** From so many notes on a lesson there is something to look through. */
const SEARCHED = 4;

/** Her own notes on this lesson, and the place to write one. */
export function NotesView({ page, lesson, asked, onConversation }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const ready = readyPage(page);
  const choosing = useGround()?.choosing;
  const target = useSignal<Target | null>(null);
  const removed = useSignal<readonly Removed[]>([]);
  const trigger = useRef<HTMLButtonElement>(null);
  const focusTrigger = useRef(false);
  const list = useRef<HTMLDivElement>(null);
  const own = lesson === null ? [] : ownNotesOn(host.rows.value, lesson, me.id);
  const notes = inPageOrder(own, (note) => ready?.placements[note.id]);
  const typed = useSignal('');
  const rows = host.rows.value;
  const matches = searchFor(typed.value);
  const found = matches === null ? notes : notes.filter((note) => matches(...textsOf(note, rows)));
  const others =
    matches === null
      ? []
      : notesOf(rows, me.id).filter(
          (note) => note.lesson !== lesson && matches(...textsOf(note, rows)),
        );
  const gone = removed.value.filter(({ root }) => !notes.some(({ id }) => id === root.id));
  const begun = target.value === null ? begunOn(host.drafts.value, lesson) : [];
  const fresh = useFocusOnNew(notes, list, target.value !== null);

  // Words newly selected on the page open the field, unless something is being written in it.
  const seen = useRef<string | null>(null);
  useSignalEffect(() => {
    const shown = host.page.value;
    const selection = shown.state === 'ready' ? shown.selection : null;
    const key = selection === null ? null : passageKey(selection);
    if (key === seen.current) return;
    seen.current = key;
    // They are for a note that is being put elsewhere.
    if (choosing?.peek() != null) return;
    const current = target.peek();
    if (current !== null && current.from !== 'selection') return;
    const about = { lesson, passage: current?.passage ?? null, parent: null };
    const writing = current !== null && draftFor(host.drafts.peek(), about) !== undefined;
    if (writing) return;
    target.value = selection === null ? null : { passage: selection, from: 'selection' };
    fresh.begin();
  });

  const write = (passage: PassageSelector | null = null): void => {
    target.value = { passage, from: 'asked' };
    fresh.begin();
  };
  useSignalEffect(() => {
    if (!asked.value) return;
    asked.value = false;
    const shown = host.page.peek();
    write(shown.state === 'ready' ? shown.selection : null);
  });

  /** Holds on to all that goes with it, for as long as it can be undone. */
  async function remove(id: string): Promise<void> {
    const before = host.rows.peek();
    const conversation = conversationOf(before, id);
    if (conversation === undefined) return;
    const { root } = conversation;
    const text = await host.revision(root.revision);
    const about = [
      ...before.filter((row) => row.record === 'lesson' && row.id === root.lesson),
      ...(text === undefined ? [] : [text]),
    ].filter((row) => row.record === 'lesson' || row.record === 'revision');
    removed.value = [...removed.value, { ...conversation, about }];
    announce(t('noteRemoved'));
    await host.removeNote(id);
  }

  const close = (): void => {
    target.value = null;
    focusTrigger.current = true;
  };

  // The button comes back in the place of the form that had the focus.
  useEffect(() => {
    if (!focusTrigger.current || target.value !== null) return;
    focusTrigger.current = false;
    // A note that is there already has taken the focus.
    if (document.activeElement === document.body) trigger.current?.focus();
  }, [target.value]);

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
          onPlace={(passage) => (target.value = { passage, from: 'picked' })}
          onCancel={close}
          onKept={() => {
            fresh.expect();
            close();
          }}
        />
      )}
      {(notes.length >= SEARCHED || typed.value !== '') && (
        <SearchField label={t('notesSearch')} typed={typed} />
      )}
      {matches !== null && (
        <p class="cm-help cm-found">
          <output>
            {found.length === 0
              ? t('notesFoundNone')
              : count(found.length, 'notesFoundOne', 'notesFound')}
          </output>
          {others.length > 0 && (
            <a
              class="cm-link"
              href={lessonsHref(host.me.value?.key ?? '', typed.value)}
              target="_blank"
            >
              {count(others.length, 'notesElsewhereOne', 'notesElsewhere')}
            </a>
          )}
        </p>
      )}
      <BegunNotes drafts={begun} onContinue={({ passage }) => write(passage)} />
      {gone.map((conversation) => (
        <UndoStrip
          key={conversation.root.id}
          focus
          words={t('noteRemoved')}
          onUndo={() => {
            removed.value = removed.value.filter((other) => other !== conversation);
            announce(t('saidRestored'));
            fresh.begin();
            fresh.expect();
            void host.restoreNote(conversation);
          }}
        />
      ))}
      <div ref={list}>
        <LongList items={found} keyOf={(note) => note.id} wanted={fresh.expected}>
          {(note) => (
            <NoteItem
              key={note.id}
              note={note}
              placement={ready?.placements[note.id]}
              onConversation={onConversation}
              onRemove={() => void remove(note.id)}
            />
          )}
        </LongList>
      </div>
      {notes.length === 0 && target.value === null && <p class="cm-help">{t('notesNone')}</p>}
      {host.me.value?.isSample === true ? (
        <p class="cm-meta">{t('sampleMeta')}</p>
      ) : (
        <p class="cm-meta">
          {t('notesOnDevice')}{' '}
          <a class="cm-link" href={lessonsHref(host.me.value?.key ?? '')} target="_blank">
            {t('lessonsTitle')}
          </a>
        </p>
      )}
    </>
  );
}
