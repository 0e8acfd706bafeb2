import { useSignal } from '@preact/signals';

import { BUILT_IN } from '../policy/site-pattern';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { Address, Setting } from './setting';

/** Where lessons are found without being asked, and what stands in the way. */
export function LmsSites() {
  const { setForMe } = useView().host;
  const refused = useSignal(false);
  const named = setForMe.policy.value?.values.lmsOrigins ?? [];
  const closed = setForMe.closed.value;

  async function allow(): Promise<void> {
    refused.value = !(await setForMe.allow(closed));
  }

  return (
    <>
      <dl class="cm-settings">
        {BUILT_IN.map((domain) => (
          <Setting key={domain} name={t('setSiteCanvas')} source="product">
            <Address value={`*.${domain}`} />
          </Setting>
        ))}
        {named.map((origin) => (
          <Setting
            key={origin}
            name={t('setSiteCanvas')}
            source="policy"
            state={t(closed.includes(origin) ? 'setSiteClosed' : 'setSiteOpen')}
          >
            <Address value={origin} />
          </Setting>
        ))}
      </dl>
      {closed.length > 0 && (
        <div class="cm-allow">
          <p class="cm-help">{t('setAllowHelp')}</p>
          <div class="cm-actions">
            <button type="button" class="cm-btn primary" onClick={() => void allow()}>
              {t('setAllow')}
            </button>
          </div>
          {refused.value && (
            <p class="cm-error" role="alert">
              {t('setAllowRefused')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
