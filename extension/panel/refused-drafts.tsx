import { useSignal } from '@preact/signals';

import { refusedOf } from '../ui/drafts';
import type { Draft } from '../ui/host';
import { Notice } from '../ui/notice';
import { refusalWords } from '../ui/refusal-words';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** Words the school would not take: kept, with the reason, until she has done something with them. */
export function RefusedDrafts() {
  const { host } = useView();
  return (
    <>
      {refusedOf(host.drafts.value).map((draft) => (
        <RefusedDraft key={draft.id} draft={draft} />
      ))}
    </>
  );
}

function RefusedDraft({ draft }: { draft: Draft }) {
  const { host, announce } = useView();
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
        <button
          type="button"
          class="cm-btn small quiet"
          onClick={() => void host.dropDraft(draft.id)}
        >
          {t('draftDrop')}
        </button>
      </div>
    </Notice>
  );
}
