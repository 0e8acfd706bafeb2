import { hollowAt } from '../../shared/suggest/present';
import { readPlan, type Reading } from '../../shared/suggest/reading';
import { sentenceFacts, type SentenceFacts } from '../../shared/suggest/sentence-facts';
import { findTextCues, hollowOf } from '../../shared/suggest/suggestions';
import { lessonTextFromPlain } from '../../shared/text';
import type { Contrast } from './contrasts';
import { PRACTICES, type LabelledPlan } from './corpus';

/** A labelled plan as the engine reads it. */
export interface ReadPlan {
  readonly plan: LabelledPlan;
  readonly reading: Reading;
  readonly facts: readonly SentenceFacts[];
  readonly words: number;
}

export interface ReadContrast {
  readonly practice: number;
  readonly does: boolean;
  readonly facts: readonly SentenceFacts[];
}

function factsOf(text: string): Omit<ReadPlan, 'plan'> {
  const reading = readPlan(lessonTextFromPlain(text));
  const facts = sentenceFacts(reading, hollowAt(hollowOf(findTextCues(reading))));
  return { reading, facts, words: reading.size };
}

export const readLabelled = (plan: LabelledPlan): ReadPlan => ({ plan, ...factsOf(plan.text) });

/** Only the sentences of the contrast itself, not the heading it stands under. */
export const readContrast = ({ practice, does, text }: Contrast): ReadContrast => ({
  practice: PRACTICES.indexOf(practice),
  does,
  facts: factsOf(text).facts.filter(({ sentence }) => sentence.line?.heading !== true),
});
