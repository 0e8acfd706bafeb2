import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import type { Note } from '../../shared/model';
import { AudienceLine } from './audience-line';
import { readersFor } from './people';
import { ShareForm } from './share-form';
import { TakeBackForm } from './take-back-form';
import { useEscape } from './use-escape';
import { useMe, useView } from './view-context';

interface Props {
  /** The first note of its thread: only that one is shared and taken back. */
  note: Note;
  /** What else stands on the line. */
  children?: ComponentChildren;
}

/** Who can see a note; for its writer the label is also the control. */
export function AudienceControl({ note, children }: Props) {
  const { host } = useView();
  const me = useMe();
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const mine = note.author === me.id;
  const isPrivate = note.audience === 'me';

  const toggle = (): void => {
    open.value = !open.value;
  };
  const close = (): void => {
    open.value = false;
    box.current?.querySelector<HTMLButtonElement>('button.cm-who')?.focus();
  };

  useEscape(box, close, open.value);

  return (
    <div ref={box}>
      <div class="cm-row">
        <AudienceLine
          audience={note.audience}
          onChange={mine ? toggle : undefined}
          expanded={open.value}
        />
        {children}
      </div>
      {open.value &&
        (isPrivate ? (
          <ShareForm note={note} readers={readersFor(host.rows.value, me.id)} onClose={close} />
        ) : (
          <TakeBackForm note={note} onClose={close} />
        ))}
    </div>
  );
}
