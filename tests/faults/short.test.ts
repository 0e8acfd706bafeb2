import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { play } from './play';
import { openStage } from './stage';

/** Said when it fails: `npm run faults -- --seed=…` plays it again. */
const seed = Number(process.env['COACHMARK_SEED'] ?? Date.now() % 2 ** 31);

test(`eight devices, a bad line and a power that fails: nothing lost, nothing doubled, nothing leaked (seed ${seed})`, async () => {
  const stage = await openStage();
  try {
    const { violations, counts } = await play(stage, { seed, rounds: 120, kills: 3 });
    expect(violations).toEqual([]);
    // Enough happened for that to mean something.
    expect(counts['applied']).toBeGreaterThan(20);
    expect(counts['checked']).toBeGreaterThan(20);
    expect(counts['place']).toBeGreaterThan(0);
    expect(counts['kills']).toBe(3);
  } finally {
    await stage.close();
  }
}, 120_000);
