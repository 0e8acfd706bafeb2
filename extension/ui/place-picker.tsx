import type { PassageSelector } from '../../shared/passages/types';
import { HeadingSelect } from './heading-select';
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
  if (headings.length === 0) return null;
  return (
    <div class="cm-entry k-note cm-about">
      <span class="cm-mark">
        <Icon name="note" />
      </span>
      <HeadingSelect
        headings={headings}
        chosen={chosen}
        label={t('placeAbout')}
        none={t('placeWhole')}
        onChoose={onChoose}
      />
    </div>
  );
}
