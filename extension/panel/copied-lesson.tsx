import { useSignal } from '@preact/signals';

import { Notice } from '../ui/notice';
import { count, t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useView } from '../ui/view-context';

/** A lesson that reads like one of an earlier course: her notes can come along, if she says so. */
export function CopiedLesson({ lesson }: { lesson: string | null }) {
  const { host, announce } = useView();
  const brought = useSignal<{ readonly lesson: string; readonly notes: readonly string[] } | null>(
    null,
  );
  const offer = host.copyOffer.value;

  if (brought.value !== null && brought.value.lesson === lesson) {
    const { notes } = brought.value;
    return (
      <UndoStrip
        focus
        words={count(notes.length, 'copyBroughtOne', 'copyBrought')}
        onUndo={() => {
          brought.value = null;
          announce(t('copyUndone'));
          void host.undoBringAlong(notes);
        }}
      />
    );
  }
  if (offer === null || lesson === null) return null;
  const { from, title, meta, notes, shared } = offer;

  async function bring(here: string): Promise<void> {
    const ids = await host.bringAlong(from);
    if (ids !== undefined) brought.value = { lesson: here, notes: ids };
  }

  return (
    <Notice icon="note">
      <p>{meta === '' ? t('copyLooksLikeTitle', title) : t('copyLooksLike', title, meta)}</p>
      <p>{count(notes, 'copyAskOne', 'copyAsk')}</p>
      {shared > 0 && <p class="cm-help">{count(shared, 'copySharedOne', 'copyShared')}</p>}
      <div class="cm-actions">
        <button type="button" class="cm-btn small" onClick={() => void bring(lesson)}>
          {t('copyBring')}
        </button>
        <button type="button" class="cm-btn small quiet" onClick={() => void host.declineCopy()}>
          {t('copyNot')}
        </button>
      </div>
    </Notice>
  );
}
