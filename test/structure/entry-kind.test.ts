import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/index.js';
import { kindOfEntries } from '../../src/structure/entry-kind.js';
import { words } from './kit.js';

const kindOf = (yaml: string): string | undefined => kindOfEntries(readDocument(yaml, 'yaml').data?.[0]?.items ?? [], words);

describe('kindOfEntries', () => {
  it.each([
    ['x:\n  - company: Ormeval\n    role: Baker\n    start: 2019', 'work'],
    ['x:\n  - company: Ormeval\n    period: 2019 - 2020', 'work'],
    ['x:\n  - place: Ormeval\n    title: Baker\n    dates: 2019', 'work'],
    ['x:\n  - location: Ormeval\n    title: Baker\n    date: 2019 - today', 'work'],
    ['x:\n  - org: Ormeval\n    role: Baker\n    start: 2019', 'work'],
    ['x:\n  - school: Halmstett\n    degree: BSc', 'education'],
    ['x:\n  - institution: Halmstett\n    year: 2019', 'education'],
    ['x:\n  - title: On bread\n    journal: Dough\n    date: 2020', 'publications'],
    ['x:\n  - name: Oven keeper\n    issuer: Guild\n    date: 2020', 'certificates'],
    ['x:\n  - label: Ovens\n    details: deck, stone', 'skills'],
    ['x:\n  - name: Ovenly\n    date: 2020\n    highlights: [Built it]', 'projects'],
  ])('%j is %s', (yaml, kind) => {
    expect(kindOf(yaml)).toBe(kind);
  });

  it.each([
    'x:\n  - bread\n  - rolls',
    'x:\n  - text: bread\n    link: https://ormeval.example',
    'x:\n  - colour: red',
    'x: red',
    'x:\n  - location: Ormeval\n    title: On bread\n    date: 2019',
  ])('sees nothing in %j', (yaml) => {
    expect(kindOf(yaml)).toBeUndefined();
  });
});
