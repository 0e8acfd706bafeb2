import { useSignal } from '@preact/signals';

import { Notice } from '../ui/notice';
import { inWords } from '../ui/number-words';
import { count, type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';
import { SignedOut } from './signed-out';

/** What she should know about sending and keeping, in a sentence; nothing while all is well. */
export function Notices() {
  return (
    <>
      <SendingNotice />
      <AsideNotice />
      <HinderedNotice />
    </>
  );
}

/** Something kept here could not be read: said once, quietly, and never in the way. */
function AsideNotice() {
  const { host } = useView();
  if (!host.setAside.value) return null;
  return (
    <Notice icon="note">
      <p>{t('asideFound')}</p>
      <div class="cm-actions">
        <button type="button" class="cm-btn small quiet" onClick={() => void host.seenAside()}>
          {t('asideSeen')}
        </button>
      </div>
    </Notice>
  );
}

/** The page will not have us: what is lost, and that nothing of hers is. */
function HinderedNotice() {
  const { host } = useView();
  if (host.site.value?.hinders !== true) return null;
  return (
    <Notice icon="warning">
      <p>{t('pageHinders')}</p>
    </Notice>
  );
}

function SendingNotice() {
  const { host } = useView();
  const { state, waitingIds, detail } = host.sync.value;
  /** The trouble she has read of, and put away until it is another. */
  const putAway = useSignal<string | null>(null);
  if (state === 'offline')
    return (
      <Notice icon="offline">
        <p>{waitingIds.length === 0 ? t('offlineKeep') : offlineWords(waitingIds.length)}</p>
      </Notice>
    );
  if (state === 'not-agreed')
    return (
      <Notice icon="offline">
        <p>{waitingIds.length === 0 ? t('notAgreedKeep') : notAgreedWords(waitingIds.length)}</p>
        <div class="cm-actions">
          <button type="button" class="cm-btn small" onClick={() => void host.allowSending()}>
            {t('notAgreedAllow')}
          </button>
        </div>
      </Notice>
    );
  if (state === 'trouble' && putAway.value === detail) return null;
  if (state === 'trouble')
    return (
      <Notice icon="warning">
        <p>
          <b>{t('troubleTitle')}</b> {t('troubleSafe')}
        </p>
        <div class="cm-actions">
          <button type="button" class="cm-btn small" onClick={() => void host.retry()}>
            {t('tryAgain')}
          </button>
          <button type="button" class="cm-btn small quiet" onClick={() => (putAway.value = detail)}>
            {t('troubleCarryOn')}
          </button>
        </div>
        {detail !== '' && (
          <details class="cm-tech">
            <summary>{t('troubleTech')}</summary>
            <p class="cm-meta">{detail}</p>
          </details>
        )}
      </Notice>
    );
  if (state === 'no-room')
    return (
      <Notice icon="warning">
        <p>{t('noRoomForNews')}</p>
      </Notice>
    );
  if (state === 'signed-out') return <SignedOut />;
  return null;
}

const offlineWords = (n: number): string => waitingWords(n, 'offlineOne', 'offlineOther');

const notAgreedWords = (n: number): string => waitingWords(n, 'notAgreedOne', 'notAgreedOther');

const waitingWords = (n: number, one: MessageKey, other: MessageKey): string =>
  n < 10 ? t(n === 1 ? one : other, inWords(n)) : count(n, one, other);
