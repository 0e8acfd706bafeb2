import { useId } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import type { LessonPage } from './host';
import { Icon } from './icon';
import { t } from './text';

interface Props {
  headings: LessonPage['headings'];
  chosen: PassageSelector | null;
  onChoose: (passage: PassageSelector | null) => void;
}

/** What the note is about, for anyone who would rather not select words on the page. */
export function PlacePicker({ headings, chosen, onChoose }: Props) {
  const id = useId();
  if (headings.length === 0) return null;
  const at = headings.findIndex(({ passage }) => passage === chosen);
  return (
    <div class="cm-entry k-note cm-about">
      <span class="cm-mark">
        <Icon name="note" />
      </span>
      <div class="cm-place">
        <label class="cm-help" for={id}>
          {t('placeAbout')}
        </label>
        <select
          id={id}
          class="cm-field"
          value={String(at)}
          onChange={({ currentTarget }) =>
            onChoose(headings[Number(currentTarget.value)]?.passage ?? null)
          }
        >
          <option value="-1">{t('placeWhole')}</option>
          {headings.map(({ text, passage }, index) => (
            <option key={`${passage.position.start}`} value={String(index)}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
