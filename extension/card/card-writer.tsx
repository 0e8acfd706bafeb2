import type { PassageSelector } from '../../shared/passages/types';
import { Composer } from '../ui/composer';
import { commentKinds } from '../ui/kind-words';
import { readersFor } from '../ui/people';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';

interface Props {
  mode: 'reflect' | 'ask';
  passage: PassageSelector | null;
  onClose: () => void;
}

/** A new note about the words on the page: private, or a question to somebody. */
export function CardWriter({ mode, passage, onClose }: Props) {
  const { host } = useView();
  const me = useMe();
  const page = host.page.value;
  const lesson = page.state === 'ready' ? page.lesson : null;
  const isCoach = me.roles.includes('coach');
  const readers = readersFor(host.rows.value, me.id);
  const asking = mode === 'ask';
  const first = asking ? readers[0] : undefined;
  const prompt = asking ? (isCoach ? 'promptCoach' : 'promptAsk') : 'promptReflect';
  return (
    <div class="cm-card-in">
      {asking && first === undefined && <p class="cm-help">{t('shareNobody')}</p>}
      <Composer
        lesson={lesson}
        revision={null}
        passage={passage}
        kind={asking ? (isCoach ? 'noticing' : 'question') : 'reflection'}
        {...(asking && isCoach ? { kinds: commentKinds } : {})}
        prompt={t(prompt)}
        readers={readers}
        audience={first?.audience ?? 'me'}
        folded
        focus
        onKept={onClose}
        onCancel={onClose}
      />
    </div>
  );
}
