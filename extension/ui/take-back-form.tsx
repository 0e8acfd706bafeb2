import { useSignal } from '@preact/signals';

import type { Note } from '../../shared/model';
import { othersIn } from './audience-label';
import { Notice } from './notice';
import { refusalWords } from './refusal-words';
import { t } from './text';
import { useMe, useView } from './view-context';

interface Props {
  note: Note;
  onClose: () => void;
}

/** Takes a shared note back in one step; afterwards it is hers alone again. */
export function TakeBackForm({ note, onClose }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const refused = useSignal<string | null>(null);
  const others = othersIn(note.audience, host.rows.value, me.id);

  async function submit(): Promise<void> {
    const outcome = await host.takeBack(note.id);
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    announce(t('saidTakenBack'));
    onClose();
  }

  return (
    <form
      class="cm-sheet"
      aria-label={t('takeBackForm')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="cm-help">{t('takeBackHelp', others)}</p>
      {refused.value !== null && (
        <Notice icon="warning" tone="danger" role="alert">
          <p>{refusalWords(refused.value)}</p>
        </Notice>
      )}
      <div class="cm-actions">
        <button type="submit" class="cm-btn primary">
          {t('takeBackConfirm')}
        </button>
        <button type="button" class="cm-btn quiet" onClick={onClose}>
          {t('takeBackKeep')}
        </button>
      </div>
    </form>
  );
}
