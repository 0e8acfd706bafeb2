import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import type { Ground } from './ground';
import { HeadingSelect } from './heading-select';
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
  const picked = useSignal<PassageSelector | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLSelectElement>(null);
  useEscape(form, onClose);
  // She has just asked for it. Without headings there is nothing to pick: the form itself is next.
  useEffect(() => (first.current ?? form.current)?.focus(), []);
  // Words selected after a heading was picked are the later wish.
  useEffect(() => {
    if (selection !== null) picked.value = null;
  }, [selection, picked]);

  const chosen = picked.value ?? selection;

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
        <HeadingSelect
          field={first}
          headings={headings}
          chosen={picked.value}
          label={t('chooseHeading')}
          none={t(selection === null ? 'chooseNone' : 'chooseSelected')}
          onChoose={(passage) => (picked.value = passage)}
        />
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
