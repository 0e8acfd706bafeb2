import type { EvidenceStrength } from '../../shared/strategies/types';
import { type MessageKey, t } from './text';

const levels: Record<EvidenceStrength, { dots: number; words: MessageKey }> = {
  strong: { dots: 3, words: 'evidenceStrong' },
  moderate: { dots: 2, words: 'evidenceModerate' },
  limited: { dots: 1, words: 'evidenceLimited' },
  consensus: { dots: 0, words: 'evidenceConsensus' },
};

/** How sure the field is: three dots, and the same in words. */
export function EvidenceLevel({ strength }: { strength: EvidenceStrength }) {
  const { dots, words } = levels[strength];
  return (
    <span class="cm-level">
      <span class="cm-dots" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <i key={dot} class={dot <= dots ? 'cm-on' : undefined} />
        ))}
      </span>
      {t(words)}
    </span>
  );
}
