import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import { othersIn } from '../ui/audience-label';
import { Composer } from '../ui/composer';
import type { Conversation } from '../ui/conversation';
import { passageKey } from '../ui/drafts';
import { useGround } from '../ui/ground';
import { Icon } from '../ui/icon';
import { commentKinds } from '../ui/kind-words';
import { type Reader, readersFor, type Rows } from '../ui/people';
import { PlacePicker } from '../ui/place-picker';
import { t } from '../ui/text';
import { useMe, useView } from '../ui/view-context';
import type { SharedText } from './shared-text';

interface Props {
  text: SharedText;
  lesson: string;
  conversations: readonly Conversation[];
}

/** With whom the lesson is talked about already, and may be now. */
function audiencesOf(conversations: readonly Conversation[], rows: Rows, me: string): Reader[] {
  const allowed = new Set(readersFor(rows, me).map(({ audience }) => audience));
  const used = new Set(conversations.map(({ root }) => root.audience));
  return [...used]
    .filter((audience) => allowed.has(audience))
    .map((audience) => ({ name: othersIn(audience, rows, me), audience }));
}

/** A new comment on selected words, on a heading, or on the lesson as a whole. */
export function NewComment({ text, lesson, conversations }: Props) {
  const { host } = useView();
  const me = useMe();
  const ground = useGround();
  // What is selected for another note's sake is not what a new one is about.
  const selected = ground?.choosing.value == null ? (ground?.selection ?? null) : null;
  const target = useSignal<{ passage: PassageSelector | null; at: number | null } | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const readers = audiencesOf(conversations, host.rows.value, me.id);
  const isCoach = me.roles.includes('coach');
  const headings = ground?.headings ?? [];

  useEffect(() => {
    if (!back.current || target.value !== null) return;
    back.current = false;
    trigger.current?.focus();
  }, [target.value]);
  const close = (): void => {
    back.current = true;
    target.value = null;
  };

  if (target.value === null)
    return (
      <p
        class={selected === null ? 'cm-new-comment' : 'cm-new-comment cm-is-selected'}
        data-card="new"
        data-at={selected?.position.start}
      >
        <button
          ref={trigger}
          type="button"
          class="cm-btn small"
          // The selection is what it is about: the press must not clear it.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            target.value = { passage: selected, at: selected?.position.start ?? null };
          }}
        >
          <Icon name="coach" />
          {t(selected === null ? 'commentWrite' : 'commentSelected')}
        </button>
        {selected === null && <span class="cm-meta">{t('commentHow')}</span>}
      </p>
    );

  const { passage } = target.value;
  const picks = passage === null || headings.some((heading) => heading.passage === passage);
  return (
    <div
      class="cm-card cm-margin-card cm-is-open"
      data-card="new"
      data-at={target.value.at ?? undefined}
    >
      {picks && (
        <PlacePicker
          headings={headings}
          chosen={passage}
          onChoose={(chosen) =>
            (target.value = { passage: chosen, at: chosen?.position.start ?? null })
          }
        />
      )}
      <Composer
        key={picks ? 'picks' : passageKey(passage)}
        lesson={lesson}
        revision={text.revision}
        passage={passage}
        kind={isCoach ? 'noticing' : 'reflection'}
        {...(isCoach ? { kinds: commentKinds } : {})}
        prompt={t(isCoach ? 'promptCoach' : 'promptReflect')}
        readers={readers}
        audience={readers[0]?.audience ?? 'me'}
        folded
        focus
        quoted={!picks}
        onKept={close}
        onCancel={close}
      />
    </div>
  );
}
