import { t } from './text';
import { type Run, wordDiff } from './word-diff';

interface Props {
  before: string;
  /** The words there today; null where they are not at hand. */
  now: string | null;
}

const marked = (runs: readonly Run[], tag: 'del' | 'ins') =>
  runs.map(({ kept, text }, index) => {
    const Tag = tag;
    const key = `${index}${text}`;
    return kept ? <span key={key}>{text}</span> : <Tag key={key}>{text}</Tag>;
  });

/** What a passage said when it was written about, and what it says today. */
export function BeforeNow({ before, now }: Props) {
  const diff = now === null ? null : wordDiff(before, now);
  return (
    <dl class="cm-change">
      <dt>{t('changeBefore')}</dt>
      <dd dir="auto">{diff === null ? <del>{before}</del> : marked(diff.before, 'del')}</dd>
      {diff !== null && (
        <>
          <dt>{t('changeNow')}</dt>
          <dd dir="auto">{marked(diff.now, 'ins')}</dd>
        </>
      )}
    </dl>
  );
}
