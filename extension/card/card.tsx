import { useEffect, useRef } from 'preact/hooks';

import type { PassageSelector } from '../../shared/passages/types';
import type { Host } from '../ui/host';
import { Icon } from '../ui/icon';
import { t } from '../ui/text';
import { useEscape } from '../ui/use-escape';
import { ViewProvider } from '../ui/view-context';
import { CardThread } from './card-thread';
import { cardTitle } from './card-title';
import { CardWriter } from './card-writer';

export interface CardProps {
  host: Host;
  /** `reflect`: a private note; `ask`: a question to a coach; `thread`: a conversation. */
  mode: 'reflect' | 'ask' | 'thread';
  /** The words on the page; null in a thread, whose note holds them. */
  passage: PassageSelector | null;
  /** The id of the first note of a thread. */
  note: string | null;
  onClose: () => void;
  /** The height the form needs, in CSS pixels. */
  onResize: (height: number) => void;
  now?: () => number;
}

/** The one form in a frame of ours over the page; as tall as what is in it. */
export function Card({ host, mode, passage, note, onClose, onResize, now }: CardProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      onResize(Math.ceil(element.getBoundingClientRect().height)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onResize]);
  useEscape(box, onClose);

  return (
    <ViewProvider host={host} now={now}>
      <main ref={box} class="cm-card-frame">
        <header class="cm-card-top">
          <h1 class="cm-label">{cardTitle(host, mode, note)}</h1>
          <button type="button" class="cm-icon-btn" aria-label={t('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        {mode === 'thread' ? (
          <CardThread note={note} />
        ) : (
          <CardWriter mode={mode} passage={passage} onClose={onClose} />
        )}
      </main>
    </ViewProvider>
  );
}
