import { useSignal } from '@preact/signals';

import type { Note } from '../../shared/model';
import { GoesAlong } from './goes-along';
import { Notice } from './notice';
import type { Reader } from './people';
import { PrivacyCheck } from './privacy-check';
import { refusalWords } from './refusal-words';
import { t } from './text';
import { usePrivacyCheck } from './use-privacy-check';
import { useView } from './view-context';

interface Props {
  note: Note;
  readers: readonly Reader[];
  onClose: () => void;
}

/** Shares a private note: whom with, what goes along, and that it can be taken back. */
export function ShareForm({ note, readers, onClose }: Props) {
  const { host, announce } = useView();
  const chosen = useSignal(readers[0]?.audience);
  const refused = useSignal<string | null>(null);
  const { body, passage, revision } = note;
  const checking = usePrivacyCheck(
    readers.length > 0
      ? { body, quote: passage?.quote.exact ?? null, lesson: true, revision }
      : null,
  );
  const reader = readers.find(({ audience }) => audience === chosen.value) ?? readers[0];

  if (reader === undefined)
    return (
      <div class="cm-sheet">
        <p class="cm-help">{t('shareNobody')}</p>
        <button type="button" class="cm-btn small quiet" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    );

  async function submit({ name, audience }: Reader): Promise<void> {
    if (!(await checking.isSeen())) return;
    const outcome = await host.share(note.id, audience);
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    announce(t('saidShared', name));
    onClose();
  }

  async function replace(words: string): Promise<void> {
    const outcome = await host.editNote(note.id, words);
    refused.value = outcome.ok ? null : outcome.code;
  }

  return (
    <form
      class="cm-sheet"
      aria-label={t('shareForm')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(reader);
      }}
    >
      {readers.length > 1 && (
        <select
          class="cm-field"
          aria-label={t('pickWhom')}
          value={reader.audience}
          onChange={({ currentTarget }) => {
            chosen.value = readers.find(
              ({ audience }) => audience === currentTarget.value,
            )?.audience;
          }}
        >
          {readers.map(({ name, audience }) => (
            <option key={audience} value={audience}>
              {t('audienceYouAnd', name)}
            </option>
          ))}
        </select>
      )}
      <GoesAlong reader={reader.name} quoted={passage !== null} />
      <PrivacyCheck checking={checking} body={body} onReplace={(words) => void replace(words)} />
      {refused.value !== null && (
        <Notice icon="warning" tone="danger" role="alert">
          <p>{refusalWords(refused.value)}</p>
        </Notice>
      )}
      <div class="cm-actions">
        <button type="submit" class="cm-btn primary">
          {t('shareWith', reader.name)}
        </button>
        <button type="button" class="cm-btn quiet" onClick={onClose}>
          {t('shareKeep')}
        </button>
      </div>
    </form>
  );
}
