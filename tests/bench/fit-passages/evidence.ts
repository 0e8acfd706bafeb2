import { lookupIn } from '../../../shared/passages/carry';
import { matchRevision, standingIn } from '../../../shared/passages/carry-known';
import { describePassage } from '../../../shared/passages/describe';
import { lookFor } from '../../../shared/passages/find-passage';
import { indexLesson } from '../../../shared/passages/indexed-lesson';
import { QuoteIndex } from '../../../shared/passages/quote-index';
import { drained } from '../../../shared/passages/steps';
import { featuresOf, standingFeatures } from '../../../shared/passages/sureness';
import { Vocabulary } from '../../../shared/passages/vocabulary';
import { WordWeights } from '../../../shared/passages/word-weights';
import type { Case } from '../passages/scenarios';
import { overlap, PLACE, type Truth } from '../passages/score';

/** What spoke for the place an engine would choose, and whether it was right. */
export interface Answer {
  readonly features: readonly number[];
  /** Its share among the places it could be. */
  readonly share: number;
  readonly isRight: boolean;
}

/** Notes that are asked for together: a lone one has no neighbours that tell. */
const TOGETHER = [1, 6, Infinity];
/** Of one case, so many are asked for alone and in each group. */
const ASKED = 60;

/** Every passage of a case whose words are anywhere, with its old revision. */
export function answersWith({ from, to, passages }: Case): Answer[] {
  const vocabulary = new Vocabulary();
  const [now, old] = [to, from].map((lesson) => {
    const indexed = indexLesson(lesson, vocabulary);
    return { lesson: indexed, quotes: new QuoteIndex(indexed) };
  });
  if (!now || !old || from.text === to.text) return [];
  const weights = drained(WordWeights.of(old.lesson, now.lesson));
  const [there] = drained(matchRevision(old, now, weights));
  const answers: Answer[] = [];
  for (const { start, end, truth } of passages) {
    const place = standingIn(describePassage(from, start, end), there);
    if (!place) continue;
    answers.push({
      features: standingFeatures(place.known),
      share: 1,
      isRight: isAt(place, truth),
    });
  }
  return answers;
}

/** Every passage of a case that has a likeliest place, without its revision. */
export function answersWithout({ from, to, passages }: Case): Answer[] {
  const vocabulary = new Vocabulary();
  const lesson = indexLesson(to, vocabulary);
  const known = drained(lookupIn({ lesson, quotes: new QuoteIndex(lesson) }, vocabulary));
  const lookup = { ...known, weights: drained(WordWeights.of(lesson)) };
  const answers: Answer[] = [];
  for (const together of TOGETHER) {
    const most = together === Infinity ? passages.length : Math.min(ASKED, passages.length);
    for (let at = 0; at < most; at += together) {
      const some = passages.slice(at, at + together);
      const selectors = some.map(({ start, end }) => describePassage(from, start, end));
      for (const [n, { places }] of drained(lookFor(selectors, lookup)).entries()) {
        const [best] = places;
        if (!best) continue;
        const isRight = isAt(best.alike, some[n]?.truth ?? null);
        const { share } = best.evidence;
        answers.push({ features: featuresOf(best.evidence), share, isRight });
      }
    }
  }
  return answers;
}

function isAt(place: NonNullable<Truth>, truth: Truth): boolean {
  return truth !== null && overlap(place, truth) >= PLACE;
}
