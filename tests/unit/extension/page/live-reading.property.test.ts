import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { createLiveLesson, type Limit, readLesson } from '../../../../extension/page';
import { atOnce } from './at-once';
import { carryOut, type Edit, laidOut, type Surroundings } from './dom-edits';
import { difference } from './same-reading';

const NONE: Limit = { blocks: Infinity, bytes: Infinity };

let end: AbortController;

/** By the standard the first slot of a name has its nodes; happy-dom gives them to all. */
const prototype: { assignedNodes(this: HTMLSlotElement, options?: object): Node[] } =
  HTMLSlotElement.prototype;
const assignedNodes = Reflect.get(prototype, 'assignedNodes');
beforeAll(() => {
  HTMLSlotElement.prototype.assignedNodes = function (this: HTMLSlotElement, ...options): Node[] {
    const tree = this.getRootNode();
    const slots = tree instanceof ShadowRoot ? [...tree.querySelectorAll('slot')] : [];
    const first = slots.find(({ name }) => name === this.name);
    return first === this ? assignedNodes.apply(this, options) : [];
  };
});
afterAll(() => {
  HTMLSlotElement.prototype.assignedNodes = assignedNodes;
});

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

/**
 * happy-dom goes on giving some styles from before a change (of `p:empty + p`, for one), until nodes
 * come or go: two readings of one page would differ by which of them asked first.
 */
function styleAnew(): void {
  const node = document.body.appendChild(document.createElement('i'));
  node.remove();
}

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
          styleAnew();
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
      // Always the same pages: on about one in 400 others happy-dom is no browser (styles kept too long,
      // slots, rows). Whatever a page does is asked of Chromium, in tests/browser/reading.test.ts.
      { numRuns: 100, seed: 1, endOnFailure: true },
    );
  },
  30_000,
);
