import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { replaceFinding, sameFindings } from '../../shared/privacy/replace-finding';
import { isRelativeName } from '../../shared/privacy/stand-ins';
import type { Finding, FindingKind } from '../../shared/privacy/types';
import { Icon } from './icon';
import { count, type MessageKey, t } from './text';
import { UndoStrip } from './undo-strip';
import { useFocusKept } from './use-focus-kept';
import type { Checked, PrivacyChecking } from './use-privacy-check';
import { useView } from './view-context';

interface Props {
  checking: PrivacyChecking;
  /** The words as they are now. */
  body: string;
  /** Takes the words without what was found; the same brings them back. */
  onReplace: (body: string) => void;
}

interface Done {
  readonly words: string;
  readonly undo: () => void;
  /** The words this was done to, after it: once she has written on, it is no longer offered back. */
  readonly body: string;
}

const LOOKS_LIKE: Readonly<Record<FindingKind, MessageKey>> = {
  name: 'privacyName',
  id: 'privacyId',
  email: 'privacyEmail',
  phone: 'privacyPhone',
  birthdate: 'privacyBirthdate',
  address: 'privacyAddress',
  handle: 'privacyHandle',
  health: 'privacyHealth',
};

interface Row {
  readonly words: string;
  readonly finding: Finding;
}

/** Each name once, where it first stands; of words written since, those that are still there. */
function rowsOf({ about, found }: Checked, body: string): Row[] {
  const note = found?.note ?? [];
  return note
    .filter((finding) => sameFindings(about.body, finding, note)[0] === finding)
    .map((finding) => ({ finding, words: about.body.slice(finding.start, finding.end) }))
    .filter(({ words }) => about.body === body || body.includes(words));
}

/**
 * Says quietly what may tell who a student is, before a share: each finding with one press to replace it and
 * one to say that it is nobody's. It never stands in the way: she decides.
 */
export function PrivacyCheck({ checking, body, onReplace }: Props) {
  const { host, announce } = useView();
  const box = useRef<HTMLElement>(null);
  const done = useSignal<Done | null>(null);
  const told = useRef(0);
  useFocusKept(box, 'button');

  const checked = checking.checked.value;
  const found = checked?.found;
  const rows = checked === undefined ? [] : rowsOf(checked, body);
  const lesson = found?.lesson ?? [];
  const cleared = found?.cleared ?? [];
  const n = rows.length + lesson.length;
  const settled = checked?.about.body === body;

  useEffect(() => {
    if (!settled || told.current === n) return;
    if (n > 0) announce(count(n, 'saidPrivacyOne', 'saidPrivacyMany'));
    else announce(t('saidPrivacyNone'));
    told.current = n;
  }, [settled, n, announce]);

  async function replace({ words }: Row): Promise<void> {
    // What was found in other words than those now in the field has no place in them.
    if (checking.checked.peek()?.about.body !== body) await checking.again();
    const now = checking.checked.peek();
    const row =
      now?.about.body === body ? rowsOf(now, body).find((one) => one.words === words) : undefined;
    if (row === undefined) return;
    const after = replaceFinding(body, row.finding, now?.found?.note ?? []);
    checking.hurry();
    done.value = {
      words: t('privacyReplaced', words),
      undo: () => onReplace(body),
      body: after,
    };
    onReplace(after);
  }

  async function clear(words: string): Promise<void> {
    await host.clearWords(words, true);
    done.value = {
      words: t('privacyCleared', words),
      undo: () => void lookFor(words),
      body,
    };
    await checking.again();
  }

  async function lookFor(words: string): Promise<void> {
    await host.clearWords(words, false);
    await checking.again();
  }

  const strip = done.value?.body === body ? done.value : null;
  if (checked === undefined) return null;
  if (found === null) return <p class="cm-help">{t('privacyNoCheck')}</p>;
  if (n === 0 && cleared.length === 0 && strip === null) return null;
  return (
    <section
      ref={box}
      class={n > 0 ? 'cm-notice caution cm-privacy' : 'cm-notice cm-privacy'}
      aria-label={t('privacyBox')}
      tabIndex={-1}
    >
      <Icon name={n > 0 ? 'warning' : 'check'} />
      <div>
        {strip !== null && (
          <UndoStrip
            focus
            words={strip.words}
            onUndo={() => {
              done.value = null;
              checking.hurry();
              strip.undo();
            }}
          />
        )}
        {rows.length > 0 && (
          <ul>
            {rows.map((row) => (
              <li key={row.finding.start}>
                <p>{sentenceFor(row)}</p>
                <p class="cm-actions">
                  <button type="button" class="cm-btn small" onClick={() => void replace(row)}>
                    {replaceWords(row)}
                  </button>
                  <NotHers words={row.words} kind={row.finding.kind} onClear={clear} />
                </p>
              </li>
            ))}
          </ul>
        )}
        {lesson.length > 0 && (
          <>
            <p>{t('privacyLesson')}</p>
            <ul>
              {lesson.map(({ kind, before, words, after }) => (
                <li key={words}>
                  <p dir="auto">
                    {before}
                    <mark>{words}</mark>
                    {after}
                  </p>
                  <p class="cm-actions">
                    <NotHers words={words} kind={kind} onClear={clear} />
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        {n > 0 && (
          <p class="cm-privacy-stays">
            {t('privacyStays', list([...rows, ...lesson].map(({ words }) => words)))}
          </p>
        )}
        {cleared.map((words) => (
          <p key={words}>
            {t('privacyYouSaid', words)}{' '}
            <button
              type="button"
              class="cm-link small"
              aria-label={t('privacyLookAgainFor', words)}
              onClick={() => void lookFor(words)}
            >
              {t('privacyLookAgain')}
            </button>
          </p>
        ))}
      </div>
    </section>
  );
}

const isRelative = ({ finding }: Row): boolean => isRelativeName(finding.suggestion);

function sentenceFor(row: Row): string {
  return t(isRelative(row) ? 'privacyRelative' : LOOKS_LIKE[row.finding.kind], row.words);
}

function replaceWords(row: Row): string {
  const { kind, suggestion } = row.finding;
  return kind !== 'name' || isRelative(row)
    ? t('privacyLeaveOut', row.words)
    : t('privacyReplace', suggestion);
}

/** Words in quotation marks, one after another, with commas. */
const list = (all: readonly string[]): string =>
  [...new Set(all)].map((words) => t('privacyQuoted', words)).join(', ');

interface NotHersProps {
  words: string;
  kind: FindingKind;
  onClear: (words: string) => Promise<void>;
}

function NotHers({ words, kind, onClear }: NotHersProps) {
  const isName = kind === 'name';
  return (
    <button
      type="button"
      class="cm-btn small quiet"
      aria-label={t(isName ? 'privacyNotStudentNamed' : 'privacyNotStudentsNamed', words)}
      onClick={() => void onClear(words)}
    >
      {t(isName ? 'privacyNotStudent' : 'privacyNotStudents')}
    </button>
  );
}
