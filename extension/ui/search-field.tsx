import type { Signal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';

import { Icon } from './icon';
import { t } from './text';
import { useEscape } from './use-escape';

interface Props {
  label: string;
  typed: Signal<string>;
}

/** A field to look for words in; Escape empties it. */
export function SearchField({ label, typed }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    typed.value = '';
    field.current?.focus();
  };
  useEscape(box, clear, typed.value !== '');
  return (
    <div ref={box} class="cm-search">
      <label class="cm-vh" for={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        id={id}
        // Not `search`: its own cross is no button, and Escape in it is not ours to hear.
        type="text"
        role="searchbox"
        class="cm-field"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={label}
        value={typed.value}
        onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
      />
      {typed.value !== '' && (
        <button
          type="button"
          class="cm-icon-btn"
          aria-label={t('notesSearchClear')}
          onClick={clear}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
