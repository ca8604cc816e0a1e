import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES, ROOT, textOfPage } from './blocks.js';

const API = readdirSync(join(ROOT, 'docs/api'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/api/${name.replaceAll('\\', '/')}`);

describe('links', () => {
  it.each([...PAGES, ...API])('of %s lead somewhere', (page) => {
    const targets = [...textOfPage(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu)].map(([, target = '']) => target);
    expect(targets.filter((target) => !leads(page, target))).toEqual([]);
  });
});

function leads(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  return existsSync(join(ROOT, file)) && (anchor === undefined || anchorsOf(file).includes(anchor));
}

/** Anchors as GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  const headings = [...textOfPage(page).matchAll(/^#{1,6}\s(.+)$/gmu)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/gu, '-'),
  );
}
