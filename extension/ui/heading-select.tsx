import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import { passageKey } from './drafts';
import type { LessonPage } from './host';

interface Props {
  headings: LessonPage['headings'];
  chosen: PassageSelector | null;
  label: string;
  /** What is chosen while no heading is. */
  none: string;
  onChoose: (passage: PassageSelector | null) => void;
  field?: RefObject<HTMLSelectElement | null>;
}

/** The lesson's headings to choose from: a place in it for which nothing need be selected. */
export function HeadingSelect({ headings, chosen, label, none, onChoose, field }: Props) {
  const id = useId();
  const at = headings.findIndex(({ passage }) => passageKey(passage) === passageKey(chosen));
  return (
    <div class="cm-place">
      <label class="cm-help" for={id}>
        {label}
      </label>
      <select
        {...(field !== undefined && { ref: field })}
        id={id}
        class="cm-field"
        value={String(at)}
        onChange={({ currentTarget }) =>
          onChoose(headings[Number(currentTarget.value)]?.passage ?? null)
        }
      >
        <option value="-1">{none}</option>
        {headings.map(({ text, passage }, index) => (
          <option key={`${passage.position.start}`} value={String(index)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
