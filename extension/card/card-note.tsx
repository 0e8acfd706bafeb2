import type { Note } from '../../shared/model';
import type { Placement } from '../../shared/passages/types';
import { AudienceControl } from '../ui/audience-control';
import { Comment } from '../ui/comment';
import { Icon } from '../ui/icon';
import { PlacementState } from '../ui/placement-state';

interface Props {
  note: Note;
  placement: Placement | undefined;
}

/** One's own private note, opened where it stands. */
export function CardNote({ note, placement }: Props) {
  return (
    <div class="cm-entry k-note">
      <span class="cm-mark">
        <Icon name="note" />
      </span>
      <div class="cm-body">
        <PlacementState placement={placement} of="note" now={null} />
        <Comment note={note} />
        <AudienceControl note={note} />
      </div>
    </div>
  );
}
