import { EvidenceLevel } from '../ui/evidence-level';
import type { SuggestionView } from '../ui/host';
import { Icon } from '../ui/icon';
import { Quote } from '../ui/quote';
import { t } from '../ui/text';

interface Props {
  suggestion: SuggestionView;
  tried: boolean;
  onOpen: () => void;
}

/** The first lines of an idea; one press opens it. */
export function PeekSuggestion({ suggestion, tried, onOpen }: Props) {
  const { title, quote, strength } = suggestion;
  return (
    <article class="cm-entry k-sug cm-shut">
      <span class="cm-mark">
        <Icon name="suggestion" />
      </span>
      <button type="button" class="cm-body cm-peek" aria-expanded="false" onClick={onOpen}>
        {quote !== null && <Quote words={quote.words} kind="sug" />}
        <span class="cm-title">{title}</span>
        {tried ? <span class="cm-level">{t('tried')}</span> : <EvidenceLevel strength={strength} />}
      </button>
    </article>
  );
}
