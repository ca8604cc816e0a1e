import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** What stands in which section of a CV with one heading of its own, by names only. */
function placed(heading: string, body: string): Record<string, unknown> {
  const { resume } = parseCv(`# Jane Doe\n\njane@doe.example\n\n## Summary\n\nI bake and I count.\n\n## ${heading}\n\n${body}\n`);
  const names = (parts: readonly object[] | undefined, key: string): unknown => parts?.map((part) => (part as Record<string, unknown>)[key]);
  return JSON.parse(
    JSON.stringify({
      work: names(resume.work, 'name'),
      volunteer: names(resume.volunteer, 'organization'),
      education: names(resume.education, 'institution'),
      projects: names(resume.projects, 'name'),
      awards: names(resume.awards, 'title'),
      certificates: names(resume.certificates, 'name'),
      publications: names(resume.publications, 'name'),
      skills: names(resume.skills, 'name'),
      languages: names(resume.languages, 'language'),
      interests: names(resume.interests, 'name'),
    }),
  );
}

const JOB = '**Baker**, Larch Ltd\n2018 – 2020\n\n- Baked rye';
const STUDY = '**BSc History**, University of Leeds\n2011 – 2014';
const BOTH = { work: ['Larch Ltd'], education: ['University of Leeds'] };

const MIXED: readonly (readonly [heading: string, body: string, placed: object])[] = [
  ['Training', STUDY, { education: ['University of Leeds'] }],
  ['Training', `${STUDY}\n\n**First Aid**, Red Cross\n2016`, { education: ['University of Leeds'], certificates: ['First Aid'] }],
  ['Training', 'Certificate in Baking, Leeds College, 2016', { certificates: ['Certificate in Baking'] }],
  ['Experience and Education', `${JOB}\n\n${STUDY}`, BOTH],
  ['Education & Experience', `${STUDY}\n\n${JOB}`, BOTH],
  [
    'Berufserfahrung & Bildung',
    '**Lehrerin**, Gymnasium Rabenfeld\n2018 – heute\n\n**Ausbildung zur Köchin**, Hotel Linde\n2011 – 2014',
    { work: ['Gymnasium Rabenfeld'], education: ['Hotel Linde'] },
  ],
  [
    'Formation et expérience',
    '2015–2018 : Licence de droit, Université de Lyon\n\n2018–2020 : Juriste, Cabinet Ormeau',
    { work: ['Cabinet Ormeau'], education: ['Université de Lyon'] },
  ],
  [
    'Education and Experience',
    '**Teaching Assistant**, University of Leeds\n2015 – 2016\n\n**MSc Baking**, University of Leeds\n2014 – 2015',
    { work: ['University of Leeds'], education: ['University of Leeds'] },
  ],
  ['Education and Experience', '**Baker**\nLarch Ltd, Boston, MA\n2018 – 2020\n\n**BSc History**\nUniversity of Leeds\n2011 – 2014', BOTH],
  [
    'Work & Volunteer Experience',
    '**Baker**, Larch Ltd\n2018 – 2020\n\n**Volunteer cook**, Tarn Trust\n2016 – 2017',
    { work: ['Larch Ltd'], volunteer: ['Tarn Trust'] },
  ],
  [
    'Projects & Volunteering',
    '- **Bread Map** – a map of bakeries (2020)\n- **Coach**, Tarn Youth Club, 2018 – 2019',
    { projects: ['Bread Map'], volunteer: ['Tarn Youth Club'] },
  ],
  [
    'Certifications & Awards',
    '- Food Safety, Red Cross, 2021\n- Golden Whisk Award, Guild of Bakers, 2020',
    { certificates: ['Food Safety'], awards: ['Golden Whisk Award'] },
  ],
  [
    'Awards and Publications',
    '- Golden Whisk, Guild of Bakers, 2020\n- Doe, J. (2018). On the rye of the north. Journal of Crumbs, 12(3), 1–9.',
    { awards: ['Golden Whisk'], publications: ['On the rye of the north'] },
  ],
  ['Languages & Skills', '- French (fluent)\n- Polish\n- Excel', { skills: ['Excel'], languages: ['French', 'Polish'] }],
  ['Skills and Languages', 'Excel, Word\nFrench: fluent', { skills: ['Excel', 'Word'], languages: ['French'] }],
  ['Interests & Languages', 'Chess, rowing\nLanguages: French (B2), Polish (A1)', { interests: ['Chess', 'rowing'], languages: ['French', 'Polish'] }],
  ['Langues / Loisirs', '- Anglais\n- Espagnol\n- Danse', { interests: ['Danse'], languages: ['Anglais', 'Espagnol'] }],
];

/** Headings over jobs of CVs without a section of studies. */
const TIMELINES: readonly (readonly [heading: string, body: string, placed: object])[] = [
  ['Timeline', `${JOB}\n\n${STUDY}`, BOTH],
  [
    'Parcours',
    '**Boulanger**, Fournil Ormeau\n2018 – 2020\n\n**Licence de droit**, Université de Lyon\n2015 – 2018',
    { work: ['Fournil Ormeau'], education: ['Université de Lyon'] },
  ],
  [
    'Work History',
    '**Porter**, University of Leeds\n2018 – 2020\n\n**Teaching Assistant (BSc)**, Larch College\n2015 – 2018',
    { work: ['University of Leeds', 'Larch College'] },
  ],
];

describe('headings of two kinds', () => {
  it.each(MIXED)('%s: %s', (heading, body, expected) => expect(placed(heading, body)).toEqual(expected));
  it.each(TIMELINES)('without a section of studies, %s: %s', (heading, body, expected) => expect(placed(heading, body)).toEqual(expected));

  it('takes a heading of one kind by its word', () =>
    expect(placed('Experience', `${JOB}\n\n${STUDY}\n\n## Education\n\n**MA Law**, University of York\n2008 – 2010`)).toEqual({
      work: ['Larch Ltd', 'University of Leeds'],
      education: ['University of York'],
    }));

  it('leaves courses below studies to the reader of studies', () =>
    expect(placed('Education & Certifications', `${STUDY}\n\n**Food Safety**, Red Cross\n2015`)).toEqual({
      education: ['University of Leeds'],
      certificates: ['Food Safety'],
    }));
});
