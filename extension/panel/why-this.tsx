import { EvidenceLevel } from '../ui/evidence-level';
import type { SuggestionView } from '../ui/host';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';

interface Props {
  suggestion: SuggestionView;
}

/** Why this idea: the reason, its limits, and where it comes from. */
export function WhyThis({ suggestion }: Props) {
  const { name, why, caution, strength, evidence } = suggestion;
  return (
    <details class="cm-why cm-fold">
      <summary>
        <EvidenceLevel strength={strength} />
        <span class="cm-vh">{t('whySummary')}</span>
        <Icon name="down" class="cm-chev" />
      </summary>
      <div class="cm-why-in">
        <p>{why}</p>
        <p>{t('whyStrategy', name)}</p>
        <p>{caution}</p>
        <p class="cm-cite">
          {t('whySource', evidence.source, evidence.year)} <cite>{evidence.title}</cite>{' '}
          {evidence.url !== undefined && (
            <a href={evidence.url} target="_blank" rel="noreferrer">
              {t('whyLink')}
            </a>
          )}
        </p>
      </div>
    </details>
  );
}
