import type { ComponentChildren } from 'preact';

import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { AlreadyInPlan } from './already-in-plan';
import { ByHand } from './by-hand';
import type { ReadablePage } from './lesson-of-page';
import { OpenBook } from './open-book';
import { Suggestions } from './suggestions';

interface Props {
  page: ReadablePage;
  /** She wants to write a note. */
  onWrite: () => void;
}

/** Ideas for the lesson on the tab, or a plain word on why there are none. */
export function ThisLesson({ page, onWrite }: Props) {
  const { host } = useView();
  const writeButton = (
    <button type="button" class="cm-btn" onClick={onWrite}>
      <Icon name="note" />
      {t('noteWrite')}
    </button>
  );
  switch (page.state) {
    case 'declined':
      return (
        <Centered title={t('declinedTitle')} words={t('declinedHelp', page.host)}>
          <button type="button" class="cm-btn" onClick={() => void host.answerConsent('read')}>
            {t('consentRead')}
          </button>
          {writeButton}
        </Centered>
      );
    case 'reading':
      return (
        <>
          <output class="cm-lede">
            <h2 class="cm-title">{t('readingTitle')}</h2>
            <p class="cm-help">{t('readingHelp')}</p>
          </output>
          <Ghost />
          <Ghost />
          <p class="cm-after">
            <button type="button" class="cm-link small" onClick={() => void host.stopReading()}>
              {t('readingStop')}
            </button>
          </p>
        </>
      );
    case 'empty':
      return (
        <Centered title={t('emptyTitle')} words={t('emptyHelp')}>
          {writeButton}
        </Centered>
      );
    case 'no-room':
      return (
        <Centered title={t('noRoomToReadTitle')} words={t('noRoomToReadHelp')}>
          {writeButton}
        </Centered>
      );
    case 'by-hand':
      return <ByHand page={page} />;
    case 'ready':
      if (!page.isLesson)
        return (
          <Centered title={t('notLessonTitle')} words={t('notLessonHelp')}>
            {writeButton}
          </Centered>
        );
      if (page.isForeign)
        return (
          <Centered title={t('languageTitle')} words={t('languageHelp')}>
            {writeButton}
          </Centered>
        );
      return (
        <>
          {page.selection !== null && (
            <p class="cm-selected">
              <button type="button" class="cm-link small" onClick={onWrite}>
                {t('noteWriteSelected')}
              </button>
            </p>
          )}
          <Suggestions key={page.lesson} page={page}>
            <Centered title={t('nothingTitle')} words={t('nothingHelp')}>
              {writeButton}
            </Centered>
          </Suggestions>
          <AlreadyInPlan present={page.present} />
        </>
      );
  }
}

interface CenteredProps {
  title: string;
  words: string;
  children?: ComponentChildren;
}

function Centered({ title, words, children }: CenteredProps) {
  return (
    <div class="cm-centre">
      <OpenBook />
      <h2 class="cm-title">{title}</h2>
      <p>{words}</p>
      {children !== undefined && <div class="cm-actions">{children}</div>}
    </div>
  );
}

function Ghost() {
  return (
    <div class="cm-ghost" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
