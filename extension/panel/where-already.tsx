import { useSignal } from '@preact/signals';

import { t } from '../ui/text';
import { useView } from '../ui/view-context';

interface Props {
  name: string;
  /** What she said before; empty where she has not. */
  said: string;
  /** The words she selected on the page, where she has. */
  selected: string | null;
  onSaid: (words: string) => void;
}

/** As long as an answer's words may be, in UTF-16 code units. */
const MOST = 600;

/** Where she does it already, for herself: in her words, or in those she points at on the page. */
export function WhereAlready({ name, said, selected, onSaid }: Props) {
  const { announce } = useView();
  const words = useSignal(said);
  function keep(where: string): void {
    const trimmed = where.trim().slice(0, MOST).toWellFormed();
    if (trimmed === '' || trimmed === said) return;
    words.value = trimmed;
    onSaid(trimmed);
    announce(t('saidSaved'));
  }
  return (
    <form
      class="cm-where"
      onSubmit={(event) => {
        event.preventDefault();
        keep(words.peek());
      }}
    >
      <input
        type="text"
        class="cm-field"
        dir="auto"
        maxLength={MOST}
        aria-label={t('whereLabel', name)}
        placeholder={t('wherePlaceholder')}
        value={words.value}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
      />
      <div class="cm-row">
        <button type="submit" class="cm-btn small">
          {t('save')}
        </button>
        {selected !== null && (
          <button type="button" class="cm-btn small quiet" onClick={() => keep(selected)}>
            {t('whereSelected')}
          </button>
        )}
      </div>
    </form>
  );
}
