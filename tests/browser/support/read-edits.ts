import { createLiveLesson, readLesson } from '../../../extension/page';
import { Random } from '../../bench/passages/random';
import { atOnce } from '../../unit/extension/page/at-once';
import { carryOut, laidOut, type Surroundings } from '../../unit/extension/page/dom-edits';
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
    const edits = 1 + random.below(5);
    for (let edit = 0; edit < edits; edit += 1) {
      const [what, where, how] = [random.below(1e4), random.below(1e4), random.below(1e4)];
      carryOut({ what, where, how }, around);
      // Now and then the browser has its turn, and the observers are told.
      if (random.chance(0.2)) await new Promise((done) => setTimeout(done, 0));
    }
    if (random.chance(0.2)) {
      const reading = lesson.read();
      for (let step = random.below(60); step > 0 && reading.next().done !== true;) step -= 1;
      continue;
    }
    const found = difference(atOnce(lesson.read()), atOnce(readLesson(root, LIMIT)));
    if (found !== null) return `round ${round}: ${found}`;
  }
  end.abort();
  return null;
}

Object.assign(globalThis, { readEdits });
