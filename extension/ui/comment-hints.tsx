import type { ReadonlySignal } from '@preact/signals';
import { useId } from 'preact/hooks';

import { type CommentHint, commentHints } from '../../shared/coaching';
import type { NoteKind } from '../../shared/model';
import { type MessageKey, t } from './text';

const words: Record<CommentHint, MessageKey> = {
  person: 'hintPerson',
  specific: 'hintSpecific',
  evidence: 'hintEvidence',
  'one-thing': 'hintOneThing',
};

/** More would be a form to fill in. */
const MOST = 2;

interface Props {
  body: ReadonlySignal<string>;
  kind: ReadonlySignal<NoteKind>;
  /** It is about words of the lesson. */
  quoted: boolean;
}

/** What a coach may want to look at before a comment goes out. Said quietly, and never in the way. */
export function CommentHints({ body, kind, quoted }: Props) {
  const title = useId();
  const hints = commentHints(body.value, { quoted, kind: kind.value }).slice(0, MOST);
  if (hints.length === 0) return null;
  return (
    <div class="cm-hints">
      <p class="cm-meta" id={title}>
        {t('hintsHelp')}
      </p>
      <ul class="cm-help" aria-labelledby={title}>
        {hints.map((hint) => (
          <li key={hint}>{t(words[hint])}</li>
        ))}
      </ul>
    </div>
  );
}
