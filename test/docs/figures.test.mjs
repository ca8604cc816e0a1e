import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFigures } from '../../scripts/figures.mjs';

it('the README has the figures of the docs (npm run figures writes them)', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toBe(withFigures(readme));
});
