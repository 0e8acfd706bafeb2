import type { PassageSelector } from '../../shared/passages/types';
import { Composer } from '../ui/composer';
import { passageKey } from '../ui/drafts';
import type { LessonPage } from '../ui/host';
import { commentKinds } from '../ui/kind-words';
import { readersFor } from '../ui/people';
import { PlacePicker } from '../ui/place-picker';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';

/** What a new note is about, and whether it was asked for (then its field takes the focus). */
export interface Target {
  readonly passage: PassageSelector | null;
  readonly from: 'selection' | 'asked' | 'picked';
}

interface Props {
  lesson: string | null;
  headings: LessonPage['headings'];
  target: Target;
  onPlace: (passage: PassageSelector | null) => void;
  onKept: () => void;
  onCancel: () => void;
}

/** The field for a new note, and what it is about. */
export function NewNote({ lesson, headings, target, onPlace, onKept, onCancel }: Props) {
  const { host } = useView();
  const me = useMe();
  const { passage, from } = target;
  // They come anew with every message about the page.
  const onHeading = headings.some((one) => passageKey(one.passage) === passageKey(passage));
  const picks = headings.length > 0 && (passage === null || onHeading);
  const isCoach = me.roles.includes('coach');
  return (
    <div class="cm-new-note">
      {picks && <PlacePicker headings={headings} chosen={passage} onChoose={onPlace} />}
      <Composer
        key={picks ? 'picks' : passageKey(passage)}
        lesson={lesson}
        revision={null}
        passage={passage}
        kind={isCoach ? 'noticing' : 'reflection'}
        {...(isCoach ? { kinds: commentKinds } : {})}
        prompt={t(isCoach ? 'promptCoach' : 'promptReflect')}
        readers={readersFor(host.rows.value, me.id)}
        audience="me"
        quoted={!picks}
        focus={from === 'asked'}
        onKept={onKept}
        onCancel={onCancel}
      />
    </div>
  );
}
