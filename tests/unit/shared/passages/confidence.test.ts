import { describe, expect, test } from 'vitest';

import { carryPassages, describePassage } from '../../../../shared/passages';
import { makeCase, SCENARIOS } from '../../../bench/passages/scenarios';
import { count, emptyTally, wilson } from '../../../bench/passages/score';

interface Answer {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Placements on small generated lessons, with many notes and with few. */
function answers(isKept: boolean, name: RegExp): Answer[] {
  const all: Answer[] = [];
  for (const [index, scenario] of SCENARIOS.entries()) {
    if (!name.test(scenario.name)) continue;
    const { from, to, passages } = makeCase(scenario, { seed: 40 + index, size: 9000, count: 60 });
    for (const size of [3, 60]) {
      for (let at = 0; at < passages.length; at += size) {
        const some = passages.slice(at, at + size);
        const selectors = some.map(({ start, end }) => describePassage(from, start, end));
        const placements = carryPassages(selectors, to, isKept ? from : undefined);
        for (const [n, placement] of placements.entries()) {
          const isRight = count(emptyTally(), placement, some[n]?.truth ?? null);
          if (isRight !== null) all.push({ confidence: placement.confidence, isRight });
        }
      }
    }
  }
  return all;
}

const wrongShare = (some: readonly Answer[]): number =>
  some.filter(({ isRight }) => !isRight).length / Math.max(1, some.length);

const EDITED = /5 %|moved|split|merged|deleted|swapped|day/u;
/** Coarse, so that each holds enough answers to tell. */
const SURE = 0.97;
const BINS = [0.5, 0.9, SURE, 1.01];

describe('of the passages placed with a confidence', () => {
  test.each([
    ['with the old revision', true],
    ['without it', false],
  ])('about as many are right as it says, %s', { timeout: 60_000 }, (_, isKept) => {
    const all = answers(isKept, EDITED);
    expect(all.length).toBeGreaterThan(1000);
    for (const [index, low] of BINS.slice(0, -1).entries()) {
      const high = BINS[index + 1] ?? 1;
      const some = all.filter(({ confidence }) => confidence >= low && confidence < high);
      if (some.length < 20) continue;
      const said = some.reduce((sum, { confidence }) => sum + confidence, 0) / some.length;
      const right = some.filter(({ isRight }) => isRight).length;
      const [, most] = wilson(right, some.length);
      // It may say too little; it must not say more than holds.
      expect(most / 100, `${some.length} said ${said.toFixed(3)}`).toBeGreaterThan(said - 0.02);
    }
    // With the old revision too few are wrong to tell.
    if (isKept) return;
    const sure = all.filter(({ confidence }) => confidence >= SURE);
    const unsure = all.filter(({ confidence }) => confidence < SURE);
    expect(wrongShare(unsure)).toBeGreaterThan(wrongShare(sure));
  });
});
