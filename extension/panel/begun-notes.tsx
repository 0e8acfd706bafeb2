import type { Draft } from '../ui/host';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

interface Props {
  drafts: readonly Draft[];
  onContinue: (draft: Draft) => void;
}

/** Notes begun and not finished: kept on this device until she goes on, or lets them go. */
export function BegunNotes({ drafts, onContinue }: Props) {
  const { host } = useView();
  return (
    <>
      {drafts.map((draft) => (
        <div key={draft.id} class="cm-undo cm-begun">
          <p>
            <span class="cm-meta">{t('noteBegun')}</span>
            <span class="cm-read" dir="auto">
              {draft.body}
            </span>
          </p>
          <span class="cm-actions">
            <button type="button" class="cm-link" onClick={() => onContinue(draft)}>
              {t('noteContinue')}
            </button>
            <button type="button" class="cm-link" onClick={() => void host.dropDraft(draft.id)}>
              {t('noteDiscard')}
            </button>
          </span>
        </div>
      ))}
    </>
  );
}
