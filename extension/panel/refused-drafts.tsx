import { useSignal } from '@preact/signals';

import { refusedOf } from '../ui/drafts';
import type { Draft } from '../ui/host';
import { Notice } from '../ui/notice';
import { refusalWords } from '../ui/refusal-words';
import { t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useView } from '../ui/view-context';
import { useLetGo } from './use-let-go';

/** Words the school would not take: kept, with the reason, until she has done something with them. */
export function RefusedDrafts() {
  const { host } = useView();
  const { gone, letGo, putBack } = useLetGo();
  return (
    <>
      {refusedOf(host.drafts.value).map((draft) => (
        <RefusedDraft
          key={draft.id}
          draft={draft}
          onDrop={() => void letGo(draft, t('draftLetGo'))}
        />
      ))}
      {gone.map(({ id }) => (
        <UndoStrip key={id} focus words={t('draftLetGo')} onUndo={() => putBack(id)} />
      ))}
    </>
  );
}

function RefusedDraft({ draft, onDrop }: { draft: Draft; onDrop: () => void }) {
  const { announce } = useView();
  const copied = useSignal(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(draft.body);
    copied.value = true;
    announce(t('draftCopied'));
  }

  return (
    <Notice icon="warning" tone="danger">
      <p>
        <b>{t('draftRefused')}</b> {refusalWords(draft.refused ?? '')}
      </p>
      <p class="cm-read" dir="auto">
        {draft.body}
      </p>
      <div class="cm-actions">
        <button type="button" class="cm-btn small" onClick={() => void copy()}>
          {t(copied.value ? 'draftCopied' : 'draftCopy')}
        </button>
        <button type="button" class="cm-btn small quiet" onClick={onDrop}>
          {t('draftDrop')}
        </button>
      </div>
    </Notice>
  );
}
