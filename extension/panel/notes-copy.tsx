import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import type { Brought, CopyFormat } from '../ui/host';
import { count, type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';
import { saveFile } from './save-file';

const refused: Record<Extract<Brought, { ok: false }>['code'], MessageKey> = {
  'not-notes': 'bringNotNotes',
  newer: 'bringNewer',
  'not-hers': 'bringNotHers',
  'no-room': 'noRoomUnchanged',
  unavailable: 'bringUnavailable',
};

/** All of one's notes into a file, and back out of one. */
export function NotesCopy() {
  const { host, now } = useView();
  const said = useSignal('');
  const file = useRef<HTMLInputElement>(null);

  async function save(format: CopyFormat): Promise<void> {
    const text = await host.copyNotes(format);
    if (text === undefined) {
      said.value = t('copyFailed');
      return;
    }
    const day = new Date(now()).toISOString().slice(0, 10);
    saveFile(
      format === 'coachmark' ? `coachmark-notes-${day}.json` : `coachmark-notes-${day}.jsonld`,
      text,
    );
    said.value = t('copyDone');
  }

  async function bring(input: HTMLInputElement): Promise<void> {
    const chosen = input.files?.[0];
    if (chosen === undefined) return;
    const text = await chosen.text();
    // The same file may be chosen again.
    input.value = '';
    said.value = whatBecame(await host.bringNotes(text));
  }

  return (
    <div class="cm-copy">
      <p class="cm-label">{t('copyTitle')}</p>
      <p class="cm-help">{t('copyHelp')}</p>
      <div class="cm-actions">
        <button type="button" class="cm-btn small" onClick={() => void save('coachmark')}>
          {t('copySave')}
        </button>
        <button type="button" class="cm-btn small" onClick={() => file.current?.click()}>
          {t('bringNotes')}
        </button>
        <button type="button" class="cm-link" onClick={() => void save('web-annotation')}>
          {t('copyForTools')}
        </button>
      </div>
      <input
        ref={file}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={t('bringNotes')}
        hidden
        onChange={({ currentTarget }) => void bring(currentTarget)}
      />
      <output class="cm-help">{said.value}</output>
    </div>
  );
}

function whatBecame(brought: Brought): string {
  if (!brought.ok) return t(refused[brought.code]);
  const { taken, known, both, left } = brought;
  return [
    taken === 0 ? t('bringNothing') : count(taken, 'bringTakenOne', 'bringTakenOther'),
    known === 0 ? '' : count(known, 'bringKnownOne', 'bringKnownOther'),
    both === 0 ? '' : count(both, 'bringBothOne', 'bringBothOther'),
    left.unreadable === 0 ? '' : count(left.unreadable, 'bringLeftOne', 'bringLeftOther'),
    left.answer === 0 ? '' : count(left.answer, 'bringAnswerOne', 'bringAnswerOther'),
    left['nothing-written'] === 0
      ? ''
      : count(left['nothing-written'], 'bringEmptyOne', 'bringEmptyOther'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
