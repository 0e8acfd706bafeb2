import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import type { Ground } from './ground';
import { Quote } from './quote';
import { t } from './text';
import { useEscape } from './use-escape';

interface Props {
  ground: Ground;
  kind: 'note' | 'coach';
  /** What is said before it is put: who will see which text. */
  said: string | null;
  onPut: (passage: PassageSelector) => void;
  onClose: () => void;
}

/** New words for a note: those selected in the lesson, or a heading, for which nothing is selected. */
export function ChooseWords({ ground, kind, said, onPut, onClose }: Props) {
  const { selection, headings } = ground;
  const picked = useSignal(-1);
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEscape(form, onClose);
  // She has just asked for it. Without headings there is nothing to pick: the form itself is next.
  useEffect(() => (first.current ?? form.current)?.focus(), []);
  // Words selected after a heading was picked are the later wish.
  useEffect(() => {
    if (selection !== null) picked.value = -1;
  }, [selection, picked]);

  const chosen = headings[picked.value]?.passage ?? selection;

  return (
    <form
      ref={form}
      class="cm-sheet"
      tabIndex={-1}
      aria-label={t('chooseForm')}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) first.current?.focus();
        else onPut(chosen);
      }}
    >
      <output>
        {chosen === null ? (
          <p class="cm-help">{t('chooseHow')}</p>
        ) : (
          <p>
            <Quote words={chosen.quote.exact} kind={kind} />
          </p>
        )}
      </output>
      {headings.length > 0 && (
        <div class="cm-place">
          <label class="cm-help" for={id}>
            {t('chooseHeading')}
          </label>
          <select
            ref={first}
            id={id}
            class="cm-field"
            value={String(picked.value)}
            onChange={({ currentTarget }) => (picked.value = Number(currentTarget.value))}
          >
            <option value="-1">{t(selection === null ? 'chooseNone' : 'chooseSelected')}</option>
            {headings.map(({ text, passage }, index) => (
              <option key={`${passage.position.start}`} value={String(index)}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
      {said !== null && <p class="cm-meta">{said}</p>}
      <div class="cm-actions">
        <button type="submit" class="cm-btn small" aria-disabled={chosen === null}>
          {t('placePut')}
        </button>
        <button type="button" class="cm-btn small quiet" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
