import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** Asked once for every site, before anything is read. Refusing is as easy as agreeing. */
export function ConsentView({ host: site }: { host: string }) {
  const { host } = useView();
  const promises = [
    { icon: 'check', words: t('consentReads', site) },
    { icon: 'check', words: t('consentSends') },
    { icon: 'close', words: t('consentGrades') },
    { icon: 'close', words: t('consentChanges') },
  ] as const;
  return (
    <section aria-labelledby="cm-consent">
      <div class="cm-lede">
        <h2 class="cm-title" id="cm-consent">
          {t('consentTitle')}
        </h2>
        <p>{t('consentWhy')}</p>
      </div>
      <ul class="cm-dos">
        {promises.map(({ icon, words }) => (
          <li key={words}>
            <Icon name={icon} />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <div class="cm-actions">
        <button
          type="button"
          class="cm-btn primary"
          onClick={() => void host.answerConsent('read')}
        >
          {t('consentRead')}
        </button>
        <button
          type="button"
          class="cm-btn quiet"
          onClick={() => void host.answerConsent('not-now')}
        >
          {t('notNow')}
        </button>
      </div>
      <p class="cm-meta cm-after">{t('consentLater')}</p>
    </section>
  );
}
