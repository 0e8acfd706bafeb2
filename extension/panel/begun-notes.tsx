import { AudienceLine } from '../ui/audience-line';
import type { Draft } from '../ui/host';
import { t } from '../ui/text';
import { UndoStrip } from '../ui/undo-strip';
import { useLetGo } from './use-let-go';

interface Props {
  drafts: readonly Draft[];
  onContinue: (draft: Draft) => void;
}

/** Notes begun and not finished: kept on this device until she goes on, or lets them go. */
export function BegunNotes({ drafts, onContinue }: Props) {
  const { gone, letGo, putBack } = useLetGo();
  return (
    <>
      {drafts.map((draft) => (
        <div key={draft.id} class="cm-undo cm-begun">
          <div>
            <p class="cm-row cm-meta">
              {t('noteBegun')} <AudienceLine audience="me" />
            </p>
            <p class="cm-read" dir="auto">
              {draft.body}
            </p>
          </div>
          <span class="cm-actions">
            <button type="button" class="cm-link" onClick={() => onContinue(draft)}>
              {t('noteContinue')}
            </button>
            <button
              type="button"
              class="cm-link"
              onClick={() => void letGo(draft, t('noteDiscarded'))}
            >
              {t('noteDiscard')}
            </button>
          </span>
        </div>
      ))}
      {gone.map(({ id }) => (
        <UndoStrip key={id} focus words={t('noteDiscarded')} onUndo={() => putBack(id)} />
      ))}
    </>
  );
}
