import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';

import { LONGEST_GIVEN } from '../messages/longest-lesson';
import type { PageState } from '../ui/host';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

type ByHandPage = Extract<PageState, { state: 'by-hand' }>;

/** For a page whose words cannot be read: she pastes them, or lets them be fetched. */
export function ByHand({ page }: { page: ByHandPage }) {
  const { host } = useView();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const failed = useSignal(false);

  async function give(): Promise<void> {
    const answer = await host.giveText(field.current?.value ?? '');
    failed.value = !answer.ok;
    if (failed.value) field.current?.focus();
  }

  return (
    <section class="cm-by-hand" aria-labelledby={`${id}-title`}>
      <div class="cm-lede">
        <h2 class="cm-title" id={`${id}-title`}>
          {t('byHandTitle')}
        </h2>
        <p>{t('byHandWhy', page.host)}</p>
      </div>
      <label class="cm-label" for={id}>
        {t('byHandField')}
      </label>
      <textarea
        ref={field}
        id={id}
        class="cm-field"
        rows={6}
        maxLength={LONGEST_GIVEN}
        aria-describedby={`${id}-help`}
      />
      <p class="cm-help" id={`${id}-help`}>
        {t('byHandHelp')}
      </p>
      {failed.value && (
        <p class="cm-error" role="alert">
          {t('byHandEmpty')}
        </p>
      )}
      <div class="cm-actions">
        <button type="button" class="cm-btn primary" onClick={() => void give()}>
          {t('byHandUse')}
        </button>
      </div>
      {page.canFetch && (
        <div class="cm-after">
          <p class="cm-help">{t('byHandFetchHelp', page.host)}</p>
          <div class="cm-actions">
            <button
              type="button"
              class="cm-btn small"
              onClick={() => void host.answerConsent('read')}
            >
              {t('byHandFetch')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
