import { describe, expect, it } from 'vitest';
import { parseCv } from '../src/parse-cv.js';

/** The passages of a CV that ended in no field. */
const unplaced = (cv: string): string[] => parseCv(cv).unplaced.map(({ text }) => text);

describe('unplaced', () => {
  it('tells of no small word that joins two values', () => {
    expect(unplaced('# Jane Doe\n\n## Education\n\n### BSc in History, Halmstett College\n2014 - 2018\n')).toEqual([]);
  });

  it('tells of no small word behind a link', () => {
    expect(unplaced('# Jane Doe\n\n## Publications\n\n[Ovens of the Coast](https://ovens.example) in Halmstett Letters, May 2018\n')).toEqual([]);
  });

  it('tells of a small word that joins nothing', () => {
    expect(unplaced('---\nname: Jane Doe\noven: in\n---\n\n## Skills\n\n- Go\n')).toEqual(['oven: in']);
  });
});
