import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // No test changes what another sees, so the files of a worker share their modules: loading them anew for each took longer than the tests.
      { test: { name: 'unit', include: ['test/**/*.test.{ts,mjs}'], exclude: ['test/ecosystem/**', 'test/docs/**'], testTimeout: 60_000, isolate: false } },
      // Every code block of README.md and docs/. Needs the build.
      { test: { name: 'docs', include: ['test/docs/*.test.{ts,mjs}'], testTimeout: 300_000, hookTimeout: 300_000 } },
      // The résumé in other people's hands: themes, browsers, a package installed elsewhere. Needs the build and the npm registry.
      { test: { name: 'ecosystem', include: ['test/ecosystem/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
