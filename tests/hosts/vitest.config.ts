import { defineConfig } from 'vitest/config';

/** Real hosts from npm, beside the built extension. */
export default defineConfig({
  test: {
    name: 'hosts',
    include: ['tests/hosts/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
