import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Sections of projects, with what is read. */
const PROJECTS: readonly (readonly [what: string, body: string, ...projects: object[]])[] = [
  [
    'technologies in brackets and behind a bar',
    'Oven Map (Go, D3.js)\n- Drew the ovens of the county\n- 300 users\n\nYeast Diary | Vue, SQLite | github.com/plund/yeast\n- Kept daily',
    { name: 'Oven Map', highlights: ['Drew the ovens of the county', '300 users'], keywords: ['Go', 'D3.js'] },
    { name: 'Yeast Diary', highlights: ['Kept daily'], keywords: ['Vue', 'SQLite'], url: 'https://github.com/plund/yeast' },
  ],
  [
    'small words in names',
    'Bread from Images\nA reader of crumbs that works.\n\nLoaves for Leeds\nA way to share loaves.',
    { name: 'Bread from Images', description: 'A reader of crumbs that works.' },
    { name: 'Loaves for Leeds', description: 'A way to share loaves.' },
  ],
  [
    'a list of terms beside deeds',
    'Oven Map\n\nA map of all ovens.\n\n- Drew the ovens of the county\n\n* Go\n* D3.js',
    { name: 'Oven Map', description: 'A map of all ovens.', highlights: ['Drew the ovens of the county'], keywords: ['Go', 'D3.js'] },
  ],
];

it.each(PROJECTS.map(([what, body, ...projects]) => ({ what, body, projects })))('projects: $what', ({ body, projects }) => {
  expect(parseCv(`# Pia Lund\n\n## Projects\n\n${body}\n`).resume.projects).toEqual(projects);
});
