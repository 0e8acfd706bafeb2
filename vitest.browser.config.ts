import { defineConfig } from 'vitest/config';

/** Real browsers against the built extension and the built worker: one file at a time. */
export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts', 'tests/faults/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
