import { Icon } from './icon';
import { t } from './text';

interface Props {
  /** Who will see it. */
  reader: string;
  quoted: boolean;
}

/** Exactly what a share takes along, said before it is sent. */
export function GoesAlong({ reader, quoted }: Props) {
  const items = [t('shareNote'), ...(quoted ? [t('shareQuote')] : []), t('shareText')];
  return (
    <div class="cm-along">
      <p class="cm-help">{t('shareTitle', reader)}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Icon name="check" />
            <span>{item}</span>
          </li>
        ))}
      </ul>
      <p class="cm-help">{t('shareTakeBackLater')}</p>
    </div>
  );
}
