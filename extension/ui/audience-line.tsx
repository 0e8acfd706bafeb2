import type { Audience } from '../../shared/model';
import { audienceLabel } from './audience-label';
import { Icon } from './icon';
import { t } from './text';
import { useMe, useView } from './view-context';

interface Props {
  audience: Audience;
  /** Given where the label is also the control that changes it. */
  onChange?: (() => void) | undefined;
  expanded?: boolean;
}

/** Who can see it; stands on every item and beside every field. */
export function AudienceLine({ audience, onChange, expanded = false }: Props) {
  const { host } = useView();
  const me = useMe();
  const words = audienceLabel(audience, host.rows.value, me.id);
  const icon = <Icon name={audience === 'me' ? 'lock' : 'two'} />;
  if (onChange === undefined)
    return (
      <span class="cm-who">
        {icon}
        <span class="cm-vh">{t('audienceBefore')} </span>
        {words}
      </span>
    );
  return (
    <button
      type="button"
      class="cm-who"
      aria-label={t('audienceControl', words)}
      aria-expanded={expanded}
      onClick={onChange}
    >
      {icon}
      {words}
    </button>
  );
}
