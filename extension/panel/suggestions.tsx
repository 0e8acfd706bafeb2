import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import type { Choice } from '../../shared/model';
import { AudienceLine } from '../ui/audience-line';
import type { AnswerScope, LessonPage, SuggestionView } from '../ui/host';
import { type MessageKey, t } from '../ui/text';
import { useView } from '../ui/view-context';
import { OpenSuggestion } from './open-suggestion';
import { PeekSuggestion } from './peek-suggestion';
import { PutAway } from './put-away';
import { answeredSuggestions } from './suggestion-answers';
import { YourAnswers } from './your-answers';

const titles: readonly MessageKey[] = ['ideasOne', 'ideasTwo', 'ideasThree'];

interface Props {
  page: LessonPage;
  /** Said instead when there is nothing to suggest. */
  children: ComponentChildren;
}

/** Up to three ideas: one lies open, the others show their first lines. */
export function Suggestions({ page, children }: Props) {
  const { host } = useView();
  const opened = useSignal<string | null>(null);
  const kept = useSignal<readonly SuggestionView[]>([]);
  /** What she put away in this sitting, by strategy: stays as a strip with Undo. */
  const away = useSignal<readonly string[]>([]);
  const focusOn = useRef<string | null>(null);

  const all = answeredSuggestions(page, host.rows.value, kept.value);
  const live = all.filter(({ choice }) => choice === null || choice.answer === 'try');
  const strips = all.filter(
    ({ suggestion, choice }) =>
      choice !== null && choice.answer !== 'try' && away.value.includes(suggestion.strategy),
  );
  const open = live.find(({ suggestion }) => suggestion.strategy === opened.value) ?? live[0];

  function answer(
    suggestion: SuggestionView,
    what: Choice['answer'],
    scope: AnswerScope = 'lesson',
    words = what === 'try' ? suggestion.step : undefined,
  ): void {
    const { strategy } = suggestion;
    if (!kept.value.some((one) => one.strategy === strategy))
      kept.value = [...kept.value, suggestion];
    if (what !== 'try' && !away.value.includes(strategy)) away.value = [...away.value, strategy];
    if (what === 'try') opened.value = strategy;
    focusOn.current = strategy;
    void host.answerSuggestion(strategy, what, scope, words);
  }

  function undo(suggestion: SuggestionView, choice: Choice): void {
    away.value = away.value.filter((strategy) => strategy !== suggestion.strategy);
    opened.value = suggestion.strategy;
    focusOn.current = suggestion.strategy;
    void host.clearAnswer(choice.id);
  }

  const above = new Set([...live, ...strips].map(({ suggestion }) => suggestion.strategy));
  const answers = <YourAnswers page={page} shown={above} />;
  if (above.size === 0)
    return (
      <>
        {children}
        {answers}
      </>
    );
  return (
    <>
      <section class="cm-ideas" aria-labelledby="cm-ideas">
        <div class="cm-lede">
          <h2 class="cm-title" id="cm-ideas">
            {t(titles[live.length - 1] ?? 'ideasNone')}
          </h2>
          <div class="cm-row">
            <AudienceLine audience="me" />
            <span class="cm-meta">{t('ideasHere')}</span>
          </div>
        </div>
        {strips.map(
          ({ suggestion, choice }) =>
            choice !== null && (
              <PutAway
                key={suggestion.strategy}
                suggestion={suggestion}
                choice={choice}
                focus={focusOn.current === suggestion.strategy}
                onUndo={() => undo(suggestion, choice)}
                page={page}
                onAnswer={(what, scope, words) => answer(suggestion, what, scope, words)}
              />
            ),
        )}
        {live.map(({ suggestion, choice }) =>
          suggestion.strategy === open?.suggestion.strategy ? (
            <OpenSuggestion
              key={suggestion.strategy}
              suggestion={suggestion}
              tried={choice}
              focus={focusOn.current === suggestion.strategy}
              onAnswer={(what) => answer(suggestion, what)}
              onUndo={(made) => undo(suggestion, made)}
            />
          ) : (
            <PeekSuggestion
              key={suggestion.strategy}
              suggestion={suggestion}
              tried={choice !== null}
              onOpen={() => {
                focusOn.current = suggestion.strategy;
                opened.value = suggestion.strategy;
              }}
            />
          ),
        )}
      </section>
      {answers}
    </>
  );
}
