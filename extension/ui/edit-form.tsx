import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import { Notice } from './notice';
import { refusalWords } from './refusal-words';
import { t } from './text';
import { useDraft } from './use-draft';
import { useEscape } from './use-escape';
import { useView } from './view-context';

interface Props {
  note: Note;
  onClose: () => void;
}

/** Changes the words of one's own note in place; what is typed is kept until it is saved. */
export function EditForm({ note, onClose }: Props) {
  const { host, announce } = useView();
  const { lesson, parent } = note;
  const draft = useDraft(
    { lesson, passage: null, parent, edits: note.id },
    note.kind,
    null,
    note.body,
  );
  const { body } = draft;
  const begun = body.value !== note.body;
  const refused = useSignal<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEscape(form, onClose);
  // She has just pressed Edit.
  useEffect(() => field.current?.focus(), []);

  function letGo(): void {
    const { id } = draft;
    draft.finish();
    void host.dropDraft(id);
  }

  async function submit(): Promise<void> {
    const words = body.peek().trim();
    if (words === '') return field.current?.focus();
    draft.keep();
    const outcome =
      words === note.body ? { ok: true as const } : await host.editNote(note.id, words);
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    letGo();
    announce(t('saidSaved'));
    onClose();
  }

  return (
    <form
      ref={form}
      class="cm-edit"
      aria-label={t('editForm')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <textarea
        ref={field}
        class="cm-field cm-read"
        rows={2}
        maxLength={10_000}
        dir="auto"
        aria-label={t('editLabel')}
        value={body.value}
        onInput={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      {refused.value !== null && (
        <Notice icon="warning" tone="danger" role="alert">
          <p>{refusalWords(refused.value)}</p>
        </Notice>
      )}
      <div class="cm-actions">
        <button type="submit" class="cm-btn small">
          {t('save')}
        </button>
        <button type="button" class="cm-btn small quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        {begun && (
          <button
            type="button"
            class="cm-btn small quiet"
            onClick={() => {
              letGo();
              body.value = note.body;
              field.current?.focus();
            }}
          >
            {t('editStartOver')}
          </button>
        )}
      </div>
    </form>
  );
}
