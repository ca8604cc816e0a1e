import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.{ts,mjs}'], exclude: ['test/ecosystem/**'], testTimeout: 60_000 } },
      // The résumé in other people's hands: themes, browsers, a package installed elsewhere. Needs the build and the npm registry.
      { test: { name: 'ecosystem', include: ['test/ecosystem/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
