import { useEffect, useRef } from 'preact/hooks';

import { t } from './text';

interface Props {
  words: string;
  onUndo: () => void;
  /** Takes the focus that its own trigger lost by going away. */
  focus?: boolean;
}

/** Says what was just done and takes it back in one press. */
export function UndoStrip({ words, onUndo, focus = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <div class="cm-undo">
      <p>{words}</p>
      <button ref={button} type="button" class="cm-link" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
