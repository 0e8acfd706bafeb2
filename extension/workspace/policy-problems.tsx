import type { Why } from '../policy/policy';
import { Notice } from '../ui/notice';
import { type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';

const reasons: Record<Why, MessageKey> = {
  'not-text': 'setNotText',
  empty: 'setEmpty',
  'too-long': 'setTooLong',
  'not-a-list': 'setNotAList',
  'not-https': 'setNotHttps',
  'not-a-site': 'setNotASite',
  'not-an-id': 'setNotAnId',
  'not-a-setting': 'setNotASetting',
};

/** What IT wrote that cannot be used: what is wrong with it, and what to write instead. */
export function PolicyProblems() {
  const problems = useView().host.setForMe.policy.value?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <Notice icon="warning" tone="caution">
      <p>
        <b>{t('setProblems')}</b> {t('setProblemsHelp')}
      </p>
      <ul class="cm-problems">
        {problems.map(({ key, why, value }) => (
          <li key={key}>
            <b dir="ltr">{key}</b>
            <p>{t(reasons[why])}</p>
            <p class="cm-help">{t('setProblemNow', value)}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
