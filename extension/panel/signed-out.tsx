import { useSignal } from '@preact/signals';

import { Notice } from '../ui/notice';
import { t } from '../ui/text';
import { JoinForm } from './join-form';

/** The school ended this session: nothing is lost, and a new code opens it again. */
export function SignedOut() {
  const open = useSignal(false);
  return (
    <Notice icon="lock">
      <p>
        <b>{t('signedOutTitle')}</b> {t('signedOutSafe')}
      </p>
      {open.value ? (
        <JoinForm focus />
      ) : (
        <div class="cm-actions">
          <button type="button" class="cm-btn small" onClick={() => (open.value = true)}>
            {t('signedOutJoin')}
          </button>
        </div>
      )}
    </Notice>
  );
}
