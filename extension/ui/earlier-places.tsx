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
    <details class="cm-was">
      <summary>{t('earlierPlaces')}</summary>
      <ul class="cm-earlier">
        {earlier.toReversed().map(({ passage, revision, until }) => {
          const under = passage?.headings.at(-1);
          return (
            <li key={`${until} ${revision}`}>
              {passage === null ? (
                t('placeWhole')
              ) : (
                <Quote words={passage.quote.exact} kind="plain" />
              )}
              <p class="cm-meta">
                {under !== undefined && <>{t('earlierUnder', under)} </>}
                {t('earlierUntil')} <Moment time={until} />
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
