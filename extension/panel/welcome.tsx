import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icons';
import { type MessageKey, t } from '../ui/text';

interface Step {
  readonly title: MessageKey;
  readonly points: readonly (readonly [icon: IconName, words: MessageKey])[];
}

const STEPS: readonly Step[] = [
  {
    title: 'welcomeWhat',
    points: [
      ['suggestion', 'welcomeIdeas'],
      ['note', 'welcomeNotes'],
      ['coach', 'welcomeCoach'],
    ],
  },
  {
    title: 'welcomeReads',
    points: [
      ['check', 'welcomeAsks'],
      ['check', 'welcomeOnDevice'],
      ['close', 'welcomeGrades'],
      ['close', 'welcomeChanges'],
    ],
  },
  {
    title: 'welcomeWho',
    points: [
      ['lock', 'welcomeOnlyYou'],
      ['two', 'welcomeShared'],
      ['close', 'welcomeLeaders'],
    ],
  },
];

/** The first time: what this does, what it reads, who sees what. Three looks, and none is a must. */
export function Welcome({ onDone }: { onDone: () => void }) {
  const at = useSignal(0);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const step = STEPS[at.value];
  const isLast = at.value === STEPS.length - 1;
  useEffect(() => {
    // The panel has just opened: the focus is where the browser put it.
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [at.value]);
  if (step === undefined) return null;
  return (
    <div class="cm-tabbody cm-welcome">
      <p class="cm-brand">
        <Icon name="logo" />
        {t('extensionName')}
      </p>
      <section aria-labelledby="cm-welcome">
        <div class="cm-lede">
          <p class="cm-meta">{t('welcomeStep', at.value + 1, STEPS.length)}</p>
          <h1 class="cm-h2" id="cm-welcome" ref={title} tabIndex={-1}>
            {t(step.title)}
          </h1>
        </div>
        <ul class="cm-points">
          {step.points.map(([icon, words]) => (
            <li key={words}>
              <Icon name={icon} />
              <span>{t(words)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div class="cm-actions">
        <button
          type="button"
          class="cm-btn primary"
          onClick={() => (isLast ? onDone() : (at.value += 1))}
        >
          {t(isLast ? 'welcomeJoin' : 'welcomeNext')}
        </button>
        {at.value > 0 && (
          <button type="button" class="cm-btn quiet" onClick={() => (at.value -= 1)}>
            {t('welcomeBack')}
          </button>
        )}
        {!isLast && (
          <button type="button" class="cm-btn quiet" onClick={onDone}>
            {t('welcomeSkip')}
          </button>
        )}
      </div>
      <SampleLink />
    </div>
  );
}

/** The way to a lesson made up to try things on. */
export const SampleLink = () => (
  <p class="cm-help cm-after">
    {t('sampleHelp')}{' '}
    <a class="cm-link" href="/sample.html" target="_blank">
      {t('sampleOpen')}
    </a>
  </p>
);
