import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import { describePassage } from '../../shared/passages';
import type { PassageSelector, Placement } from '../../shared/passages/types';
import { othersIn } from './audience-label';
import { BeforeNow } from './before-now';
import { CandidateList } from './candidate-list';
import { ChooseWords } from './choose-words';
import { useGround, wordsNow } from './ground';
import { Icon } from './icon';
import { isLost } from './lost-state';
import { Notice } from './notice';
import { nameOf } from './people';
import { refusalWords } from './refusal-words';
import { type MessageKey, t } from './text';
import { UndoStrip } from './undo-strip';
import { useMe, useView } from './view-context';
import { headingAbove } from './words-in-context';

interface Props {
  note: Note;
  placement: Placement | undefined;
  /** A note of one's own, or a conversation. */
  of: 'note' | 'comment';
  kind: 'note' | 'coach';
}

/**
 * What became of a note's words since, and what its author can do about it: let it stand on the words
 * of today, put it elsewhere, keep it with the whole lesson. Each can be undone.
 */
export function NotePlace({ note, placement, of, kind }: Props) {
  const { host, announce } = useView();
  const me = useMe();
  const ground = useGround();
  const done = useSignal<MessageKey | null>(null);
  const refused = useSignal<string | null>(null);
  const choosing = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const text = ground?.text ?? null;
  const isMine = note.author === me.id;

  async function put(passage: PassageSelector | null, words: MessageKey): Promise<void> {
    if (ground === null) return;
    const outcome = await host.place(note.id, { revision: ground.revision, passage });
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    choose(false);
    done.value = words;
    announce(t(words));
  }

  async function undo(): Promise<void> {
    const outcome = await host.placeBack(note.id);
    refused.value = outcome.ok ? null : outcome.code;
    if (!outcome.ok) return;
    done.value = null;
    announce(t('saidPlacedBack'));
    box.current?.focus();
  }

  function choose(begins: boolean): void {
    choosing.value = begins;
    if (ground !== null) ground.choosing.value = begins ? note.id : null;
  }

  const at = (range: { start: number; end: number }): PassageSelector | null =>
    text && describePassage(text, range.start, range.end);
  const putAt = (range: { start: number; end: number }, words: MessageKey): void => {
    const passage = at(range);
    if (passage !== null) void put(passage, words);
  };

  const said =
    note.audience === 'me'
      ? null
      : t('placeShares', othersIn(note.audience, host.rows.value, me.id));

  const chooser = ground !== null && (
    <ChooseWords
      ground={ground}
      kind={kind}
      said={said}
      onPut={(passage) => void put(passage, 'placedHere')}
      onClose={() => {
        choose(false);
        queueMicrotask(() => box.current?.querySelector<HTMLElement>('[data-choose]')?.focus());
      }}
    />
  );
  const chooseButton = (quiet: boolean) => (
    <button
      type="button"
      class={quiet ? 'cm-btn small quiet' : 'cm-btn small'}
      data-choose
      onClick={() => choose(true)}
    >
      {t('placeChoose')}
    </button>
  );

  function lost(found: Placement) {
    const candidates = found.candidates ?? [];
    const help = found.status === 'ambiguous' ? 'placeAmbiguous' : 'placeOrphan';
    return (
      <>
        <p class="cm-help">{t(help)}</p>
        {text !== null && candidates.length > 0 && !choosing.value && (
          <CandidateList
            text={text}
            candidates={candidates}
            kind={kind}
            onShow={({ start, end }) => ground?.show({ start, end })}
            onPut={isMine ? (candidate) => putAt(candidate, 'placedHere') : undefined}
          />
        )}
        {!isMine && <p class="cm-meta">{t('placeOthers', nameOf(note.author, host.rows.value))}</p>}
        {isMine && ground !== null && !choosing.value && (
          <>
            {said !== null && <p class="cm-meta">{said}</p>}
            <div class="cm-actions">
              {chooseButton(false)}
              <button
                type="button"
                class="cm-btn small quiet"
                onClick={() => void put(null, 'placedWhole')}
              >
                {t('placeKeep')}
              </button>
            </div>
          </>
        )}
        {isMine && choosing.value && chooser}
      </>
    );
  }

  /** Its words changed, or stand elsewhere: said in one line, told on request. */
  function followed({ status, was, start, end }: Placement) {
    const now = wordsNow(ground, placement);
    const from = note.passage?.headings.at(-1);
    const under = text && start !== undefined ? headingAbove(text.blocks, start) : null;
    const movedFrom = status === 'moved' && from !== undefined && under !== null && from !== under;
    const line = movedFrom
      ? t('placeMovedFrom', from)
      : t(
          status === 'moved'
            ? 'placeMoved'
            : of === 'note'
              ? 'placeChangedNote'
              : 'placeChangedComment',
        );
    return (
      <details class="cm-followed" open={of === 'comment' && was !== undefined}>
        <summary class="cm-state">
          <Icon name={status === 'moved' ? 'moved' : 'changed'} />
          {line}
          <Icon name="down" />
        </summary>
        {was === undefined ? (
          <p class="cm-help">{t('placeSameWords')}</p>
        ) : (
          <BeforeNow before={was} now={now} />
        )}
        {isMine && ground !== null && !choosing.value && (
          <>
            {said !== null && <p class="cm-meta">{said}</p>}
            <div class="cm-actions">
              {start !== undefined && end !== undefined && text !== null && (
                <button
                  type="button"
                  class="cm-btn small"
                  onClick={() => putAt({ start, end }, 'placedStill')}
                >
                  {t('placeStill')}
                </button>
              )}
              {chooseButton(true)}
            </div>
          </>
        )}
        {isMine && choosing.value && chooser}
      </details>
    );
  }

  const news = placement === undefined || placement.status === 'exact' ? null : placement;
  return (
    <div ref={box} class="cm-note-place" tabIndex={-1}>
      {refused.value !== null && (
        <Notice icon="warning" tone="danger" role="alert">
          <p>{refusalWords(refused.value)}</p>
        </Notice>
      )}
      {done.value !== null ? (
        <UndoStrip focus words={t(done.value)} onUndo={() => void undo()} />
      ) : (
        news && (isLost(news) ? lost(news) : followed(news))
      )}
    </div>
  );
}
