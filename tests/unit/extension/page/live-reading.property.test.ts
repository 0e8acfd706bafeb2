import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { createLiveLesson, type Limit, readLesson } from '../../../../extension/page';
import { atOnce } from './at-once';
import { carryOut, type Edit, laidOut, type Surroundings } from './dom-edits';
import { difference } from './same-reading';

const NONE: Limit = { blocks: Infinity, bytes: Infinity };

let end: AbortController;

beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.body.className = '';
});

const aPage = (): Surroundings => ({ root: laidOut(document), away: [], isBrowser: false });

const number = fc.nat(10_000);
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ what: number, where: number, how: number }),
  { minLength: 1, maxLength: 6 },
);
/** Edits, then a reading that is left off after so many steps, or not at all. */
const visits = fc.array(fc.record({ edits, steps: fc.option(fc.nat(300), { nil: undefined }) }), {
  minLength: 1,
  maxLength: 6,
});

test.each([
  ['whatever a page does', NONE],
  ['on a page that is longer than what is taken', { blocks: 12, bytes: 2500 }],
] as const)(
  'reading what changed is reading all of it: %s',
  (_, limit) => {
    fc.assert(
      fc.property(visits, (all) => {
        const around = aPage();
        const lesson = createLiveLesson({
          root: around.root,
          limit,
          signal: end.signal,
          onSettled: () => {},
        });
        const compare = (): string | null =>
          difference(atOnce(lesson.read()), atOnce(readLesson(around.root, limit)), {
            countsRows: false,
          });
        const found = [compare()];
        for (const { edits: made, steps } of all) {
          for (const edit of made) carryOut(edit, around);
          if (steps === undefined) {
            found.push(compare());
          } else {
            const reading = lesson.read();
            for (let step = 0; step < steps && reading.next().done !== true;) step += 1;
          }
        }
        found.push(compare());
        expect(found.filter((one) => one !== null)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  },
  30_000,
);
