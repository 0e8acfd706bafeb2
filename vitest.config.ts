import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // The worker logs a line a request; only a failing test needs to show them.
    silent: 'passed-only',
    projects: [
      {
        // Plain Node, no browser and no Workers runtime: what `shared/` may rely on.
        test: {
          name: 'shared',
          include: ['tests/unit/shared/**/*.test.ts', 'tests/repository/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [WxtVitest()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'extension',
          include: ['tests/unit/extension/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/unit/extension/setup.ts'],
          mockReset: true,
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { OPERATOR_KEY: 'operator-key-for-tests-0123456789' } },
          }),
        ],
        test: { name: 'worker', include: ['tests/worker/**/*.test.ts'] },
      },
    ],
  },
});
