import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useEscape } from '../ui/use-escape';
import { useView } from '../ui/view-context';
import { NotesCopy } from './notes-copy';

/** Who is signed in and where, and the way out. */
export function OverflowMenu() {
  const { host } = useView();
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const me = host.me.value;

  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && box.current?.contains(target) !== true) open.value = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  useEscape(
    box,
    () => {
      open.value = false;
      button.current?.focus();
    },
    open.value,
  );

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
          <a class="cm-btn small" href="/workspace.html#/set-for-me" target="_blank">
            {t('setTitle')}
          </a>
          <button type="button" class="cm-btn small" onClick={() => void host.signOut()}>
            {t('menuSignOut')}
          </button>
        </div>
      </div>
    </div>
  );
}
