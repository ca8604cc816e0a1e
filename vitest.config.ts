import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // No test changes what another sees, so the files of a worker share their modules: loading them anew for each took longer than the tests.
      { test: { name: 'unit', include: ['test/**/*.test.{ts,mjs}'], exclude: ['test/ecosystem/**'], testTimeout: 60_000, isolate: false } },
      // The résumé in other people's hands: themes, browsers, a package installed elsewhere. Needs the build and the npm registry.
      { test: { name: 'ecosystem', include: ['test/ecosystem/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
