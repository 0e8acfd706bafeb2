import { useMemo } from 'preact/hooks';

import { peopleOf } from '../../shared/model';
import { type Conversation, conversationsOn } from '../ui/conversation';
import { Icon } from '../ui/icon';
import { nameOf } from '../ui/people';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import { fullDate } from '../ui/when';
import { ForYourConversation } from './for-your-conversation';
import { Page } from './reading-page';
import { homeHref } from './route';
import { useSharedText } from './shared-text';

interface Props {
  lesson: string;
  /** The conversation to open first. */
  note: string | null;
}

/** A lesson shared with this person: its words, and the conversations in its margin. */
export function Reading({ lesson, note }: Props) {
  const { host } = useView();
  const me = useMe();
  const rows = host.rows.value;
  const conversations = useMemo(() => conversationsOn(rows, lesson), [rows, lesson]);
  const text = useSharedText(conversations);
  const row = rows.find((one) => one.record === 'lesson' && one.id === lesson);

  if (conversations.length === 0 || text === null)
    return (
      <div class="cm-gone">
        <Back />
        <h1 class="cm-h2">{t('goneTitle')}</h1>
        <p class="cm-read">{t('goneHelp')}</p>
      </div>
    );
  return (
    <>
      <Back />
      <header class="cm-reading-head">
        <h1 class="cm-h1" dir="auto">
          {row?.record === 'lesson' ? row.title : t('readingUntitled')}
        </h1>
        <p class="cm-help">
          <With conversations={conversations} />
          {text !== undefined && <> · {t('readingAsOf', fullDate(text.seenAt))}</>}
        </p>
      </header>
      {text !== undefined && me.roles.includes('coach') && (
        <ForYourConversation key={text.revision} lesson={text.lesson} />
      )}
      {text !== undefined && (
        <Page conversations={conversations} text={text} lesson={lesson} first={note} />
      )}
    </>
  );
}

function With({ conversations }: { conversations: readonly Conversation[] }) {
  const { host } = useView();
  const me = useMe();
  const others = new Set(conversations.flatMap(({ root }) => peopleOf(root.audience)));
  others.delete(me.id);
  const names = new Intl.ListFormat().format([...others].map((id) => nameOf(id, host.rows.value)));
  return <>{t('sharedWith', names)}</>;
}

function Back() {
  return (
    <p class="cm-back">
      <a href={homeHref}>
        <Icon name="back" />
        {t('readingBack')}
      </a>
    </p>
  );
}
