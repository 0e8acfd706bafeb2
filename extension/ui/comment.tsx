import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import { BodyText } from './body-text';
import { isEdited } from './drafts';
import { EditForm } from './edit-form';
import { kindWords } from './kind-words';
import { Moment } from './moment';
import { authorOf } from './people';
import { t } from './text';
import { useMe, useView } from './view-context';

interface Props {
  note: Note;
  /** Holds on to a reply that is removed, for as long as that can be undone. */
  onRemove?: ((note: Note) => void) | undefined;
  /** Nobody has seen it here before. */
  isNew?: boolean;
}

/** One person's words in a conversation; her own she can change or, if a reply, remove. */
export function Comment({ note, onRemove, isNew = false }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const editing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const mine = note.author === me.id;
  const spoken = note.parent === null && note.kind !== 'reflection';

  return (
    <div class="cm-comment" ref={box}>
      <p class="cm-by">
        <b>{authorOf(note.author, host.rows.value, me.id)}</b>
        <Moment time={note.createdAt} />
        {isNew && <span class="cm-new">{t('isNew')}</span>}
        {spoken && <span class="cm-meta">{kindWords(note.kind)}</span>}
        {note.editedAt !== null && <span class="cm-meta">{t('threadEdited')}</span>}
        {mine && !editing.value && (
          <span class="cm-tools">
            <button type="button" class="cm-link cm-faint" onClick={() => (editing.value = true)}>
              {t(isEdited(host.drafts.value, note.id) ? 'editContinue' : 'edit')}
            </button>
            {note.parent !== null && (
              <button
                type="button"
                class="cm-link cm-faint"
                onClick={() => {
                  announce(t('saidRemoved'));
                  onRemove?.(note);
                  void host.removeNote(note.id);
                }}
              >
                {t('remove')}
              </button>
            )}
          </span>
        )}
      </p>
      {editing.value ? (
        <EditForm
          note={note}
          onClose={() => {
            editing.value = false;
            queueMicrotask(() => box.current?.querySelector('button')?.focus());
          }}
        />
      ) : (
        <BodyText body={note.body} />
      )}
    </div>
  );
}
