import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** Whether the browser tells her of replies, and when it keeps quiet. Off until she turns it on. */
export function TellMe() {
  const { host, announce } = useView();
  const id = useId();
  const refused = useSignal(false);
  const telling = host.telling.value;

  async function tell(about: Partial<typeof telling>): Promise<void> {
    const given = await host.tell({ ...telling, ...about });
    refused.value = !given;
    if (given) announce(t('saidSaved'));
  }

  return (
    <section class="cm-tell" aria-labelledby={`${id}-title`}>
      <h2 class="cm-h2" id={`${id}-title`}>
        {t('tellTitle')}
      </h2>
      <p class="cm-help">{t('tellHelp')}</p>
      <p>
        <label class="cm-check" for={`${id}-on`}>
          <input
            id={`${id}-on`}
            type="checkbox"
            checked={telling.on}
            onChange={({ currentTarget }) => {
              const on = currentTarget.checked;
              // What stands there is what is so: a refusal leaves it off.
              currentTarget.checked = telling.on;
              void tell({ on });
            }}
          />{' '}
          {t('tellOn')}
        </label>
      </p>
      {refused.value && (
        <p class="cm-error" role="alert">
          {t('tellRefused')}
        </p>
      )}
      {telling.on && (
        <fieldset class="cm-quiet-hours">
          <legend class="cm-label">{t('tellQuiet')}</legend>
          <label for={`${id}-from`}>{t('tellFrom')}</label>
          <input
            id={`${id}-from`}
            type="time"
            class="cm-field"
            required
            value={telling.from}
            onChange={({ currentTarget }) =>
              currentTarget.value !== '' && void tell({ from: currentTarget.value })
            }
          />
          <label for={`${id}-to`}>{t('tellTo')}</label>
          <input
            id={`${id}-to`}
            type="time"
            class="cm-field"
            required
            value={telling.to}
            onChange={({ currentTarget }) =>
              currentTarget.value !== '' && void tell({ to: currentTarget.value })
            }
          />
        </fieldset>
      )}
    </section>
  );
}
