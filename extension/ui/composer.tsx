import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import type { Audience, NoteKind } from '../../shared/model';
import type { PassageSelector } from '../../shared/passages/types';
import { AudienceLine } from './audience-line';
import { AudiencePicker } from './audience-picker';
import { CommentHints } from './comment-hints';
import { GoesAlong } from './goes-along';
import { Icon } from './icon';
import { KindPicker } from './kind-picker';
import { Notice } from './notice';
import type { Reader } from './people';
import { PrivacyCheck } from './privacy-check';
import { Quote } from './quote';
import { refusalWords } from './refusal-words';
import { t } from './text';
import { useDraft } from './use-draft';
import { useEscape } from './use-escape';
import { usePrivacyCheck } from './use-privacy-check';
import { useView } from './view-context';

export interface ComposerProps {
  lesson: string | null;
  passage: PassageSelector | null;
  /** The shared revision it is about; null: the page on the tab. */
  revision: string | null;
  kind: NoteKind;
  /** Given where the writer chooses between kinds of comment. */
  kinds?: readonly NoteKind[];
  prompt: string;
  readers: readonly Reader[];
  audience: Audience;
  /** Who can see it is one line, which opens into the choices. */
  folded?: boolean;
  /** Only where a person has just asked to write. */
  focus?: boolean;
  quoted?: boolean;
  onKept: () => void;
  onCancel: () => void;
}

/** A new note: the words it is about, a field, and who can see it before anything is sent. */
export function Composer(props: ComposerProps) {
  const { lesson, passage, revision, prompt, readers, folded = false, onKept, onCancel } = props;
  const { host, announce } = useView();
  const draft = useDraft({ lesson, passage, parent: null }, props.kind, revision);
  const audience = useSignal(props.audience);
  const kind = useSignal(props.kind);
  const open = useSignal(!folded);
  const refused = useSignal<string | null>(null);
  const busy = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (props.focus) field.current?.focus();
  }, [props.focus]);

  useEscape(form, onCancel);

  const reader = readers.find((one) => one.audience === audience.value);
  const words = draft.body.value;
  const checking = usePrivacyCheck(
    reader === undefined || words.trim() === ''
      ? null
      : { body: words, quote: passage?.quote.exact ?? null, lesson: true, revision },
  );
  const mark = reader === undefined ? 'note' : 'coach';

  const problem = refused.value ?? draft.unkept.value;

  async function submit(): Promise<void> {
    const body = draft.body.peek().trim();
    if (body === '') return field.current?.focus();
    if (busy.current) return;
    busy.current = true;
    draft.keep();
    if (!(await checking.isSeen())) {
      busy.current = false;
      return;
    }
    const outcome = await host.writeNote({
      revision,
      passage,
      kind: kind.peek(),
      body,
      audience: audience.peek(),
      draft: draft.id,
    });
    busy.current = false;
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    draft.finish();
    announce(reader === undefined ? t('saidSaved') : t('saidShared', reader.name));
    onKept();
  }

  return (
    <form
      ref={form}
      class={`cm-compose cm-entry k-${mark}${props.quoted === false ? ' cm-unquoted' : ''}`}
      aria-label={t('composeForm')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <span class="cm-mark">
        <Icon name={mark} />
      </span>
      <div class="cm-body">
        {props.quoted !== false &&
          (passage === null ? (
            <p class="cm-help">{t('composeWhole')}</p>
          ) : (
            <p>
              <Quote words={passage.quote.exact} kind={mark} />
            </p>
          ))}
        {props.kinds !== undefined && <KindPicker kinds={props.kinds} value={kind} />}
        <label class="cm-label" for={id}>
          {prompt}
        </label>
        <textarea
          ref={field}
          id={id}
          class="cm-field cm-read"
          rows={3}
          maxLength={10_000}
          dir="auto"
          value={draft.body.value}
          onInput={({ currentTarget }) => draft.write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
        />
        {props.kinds !== undefined && (
          <CommentHints body={draft.body} kind={kind} quoted={passage !== null} />
        )}
        {folded && readers.length > 0 && (
          <p>
            <AudienceLine
              audience={audience.value}
              expanded={open.value}
              onChange={() => (open.value = !open.value)}
            />
          </p>
        )}
        {readers.length === 0 && (
          <p>
            <AudienceLine audience={audience.value} />
          </p>
        )}
        {open.value && readers.length > 0 && <AudiencePicker readers={readers} value={audience} />}
        {reader !== undefined && <GoesAlong reader={reader.name} quoted={passage !== null} />}
        <PrivacyCheck checking={checking} body={words} onReplace={draft.write} />
        {problem !== null && (
          <Notice icon="warning" tone="danger" role="alert">
            <p>{refusalWords(problem)}</p>
          </Notice>
        )}
        <div class="cm-actions">
          <button type="submit" class="cm-btn primary">
            {reader === undefined ? t('save') : t('shareWith', reader.name)}
          </button>
          <button type="button" class="cm-btn quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
        <p class="cm-meta">{reader === undefined ? t('composeOnDevice') : t('composeNoLeaders')}</p>
      </div>
    </form>
  );
}
