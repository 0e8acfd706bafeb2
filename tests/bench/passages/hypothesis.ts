import search from 'approx-string-match';

import type { LessonText, PlacedBlock } from '../../../shared/text';
import type { Anchor, Peer, Stored } from './peer';

const QUOTE = 50;
const CONTEXT = 20;
const POSITION = 2;

/**
 * Hypothesis' order of attempts, from its description: the element's XPath with offsets, then the
 * text position, either accepted if the words there are the quote; then the quote wherever it is
 * most alike, context and position weighing in, the best taken whatever its score. It works on
 * text here, without the walks over the DOM that it does in a page, so its time is flattered.
 */
export const hypothesis: Peer = {
  name: 'Hypothesis',
  atMost: 200,
  open: (from, to) => (passage) =>
    byPath(from, to, passage) ?? byPosition(to, passage) ?? byQuote(to.text, passage),
};

/** `/p[3]`: the same element by kind and number. */
function byPath(from: LessonText, to: LessonText, passage: Stored): Anchor {
  const block = from.blocks.findLast(({ start }) => start <= passage.start);
  if (!block) return null;
  const nth = sameKind(from, block).indexOf(block);
  const now = sameKind(to, block)[nth];
  if (!now) return null;
  const start = now.start + passage.start - block.start;
  const end = start + passage.exact.length;
  return to.text.slice(start, end) === passage.exact ? { start, end } : null;
}

function sameKind({ blocks }: LessonText, { kind, level }: PlacedBlock): PlacedBlock[] {
  return blocks.filter((block) => block.kind === kind && block.level === level);
}

function byPosition({ text }: LessonText, { exact, start, end }: Stored): Anchor {
  return text.slice(start, end) === exact ? { start, end } : null;
}

export function byQuote(text: string, passage: Stored): Anchor {
  const { exact } = passage;
  let matches: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    matches.push({ start: at, end: at + exact.length, errors: 0 });
  }
  if (matches.length === 0) {
    matches = search(text, exact, Math.min(256, Math.floor(exact.length / 2)));
  }
  let best: Anchor = null;
  let bestScore = -1;
  for (const { start, end, errors } of matches) {
    const { prefix, suffix } = passage;
    const score =
      QUOTE * (1 - errors / exact.length) +
      CONTEXT * alike(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      CONTEXT * alike(text.slice(end, end + suffix.length), suffix) +
      POSITION * (1 - Math.abs(start - passage.start) / text.length);
    if (score <= bestScore) continue;
    best = { start, end };
    bestScore = score;
  }
  return best;
}

function alike(text: string, wanted: string): number {
  if (wanted === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}
