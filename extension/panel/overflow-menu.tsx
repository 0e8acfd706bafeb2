import { useId } from 'preact/hooks';

import { Icon } from '../ui/icon';
import { lessonsHref } from '../ui/own-pages';
import { t } from '../ui/text';
import { usePopover } from '../ui/use-popover';
import { useView } from '../ui/view-context';
import { useJoiningAnother } from './join-another';
import { NotesCopy } from './notes-copy';

/** Who is signed in and where, and the way out. */
export function OverflowMenu() {
  const { host } = useView();
  const { open, box, button } = usePopover();
  const joining = useJoiningAnother();
  const id = useId();
  const me = host.me.value;

  // It leads out of the lesson, and from one that is made up there is nowhere to go.
  if (me?.isSample === true) return null;
  return (
    <div ref={box} class="cm-more">
      <button
        ref={button}
        type="button"
        class="cm-icon-btn"
        aria-label={t('menuMore')}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => (open.value = !open.value)}
      >
        <Icon name="more" />
      </button>
      <div id={id} class="cm-card cm-menu" hidden={!open.value}>
        {me && (
          <>
            <p class="cm-label">{me.person.name}</p>
            <p class="cm-meta">{me.schoolName}</p>
          </>
        )}
        <p class="cm-help">{t('menuPrivate')}</p>
        {me && <NotesCopy />}
        <div class="cm-actions">
          <button
            type="button"
            class="cm-btn small"
            onClick={() => {
              open.value = false;
              joining.value = true;
            }}
          >
            {t('joinAnother')}
          </button>
          {me && (
            <a class="cm-btn small" href={lessonsHref(me.key)} target="_blank">
              {t('lessonsTitle')}
            </a>
          )}
          <a class="cm-btn small" href="/workspace.html#/set-for-me" target="_blank">
            {t('setTitle')}
          </a>
          {me?.signedOut === false && (
            <button type="button" class="cm-btn small" onClick={() => void host.signOut()}>
              {t('menuSignOut')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
