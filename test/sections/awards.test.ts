import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

describe('awards', () => {
  it('takes dated items below the name of a school for its awards', () => {
    const list =
      'School of Bread, Ormeval College, Lahore, PK\n\n1. Prize of the House (May 2019)\n2. Scholarship for bakers (Fall 2017)\n\nHalmstett Foundation, Leeds\n\n- Golden Whisk (2015)\n';
    expect(parseCv(`# Jane Doe\n\n## Awards\n\n${list}`).resume.awards?.map(({ title, date, awarder }) => [title, date, awarder])).toEqual([
      ['Prize of the House', '2019-05', 'School of Bread'],
      ['Scholarship for bakers', '2017-09', 'School of Bread'],
      ['Golden Whisk', '2015', 'Halmstett Foundation'],
    ]);
  });

  it('takes a rank and what stands in brackets for remarks', () => {
    const list = '- Bread Race 2019 (team of 4)\n- Ofenrennen, 1. Platz (Team von 4), 2018\n- Golden Whisk, Guild of Ovens, 2015\n';
    expect(parseCv(`# Jane Doe\n\n## Awards\n\n${list}`).resume.awards).toEqual([
      { title: 'Bread Race', date: '2019', summary: 'team of 4' },
      { title: 'Ofenrennen', date: '2018', summary: '1. Platz (Team von 4)' },
      { title: 'Golden Whisk', date: '2015', awarder: 'Guild of Ovens' },
    ]);
  });

  it('takes items below an award for a remark', () => {
    const list = '- Golden Whisk, Guild of Ovens, 2015\n  - For the best rye of the year\n- Prize of the House, Ormeval College, 2013\n';
    expect(parseCv(`# Jane Doe\n\n## Awards\n\n${list}`).resume.awards?.map(({ title }) => title)).toEqual(['Golden Whisk', 'Prize of the House']);
  });

  it('takes items with a name in bold each for awards, however few say when', () => {
    const list =
      '* **Golden Loaf**  \n  Bakers Guild (2019)\n* **Bread Honours**  \n  Halmstett College (all terms)\n* **Silver Whisk**  \n  Ormeval Fair (all years)\n* **Best Crumb**  \n  Steg Academy (2021)\n';
    expect(parseCv(`# Jane Doe\n\n## Awards\n\n${list}`).resume.awards?.map(({ title, date }) => [title, date])).toEqual([
      ['Golden Loaf', '2019'],
      ['Bread Honours', undefined],
      ['Silver Whisk', undefined],
      ['Best Crumb', '2021'],
    ]);
  });

  it('takes a sentence behind a title for what it tells of it', () => {
    const list =
      '* Baker of the Year: Awarded for pioneering work in the baking of rye bread.\n* Best Oven: The oven of the guild was praised for its even heat.\n';
    expect(parseCv(`Jane Doe\n\nAwards\n\n${list}`).resume.awards).toEqual([
      { title: 'Baker of the Year', summary: 'Awarded for pioneering work in the baking of rye bread.' },
      { title: 'Best Oven', summary: 'The oven of the guild was praised for its even heat.' },
    ]);
  });
});
