import type { Note } from '../../shared/model';
import type { Placement } from '../../shared/passages/types';
import { AudienceControl } from '../ui/audience-control';
import { Comment } from '../ui/comment';
import { Icon } from '../ui/icon';
import { isLost, LostState } from '../ui/lost-state';
import { NotePlace } from '../ui/note-place';
import { Quote } from '../ui/quote';

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
        {isLost(placement) && <LostState of="note" />}
        {/* Words that still stand are beside the card. */}
        {isLost(placement) && note.passage !== null && (
          <p>
            <Quote words={note.passage.quote.exact} kind="note" />
          </p>
        )}
        <Comment note={note} />
        <NotePlace note={note} placement={placement} of="note" kind="note" />
        <AudienceControl note={note} />
      </div>
    </div>
  );
}
