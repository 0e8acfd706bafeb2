import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

import type { Audience } from '../../shared/model';
import { Icon } from './icon';
import type { Reader } from './people';
import { t } from './text';

interface Props {
  readers: readonly Reader[];
  value: Signal<Audience>;
}

/** More people than this go into one list to choose from. */
const FEW = 4;

/** Who can see it, asked before anything is sent; "Only you" stands first. */
export function AudiencePicker({ readers, value }: Props) {
  const name = useId();
  const few = readers.length <= FEW;
  const chosen = readers.find(({ audience }) => audience === value.value);
  const sharedRadios = few ? readers : readers.slice(0, 1);
  return (
    <fieldset class="cm-vis">
      <legend class="cm-label">{t('pickTitle')}</legend>
      <label class="cm-radio">
        <input
          type="radio"
          name={name}
          checked={value.value === 'me'}
          onChange={() => (value.value = 'me')}
        />
        <b>
          <Icon name="lock" />
          {t('audienceMe')}
        </b>
        <small>{t('pickMeHelp')}</small>
      </label>
      {sharedRadios.map((reader) => (
        <label key={reader.audience} class="cm-radio">
          <input
            type="radio"
            name={name}
            checked={few ? value.value === reader.audience : chosen !== undefined}
            onChange={() => (value.value = reader.audience)}
          />
          <b>
            <Icon name="two" />
            {few ? t('audienceYouAnd', reader.name) : t('pickSomeone')}
          </b>
          <small>{few ? t('pickReaderHelp', reader.name) : t('pickSomeoneHelp')}</small>
        </label>
      ))}
      {!few && chosen !== undefined && (
        <select
          class="cm-field"
          aria-label={t('pickWhom')}
          value={chosen.audience}
          onChange={({ currentTarget }) => {
            const reader = readers.find(({ audience }) => audience === currentTarget.value);
            if (reader !== undefined) value.value = reader.audience;
          }}
        >
          {readers.map((reader) => (
            <option key={reader.audience} value={reader.audience}>
              {reader.name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
