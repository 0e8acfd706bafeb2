import { schoolNamed } from '../policy/school-named';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useView } from '../ui/view-context';
import { JoinForm } from './join-form';
import { SampleLink } from './welcome';

/** Before a school is joined: what this is, and where the code goes. */
export function JoinView({ focus = false }: { focus?: boolean }) {
  const policy = useView().host.setForMe.policy.value;
  const school = policy === undefined ? '' : schoolNamed(policy.values);
  return (
    <div class="cm-tabbody cm-welcome">
      <p class="cm-brand">
        <Icon name="logo" />
        {t('extensionName')}
      </p>
      <div class="cm-lede">
        <h1 class="cm-h2">{t('joinTitle')}</h1>
        <p>{school === '' ? t('joinHelp') : t('joinHelpSet', school)}</p>
      </div>
      <JoinForm focus={focus} />
      <p class="cm-meta cm-after">{t('joinPrivacy')}</p>
      <SampleLink />
    </div>
  );
}
