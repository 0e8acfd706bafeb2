import type { Signal } from '@preact/signals';
import { createContext, type RefObject } from 'preact';
import { useContext, useRef } from 'preact/hooks';

import { t } from '../ui/text';
import { useEscape } from '../ui/use-escape';
import { useView } from '../ui/view-context';
import { JoinForm } from './join-form';

/** Whether the form for another school's code stands in place of the lesson. */
const JoiningAnother = createContext<Signal<boolean> | null>(null);
export const JoiningAnotherProvider = JoiningAnother.Provider;

export function useJoiningAnother(): Signal<boolean> {
  const joining = useContext(JoiningAnother);
  if (joining === null) throw new Error('The menu must stand inside a panel.');
  return joining;
}

interface Props {
  /** Where the focus goes once the form is gone. */
  heir: RefObject<HTMLElement | null>;
}

/** A code of a second school; the first one stays as it is. */
export function JoinAnother({ heir }: Props) {
  const { announce } = useView();
  const joining = useJoiningAnother();
  const box = useRef<HTMLElement>(null);

  const close = (): void => {
    joining.value = false;
    heir.current?.focus();
  };
  useEscape(box, close);

  return (
    <section ref={box} class="cm-tabbody cm-another" aria-labelledby="cm-another">
      <div class="cm-lede">
        <h1 class="cm-title" id="cm-another">
          {t('joinAnother')}
        </h1>
        <p>{t('joinAnotherHelp')}</p>
      </div>
      <JoinForm
        focus
        onCancel={close}
        onJoined={() => {
          close();
          announce(t('joinAnotherDone'));
        }}
      />
    </section>
  );
}
