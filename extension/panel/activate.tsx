import { useSignal } from '@preact/signals';

import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** For a page on which Coachmark is not by itself: her press brings it there, for this once. */
export function Activate() {
  const { host } = useView();
  const refused = useSignal(false);

  async function activate(): Promise<void> {
    refused.value = false;
    refused.value = !(await host.activate()).ok;
  }

  return (
    <section class="cm-activate" aria-labelledby="cm-activate">
      <h2 class="cm-title" id="cm-activate">
        {t('activateTitle')}
      </h2>
      <p class="cm-help">{t('activateHelp')}</p>
      <div class="cm-actions">
        <button type="button" class="cm-btn" onClick={() => void activate()}>
          {t('activateHere')}
        </button>
      </div>
      {refused.value && (
        <p class="cm-help" role="alert">
          {t('activateByButton')}
        </p>
      )}
    </section>
  );
}
