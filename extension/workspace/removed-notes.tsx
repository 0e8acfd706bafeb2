import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

import { BodyText } from '../ui/body-text';
import type { Removed } from '../ui/host';
import { Icon } from '../ui/icon';
import { Moment } from '../ui/moment';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** What she removed in the last 30 days, each to be put back where it was. */
export function RemovedNotes() {
  const { host, announce } = useView();
  const found = useSignal<Removed | null | undefined>(undefined);
  const failed = useSignal<string | null>(null);

  useEffect(() => {
    const look = async (): Promise<void> => {
      found.value = (await host.removed()) ?? null;
    };
    void look();
  }, [host, found]);

  async function putBack(id: string): Promise<void> {
    failed.value = null;
    const { ok } = await host.putBack(id);
    if (!ok) {
      failed.value = id;
      return;
    }
    announce(t('saidRestored'));
    const before = found.value;
    if (before)
      found.value = { ...before, notes: before.notes.filter(({ note }) => note.id !== id) };
  }

  const { notes = [], isWhole = false } = found.value ?? {};
  return (
    <div class="cm-home" aria-busy={found.value === undefined ? 'true' : undefined}>
      <h1 class="cm-h1">{t('removedTitle')}</h1>
      <p class="cm-read">{t('removedHelp')}</p>
      {found.value !== undefined && !isWhole && <p class="cm-help">{t('removedNotWhole')}</p>}
      {found.value !== undefined && isWhole && notes.length === 0 && (
        <p class="cm-read">{t('removedNone')}</p>
      )}
      <ul class="cm-shared">
        {notes.map(({ note, at, title }) => (
          <li key={note.id} class={`cm-entry k-${note.parent === null ? 'note' : 'coach'}`}>
            <span class="cm-mark">
              <Icon name={note.parent === null ? 'note' : 'coach'} />
            </span>
            <div class="cm-body">
              <p class="cm-meta">
                <span dir="auto">{title ?? t('readingUntitled')}</span> ·{' '}
                {t(note.parent === null ? 'removedNote' : 'removedReply')} · <Moment time={at} />
              </p>
              <BodyText body={note.body} />
              {failed.value === note.id && <p role="alert">{t('removedFailed')}</p>}
              <p>
                <button type="button" class="cm-btn small" onClick={() => void putBack(note.id)}>
                  {t('removedPutBack')}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
