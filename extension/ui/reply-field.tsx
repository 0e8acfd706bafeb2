import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { Notice } from './notice';
import { PrivacyCheck } from './privacy-check';
import { refusalWords } from './refusal-words';
import { t } from './text';
import { useDraft } from './use-draft';
import { usePrivacyCheck } from './use-privacy-check';
import { useView } from './view-context';

interface Props {
  parent: string;
  lesson: string;
  /** Whom the reply goes to. */
  to: string;
}

/** A line to answer on, which grows; Send appears once there is something to send. */
export function ReplyField({ parent, lesson, to }: Props) {
  const { host, announce } = useView();
  const draft = useDraft({ lesson, passage: null, parent }, 'reflection', null);
  const refused = useSignal<string | null>(null);
  const busy = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const begun = draft.body.value.trim() !== '';
  const checking = usePrivacyCheck(
    begun ? { body: draft.body.value, quote: null, lesson: false, revision: null } : null,
  );

  const problem = refused.value ?? draft.unkept.value;

  async function submit(): Promise<void> {
    const body = draft.body.peek().trim();
    if (body === '' || busy.current) return;
    busy.current = true;
    draft.keep();
    if (!(await checking.isSeen())) {
      busy.current = false;
      return;
    }
    const outcome = await host.reply(parent, body, draft.id);
    busy.current = false;
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    draft.finish();
    announce(t('saidReplied', to));
    field.current?.focus();
  }

  return (
    <form
      class="cm-reply-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <textarea
        ref={field}
        class="cm-field cm-reply-field"
        rows={1}
        maxLength={10_000}
        dir="auto"
        aria-label={t('replyTo', to)}
        placeholder={t('replyPlaceholder')}
        value={draft.body.value}
        onInput={({ currentTarget }) => draft.write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      />
      <PrivacyCheck checking={checking} body={draft.body.value} onReplace={draft.write} />
      {begun && (
        <button type="submit" class="cm-btn small">
          {t('replySend')}
        </button>
      )}
      {problem !== null && (
        <Notice icon="warning" tone="danger" role="alert">
          <p>{refusalWords(problem)}</p>
        </Notice>
      )}
    </form>
  );
}
