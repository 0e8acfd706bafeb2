import { createLiveLesson, readLesson } from '../../../extension/page';
import { Random } from '../../bench/passages/random';
import { atOnce } from '../../unit/extension/page/at-once';
import {
  ASIDE,
  carryOut,
  laidOut,
  OF_WORDS,
  type Surroundings,
} from '../../unit/extension/page/dom-edits';
import { difference } from '../../unit/extension/page/same-reading';

const LIMIT = { blocks: 20_000, bytes: 1_500_000 };

/**
 * Edits the page at random and reads it, again and again, now and then only in part. The first difference between what was read anew and all of it.
 */
async function readEdits(seed: number, rounds: number): Promise<string | null> {
  const random = new Random(seed);
  const root = laidOut(document);
  const around: Surroundings = { root, away: [], isBrowser: true };
  const end = new AbortController();
  const lesson = createLiveLesson({ root, limit: LIMIT, signal: end.signal, onSettled: () => {} });
  for (let round = 0; round < rounds; round += 1) {
    for (const what of plan(random)) {
      const isAside = ASIDE.includes(what);
      const where = isAside && what !== ASIDE[0] ? 0 : random.below(10_000);
      carryOut({ what, where, how: random.below(10_000) }, around);
      // Now and then the browser has its turn, and the observers are told.
      if (random.chance(isAside ? 0.5 : 0.2)) await new Promise((done) => setTimeout(done, 0));
    }
    // As after a frame, which a page has always had by then: until all styles are worked out, Chromium
    // can give a slotted element the one it had (of `p:empty + p`, seen in 156).
    root.getBoundingClientRect();
    if (random.chance(0.2)) {
      const reading = lesson.read();
      for (let step = random.below(300); step > 0 && reading.next().done !== true;) step -= 1;
      continue;
    }
    const found = difference(atOnce(lesson.read()), atOnce(readLesson(root, LIMIT)), {
      countsRows: true,
    });
    if (found !== null) return `round ${round}: ${found}`;
  }
  end.abort();
  return null;
}

function plan(random: Random): readonly number[] {
  if (random.chance(0.15)) return ASIDE;
  const most = random.chance(0.4) ? OF_WORDS : 10_000;
  return Array.from({ length: 1 + random.below(5) }, () => random.below(most));
}

Object.assign(globalThis, { readEdits });
