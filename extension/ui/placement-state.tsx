import type { Placement } from '../../shared/passages/types';
import { BeforeNow } from './before-now';
import { Icon } from './icon';
import type { IconName } from './icons';
import { type MessageKey, t } from './text';

interface Props {
  placement: Placement | undefined;
  /** A note of one's own, or a conversation. */
  of: 'note' | 'comment';
  /** The words at the place today, where they are at hand. */
  now: string | null;
}

const states: Record<
  Exclude<Placement['status'], 'exact'>,
  { icon: IconName; note: MessageKey; comment: MessageKey; help?: MessageKey }
> = {
  changed: { icon: 'changed', note: 'placeChangedNote', comment: 'placeChangedComment' },
  moved: { icon: 'moved', note: 'placeMoved', comment: 'placeMoved' },
  ambiguous: {
    icon: 'loose',
    note: 'placeLostNote',
    comment: 'placeLostComment',
    help: 'placeAmbiguous',
  },
  orphan: {
    icon: 'loose',
    note: 'placeLostNote',
    comment: 'placeLostComment',
    help: 'placeOrphan',
  },
};

/** What happened to the words since: nothing to say, edited, moved, or lost their place. */
export function PlacementState({ placement, of, now }: Props) {
  if (placement === undefined || placement.status === 'exact') return null;
  const { icon, help, ...words } = states[placement.status];
  return (
    <>
      <p class="cm-state">
        <Icon name={icon} />
        {t(words[of])}
      </p>
      {help !== undefined && <p class="cm-help">{t(help)}</p>}
      {placement.was !== undefined && placement.status !== 'orphan' && (
        <BeforeNow before={placement.was} now={now} />
      )}
    </>
  );
}
