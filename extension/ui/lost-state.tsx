import type { Placement } from '../../shared/passages/types';
import { Icon } from './icon';
import { type MessageKey, t } from './text';

interface Props {
  /** A note of one's own, or a conversation. */
  of: 'note' | 'comment';
}

const LOST: Record<Props['of'], MessageKey> = {
  note: 'placeLostNote',
  comment: 'placeLostComment',
};

/** Whether the words a note is about are gone, or could be several. */
export const isLost = (placement: Placement | undefined): boolean =>
  placement?.status === 'orphan' || placement?.status === 'ambiguous';

/** Says so, first of all that is said of a note. */
export const LostState = ({ of }: Props) => (
  <p class="cm-state cm-lost">
    <Icon name="loose" />
    {t(LOST[of])}
  </p>
);
