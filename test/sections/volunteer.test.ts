import { expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** Lists below a heading, with where people served, and as what. */
const LISTS: readonly (readonly [what: string, heading: string, body: string, ...posts: object[]])[] = [
  [
    'committees and boards are what people serve on',
    'Service',
    '- Program Committee, Oven Conference, 2019\n- Steering Committee, Bread Network, 2017–2018\n- Member, Potters Guild, 2015–2017',
    { organization: 'Oven Conference', position: 'Program Committee', startDate: '2019', endDate: '2019' },
    { organization: 'Bread Network', position: 'Steering Committee', startDate: '2017', endDate: '2018' },
    { organization: 'Potters Guild', position: 'Member', startDate: '2015', endDate: '2017' },
  ],
  [
    'behind the organisation',
    'Ehrenamt',
    '- Bäckerverein Halmstett e.V., Beirat, 2015–2017\n- Ofenfreunde e.V., Kassenwart, 2012–2015',
    { organization: 'Bäckerverein Halmstett e.V.', position: 'Beirat', startDate: '2015', endDate: '2017' },
    { organization: 'Ofenfreunde e.V.', position: 'Kassenwart', startDate: '2012', endDate: '2015' },
  ],
  [
    'a body by itself is where somebody was',
    'Volunteering',
    '- Treasurer, Student Council, 2012–2013\n- Parent Council, 2015–2017',
    { organization: 'Student Council', position: 'Treasurer', startDate: '2012', endDate: '2013' },
    { organization: 'Parent Council', startDate: '2015', endDate: '2017' },
  ],
  [
    'an organisation with the word ahead is one',
    'Volunteering',
    '- Treasurer, Council for Clay, 2012–2013\n- Board Member, Board of Bakers Ltd, 2015–2017',
    { organization: 'Council for Clay', position: 'Treasurer', startDate: '2012', endDate: '2013' },
    { organization: 'Board of Bakers Ltd', position: 'Board Member', startDate: '2015', endDate: '2017' },
  ],
  [
    'posts behind labels, each with its date',
    'Professional Service',
    '**Reviewer:** [Journal of Bread](https://bread.example) (2018–2020), Oven Letters (2019)\n\n**Program committee member:** OvenConf 2019, RyeDays 2020\n\n**Organizer:** Workshop on Crusts, 2021',
    { organization: 'Journal of Bread', position: 'Reviewer', url: 'https://bread.example', startDate: '2018', endDate: '2020' },
    { organization: 'Oven Letters', position: 'Reviewer', startDate: '2019', endDate: '2019' },
    { organization: 'OvenConf', position: 'Program committee member', startDate: '2019', endDate: '2019' },
    { organization: 'RyeDays', position: 'Program committee member', startDate: '2020', endDate: '2020' },
    { organization: 'Workshop on Crusts', position: 'Organizer', startDate: '2021', endDate: '2021' },
  ],
  [
    'posts behind labels without dates are one each',
    'Service',
    '- Reviewer: Journal of Bread, Oven Letters\n- Advisory Board: Crust Review (since 2019)',
    { organization: 'Journal of Bread, Oven Letters', position: 'Reviewer' },
    { organization: 'Crust Review', position: 'Advisory Board', startDate: '2019' },
  ],
  [
    'labels that name no posts',
    'Volunteering',
    '- Treasurer, Oven Friends, 2015–2017\n- Baker: made pies for the fairs',
    { organization: 'Oven Friends', position: 'Treasurer', startDate: '2015', endDate: '2017', highlights: ['Baker: made pies for the fairs'] },
  ],
  [
    'a title that is a label elsewhere, in columns',
    'Volunteering',
    'Girls Who Bake\nMentor\t2013 – 2015\n\nOven Friends\nTreasurer\t2010 – 2012',
    { organization: 'Girls Who Bake', position: 'Mentor', startDate: '2013', endDate: '2015' },
    { organization: 'Oven Friends', position: 'Treasurer', startDate: '2010', endDate: '2012' },
  ],
];

it.each(LISTS.map(([what, heading, body, ...posts]) => ({ what, heading, body, posts })))('volunteer: $what', ({ heading, body, posts }) => {
  expect(parseCv(`# Pia Lund\n\n## ${heading}\n\n${body}\n`).resume.volunteer).toEqual(posts);
});
