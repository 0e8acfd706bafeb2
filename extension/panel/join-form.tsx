import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import { NOTHING_SET } from '../policy/policy';
import { schoolNamed } from '../policy/school-named';
import type { JoinOutcome } from '../ui/host';
import { type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';

type Refused = Extract<JoinOutcome, { ok: false }>['code'];

const reasons: Record<Refused, MessageKey> = {
  malformed: 'joinMalformed',
  'other-school': 'joinOtherSchool',
  'not-accepted': 'joinNotAccepted',
  'too-many': 'joinTooMany',
  unreachable: 'joinUnreachable',
  'no-permission': 'joinNoPermission',
  'no-room': 'noRoomUnchanged',
};

interface Props {
  focus?: boolean;
  onJoined?: () => void;
  /** Shows a way back, where there is one. */
  onCancel?: () => void;
}

/** A one-time code, pasted; whatever goes wrong is said beside the field. */
export function JoinForm({ focus = false, onJoined, onCancel }: Props) {
  const { host } = useView();
  const code = useSignal('');
  const refused = useSignal<Refused | null>(null);
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { values } = host.setForMe.policy.value ?? NOTHING_SET;
  const school = schoolNamed(values) || (values.apiBaseUrl ?? '');
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);

  async function submit(): Promise<void> {
    if (busy.peek()) return;
    const pasted = code.peek().trim();
    if (pasted === '') return field.current?.focus();
    busy.value = true;
    const outcome = await host.join(pasted);
    busy.value = false;
    refused.value = outcome.ok ? null : outcome.code;
    if (outcome.ok) onJoined?.();
    else field.current?.focus();
  }

  return (
    <form
      class="cm-join"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="cm-label" for={id}>
        {t('joinCode')}
      </label>
      <input
        ref={field}
        id={id}
        class="cm-field cm-code"
        type="text"
        autocomplete="off"
        spellcheck={false}
        autocapitalize="off"
        dir="ltr"
        value={code.value}
        aria-invalid={refused.value !== null}
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget }) => (code.value = currentTarget.value)}
      />
      <div id={`${id}-help`}>
        {refused.value === null ? (
          <p class="cm-meta">{t('joinOnce')}</p>
        ) : (
          <p class="cm-error" role="alert">
            {t(reasons[refused.value], school)}
          </p>
        )}
      </div>
      <div class="cm-actions">
        <button type="submit" class="cm-btn primary" aria-disabled={busy.value}>
          {t(busy.value ? 'joinBusy' : 'joinSubmit')}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="cm-btn quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
