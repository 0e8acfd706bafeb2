import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

import type { NoteKind } from '../../shared/model';
import { kindWords } from './kind-words';
import { t } from './text';

interface Props {
  kinds: readonly NoteKind[];
  value: Signal<NoteKind>;
}

/** What sort of comment this is, so that a wondering is not read as a verdict. */
export function KindPicker({ kinds, value }: Props) {
  const id = useId();
  return (
    <div class="cm-kind">
      <label class="cm-help" for={id}>
        {t('kindTitle')}
      </label>
      <select
        id={id}
        class="cm-field"
        value={value.value}
        onChange={({ currentTarget }) => {
          const kind = kinds.find((one) => one === currentTarget.value);
          if (kind !== undefined) value.value = kind;
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindWords(kind)}
          </option>
        ))}
      </select>
    </div>
  );
}
