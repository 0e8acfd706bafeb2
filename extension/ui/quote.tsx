import { t } from './text';

interface Props {
  words: string;
  /** Whose line is drawn under the words: dotted, solid, double, or none. */
  kind: 'sug' | 'note' | 'coach' | 'plain';
  before?: string;
  after?: string;
  /** Brings the words into view on the page. */
  onShow?: (() => void) | undefined;
}

/** Words quoted from the lesson: serif, in quotation marks, underlined in the style of their kind. */
export function Quote({ words, kind, before = '', after = '', onShow }: Props) {
  const quoted = (
    <>
      “{before}
      <span class="cm-w">{words}</span>
      {after}”
    </>
  );
  const classes = `cm-quote ${kind}`;
  if (onShow === undefined)
    return (
      <span class={classes} dir="auto">
        {quoted}
      </span>
    );
  return (
    <button
      type="button"
      class={`${classes} cm-quote-button`}
      dir="auto"
      title={t('quoteShow')}
      onClick={onShow}
    >
      {quoted}
      <span class="cm-vh"> {t('quoteShow')}</span>
    </button>
  );
}
