import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';

/** Asked once for every site, before anything is read. Refusing is as easy as agreeing. */
export function ConsentView({ host: site }: { host: string }) {
  const { host } = useView();
  const [reads = '', onDevice = ''] = t('consentReads', site).split(site);
  const promises = [
    {
      key: 'reads',
      icon: 'check',
      words: (
        <>
          {reads}
          <b>{site}</b>
          {onDevice}
        </>
      ),
    },
    { key: 'sends', icon: 'check', words: t('consentSends') },
    { key: 'grades', icon: 'close', words: t('consentGrades') },
    { key: 'changes', icon: 'close', words: t('consentChanges') },
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
        {promises.map(({ key, icon, words }) => (
          <li key={key}>
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
