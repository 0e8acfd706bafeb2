import type { Note } from '../../shared/model';
import { Moment } from './moment';
import { Quote } from './quote';
import { t } from './text';

interface Props {
  note: Note;
}

/** The words a note was about before it was put elsewhere, the latest first. */
export function EarlierPlaces({ note: { earlier } }: Props) {
  if (earlier === undefined) return null;
  return (
    <details class="cm-replies">
      <summary>{t('earlierPlaces')}</summary>
      <ul class="cm-earlier">
        {earlier.toReversed().map(({ passage, revision, until }) => (
          <li key={`${until} ${revision}`}>
            {passage === null ? (
              t('placeWhole')
            ) : (
              <Quote words={passage.quote.exact} kind="plain" />
            )}{' '}
            <span class="cm-meta">
              {t('earlierUntil')} <Moment time={until} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
