import { describe, expect, it } from 'vitest';
import { traits as educationTraits } from '../../src/sections/education/traits.js';
import { workTraits } from '../../src/sections/work/extract.js';
import { dateLines } from '../../src/structure/anchor.js';
import { readHeader } from '../../src/structure/header.js';
import { missingRoles, readLayout, type Traits } from '../../src/structure/layout.js';
import { kitFor, linesOf, words } from './kit.js';

/** Headers of one section, each with the parts that it is read as. */
type Case = readonly [name: string, ...headers: (readonly [header: string, parts: Readonly<Record<string, string>>])[]];

const WORK: readonly Case[] = [
  ['title, employer', ['Baker, Copper Kettle', { what: 'Baker', who: 'Copper Kettle' }]],
  ['employer, title', ['Copper Kettle GmbH, Baker', { who: 'Copper Kettle GmbH', what: 'Baker' }]],
  ['at', ['Senior Engineer at Ormeval', { what: 'Senior Engineer', who: 'Ormeval' }]],
  ['on lines of their own', ['Ormeval Ltd\nSenior Engineer', { who: 'Ormeval Ltd', what: 'Senior Engineer' }]],
  ['a title with a comma', ['Vice President, Sales | Ormeval', { what: 'Vice President, Sales', who: 'Ormeval' }]],
  ['a title with its grade of pay', ['Wildlife Biologist, GS-0486-11\nBureau of Ovens', { what: 'Wildlife Biologist, GS-0486-11', who: 'Bureau of Ovens' }]],
  [
    'what is left of a title on its line, where the employer has another',
    ['Ormeval Ltd\nStatistician Intern - Oven Research', { who: 'Ormeval Ltd', what: 'Statistician Intern - Oven Research' }],
    ['Halmstett Bank\nRisk Engineer (Night Shift) Assistant', { who: 'Halmstett Bank', what: 'Risk Engineer (Night Shift) Assistant' }],
    ['Quellfeld GmbH\nAnalyst', { who: 'Quellfeld GmbH', what: 'Analyst' }],
  ],
  ['an employer with a comma', ['Engineer | Kettle, Pan & Sons', { what: 'Engineer', who: 'Kettle, Pan & Sons' }]],
  [
    'a trade between an employer and a title',
    ['Ormeval GmbH\nFlour, Milling, Storage, Transport\nSenior Engineer', { who: 'Ormeval GmbH', what: 'Senior Engineer' }],
  ],
  ['a trade behind a bar', ['Ormeval GmbH | Flour and Bread\nSenior Engineer', { who: 'Ormeval GmbH', what: 'Senior Engineer' }]],
  [
    'a small name where others have theirs',
    ['Senior Engineer, ORMEVAL', { what: 'Senior Engineer', who: 'ORMEVAL' }],
    ['Lead Engineer, halm interactive', { what: 'Lead Engineer', who: 'halm interactive' }],
  ],
  ['a title alone', ['Senior Engineer', { what: 'Senior Engineer' }]],
  ['an employer alone', ['Ormeval GmbH', { who: 'Ormeval GmbH' }]],
  ['nothing', ['2018 – 2020', {}]],
  [
    'clear headers decide unclear ones',
    ['Ormeval – Engineer', { who: 'Ormeval', what: 'Engineer' }],
    ['Halmstett Bank – Analyst', { who: 'Halmstett Bank', what: 'Analyst' }],
    ['Nordlicht – Lead of Everything', { who: 'Nordlicht', what: 'Lead of Everything' }],
  ],
  [
    'one header may turn the order round',
    ['Engineer – Ormeval GmbH', { what: 'Engineer', who: 'Ormeval GmbH' }],
    ['Analyst – Halmstett Bank', { what: 'Analyst', who: 'Halmstett Bank' }],
    ['Quellfeld GmbH – Senior Developer', { who: 'Quellfeld GmbH', what: 'Senior Developer' }],
  ],
  [
    'one header may turn the order round, whose employer alone is clear',
    ['Engineer – Ormeval', { what: 'Engineer', who: 'Ormeval' }],
    ['Analyst – Halmstett', { what: 'Analyst', who: 'Halmstett' }],
    ['Quellfeld GmbH – Senior Developer', { who: 'Quellfeld GmbH', what: 'Senior Developer' }],
  ],
  [
    'one header may turn the order round at a comma',
    ['Engineer, Ormeval', { what: 'Engineer', who: 'Ormeval' }],
    ['Analyst, Halmstett', { what: 'Analyst', who: 'Halmstett' }],
    ['Quellfeld GmbH, Senior Developer', { who: 'Quellfeld GmbH', what: 'Senior Developer' }],
  ],
  ['a mode of work beside a place', ['Engineer, Ormeval GmbH, Berlin, Germany (hybrid)', { what: 'Engineer', who: 'Ormeval GmbH' }]],
  ['Cyrillic', ['Ведущий разработчик, ООО «Колосок»', { what: 'Ведущий разработчик', who: 'ООО «Колосок»' }]],
  ['ideographs', ['株式会社青空製菓\nシステムエンジニア', { who: '株式会社青空製菓', what: 'システムエンジニア' }]],
];

const EDUCATION: readonly Case[] = [
  ['degree, area, school', ['BSc Chemistry, University of Halmstett', { degree: 'BSc', area: 'Chemistry', institution: 'University of Halmstett' }]],
  [
    'degree in area',
    ['Bachelor of Science in Chemistry, Halmstett College', { degree: 'Bachelor of Science', area: 'Chemistry', institution: 'Halmstett College' }],
  ],
  ['school first', ['University of Halmstett\nMSc Physics', { institution: 'University of Halmstett', degree: 'MSc', area: 'Physics' }]],
  ['a school alone', ['Halmstett College', { institution: 'Halmstett College' }]],
  ['a degree and a school', ['PhD, Halmstett University', { degree: 'PhD', institution: 'Halmstett University' }]],
  [
    'a campus behind a school of a state, whatever the others have there',
    ['University of California, Los Angeles\nMSc Physics', { institution: 'University of California, Los Angeles', degree: 'MSc', area: 'Physics' }],
    ['Halmstett College\nBSc Physics, Mathematics', { institution: 'Halmstett College', degree: 'BSc', area: 'Physics, Mathematics' }],
    ['Halmstett College\nB.Sc. Degree Computer Science', { institution: 'Halmstett College', degree: 'B.Sc. Degree', area: 'Computer Science' }],
    ['The University of Texas at Dallas\nBSc History', { institution: 'The University of Texas at Dallas', degree: 'BSc', area: 'History' }],
  ],
  [
    'fields that commas and dashes part behind their degree',
    [
      'Halmstett University\nMaster Telecommunications, Networks and Computing',
      { institution: 'Halmstett University', degree: 'Master', area: 'Telecommunications, Networks and Computing' },
    ],
    ['Halmstett University\nMA Humanities - Library Science', { institution: 'Halmstett University', degree: 'MA', area: 'Humanities - Library Science' }],
    ['Université de Halmstett\nMaster 2 Droit, Histoire', { institution: 'Université de Halmstett', degree: 'Master 2', area: 'Droit, Histoire' }],
  ],
  [
    'what is no further field behind a degree and its field',
    ['BSc Chemistry, Halmstett Chemistry College', { degree: 'BSc', area: 'Chemistry', institution: 'Halmstett Chemistry College' }],
    ['MSc Physics - Ormeval College', { degree: 'MSc', area: 'Physics', institution: 'Ormeval College' }],
  ],
  [
    'a department beside its school',
    ['Halmstett University\nFaculty of Law\nMA', { institution: 'Halmstett University', department: 'Faculty of Law', degree: 'MA' }],
  ],
  [
    'an unknown name behind a degree that holds its field',
    ['Web Design Certificate, codeOrmeval', { degree: 'Web Design Certificate', institution: 'codeOrmeval' }],
  ],
  [
    'a school with a comma',
    ['BA History, University of Halmstett, Nordkap', { degree: 'BA', area: 'History', institution: 'University of Halmstett, Nordkap' }],
  ],
  [
    'a school with its town and state',
    ['Fernhollow University, Dayton, OH\nBA in History', { degree: 'BA', area: 'History', institution: 'Fernhollow University' }],
  ],
];

describe.each([
  ['work', WORK, workTraits],
  ['education', EDUCATION, educationTraits],
] as const)('readLayout: %s', (_, cases, traits) => {
  it.each(named(cases))('$name', ({ headers }) => {
    expect(
      layoutOf(
        headers.map(([header]) => header),
        traits,
      ),
    ).toEqual(headers.map(([, parts]) => parts));
  });
});

/** Headers of one section with the place of each. */
const PLACES: readonly (readonly [name: string, ...headers: (readonly [header: string, employer: string, places: readonly string[]])[]])[] = [
  ['a town and a country', ['Baker, Copper Kettle GmbH, Berlin, Germany', 'Copper Kettle GmbH', ['Berlin, Germany']]],
  ['a town and its state right behind the employer', ['Copper Kettle Dairy, Dayton, OH\nBaker\n2018', 'Copper Kettle Dairy', ['Dayton, OH']]],
  ['a quarter, a town and a country', ['Baker, Copper Kettle\nHalmgate, Bangalore, India\n2018', 'Copper Kettle', ['Halmgate, Bangalore, India']]],
  ['in brackets', ['Baker, Copper Kettle (Berlin, Germany)', 'Copper Kettle', ['Berlin, Germany']]],
  ['a mode of work', ['Baker, Copper Kettle\nRemote\n2018', 'Copper Kettle', ['Remote']]],
  ['in a column', ['Copper Kettle\tAustin, TX\nBaker\t2018', 'Copper Kettle', ['Austin, TX']]],
  ['a country alone', ['Baker | Copper Kettle – Germany', 'Copper Kettle', ['Germany']]],
  ['none behind a legal form', ['Baker | Copper Kettle, Inc.', 'Copper Kettle, Inc.', []]],
  ['none in a name with a comma', ['Baker | Kettle, Pan & Sons', 'Kettle, Pan & Sons', []]],
  ['none in a remark', ['Baker | Copper Kettle (part of Ormeval)', 'Copper Kettle (part of Ormeval)', []]],
  ['a town that a name goes on with is none', ['Researcher\nUniversity of Texas at Austin', 'University of Texas at Austin', []]],
  ['an unknown town behind a legal form', ['Baker\nCopper Kettle Sp. z o.o., Nowe Halmy', 'Copper Kettle Sp. z o.o.', ['Nowe Halmy']]],
  ['a town with its country behind a school', ['Baker\nHalmstett University, Nowe Halmy (Poland)', 'Halmstett University', ['Nowe Halmy (Poland)']]],
  ['a mode of work behind a town', ['Baker\nOrmeval\nBerlin, Germany (hybrid)', 'Ormeval', ['Berlin, Germany (hybrid)']]],
  [
    'an unknown town where the others have one',
    ['Baker\nCopper Kettle, Berlin, Germany', 'Copper Kettle', ['Berlin, Germany']],
    ['Cook\nOrmeval, Lyon, France', 'Ormeval', ['Lyon, France']],
    ['Waiter\nTarn, Porto, Portugal', 'Tarn', ['Porto, Portugal']],
    ['Porter\nQuellfeld, Halmstett', 'Quellfeld', ['Halmstett']],
  ],
];

describe('readLayout: places', () => {
  it.each(PLACES.map(([name, ...headers]) => ({ name, headers })))('$name', ({ headers }) => {
    const readings = readLayout(
      headers.map(([header]) => headerOf(header)),
      workTraits,
      words,
    );
    expect(readings.map(({ parts, places }) => [parts.who?.text, places.map((place) => place.text)])).toEqual(
      headers.map(([, employer, places]) => [employer, places]),
    );
  });
});

describe('readLayout: below an employer that several roles share', () => {
  it.each([
    ['Head Baker\n2019 – 2020\nHexham', { what: 'Head Baker' }, ['Hexham']],
    ['Baker\n2018 – 2019\nVästerås, Sweden', { what: 'Baker' }, ['Västerås, Sweden']],
    ['Head of Sound\n2016 – 2018', { what: 'Head of Sound' }, []],
    ['Cook\nOrmeval GmbH\n2015 – 2016', { what: 'Cook', who: 'Ormeval GmbH' }, []],
    ['Director, Sweets\n2015 – 2016', { what: 'Director, Sweets' }, []],
    ['Director, Berlin\n2015 – 2016', { what: 'Director' }, ['Berlin']],
  ])('%s', (text, parts, places) => {
    const [reading] = readLayout([{ ...headerOf(text), grouped: true }], workTraits, words);
    expect(Object.fromEntries(Object.entries(reading?.parts ?? {}).map(([role, quote]) => [role, quote?.text]))).toEqual(parts);
    expect(reading?.places.map((place) => place.text)).toEqual(places);
  });
});

describe('readLayout: blurbs', () => {
  it.each([
    ['Copper Kettle – maker of bells\nBaker', 'maker of bells'],
    ['Copper Kettle\nBaker (small morning shop)', 'small morning shop'],
    ['Copper Kettle · Copper Kettle casts bells for towers.\nBaker', 'Copper Kettle casts bells for towers.'],
    ['Copper Kettle – Bells and Pans Ltd.\nBaker', undefined],
    ['Copper Kettle (acquired by Ormeval)\nBaker', undefined],
    ['Copper Kettle\nBaker (part-time)', undefined],
    ['Copper Kettle for bells\nBaker', undefined],
    ['Ormeval\nRemote\nFine bread bakery by post\nBaker', 'Fine bread bakery by post'],
  ])('%s', (text, blurb) => expect(readLayout([headerOf(text)], workTraits, words)[0]?.blurb?.text).toBe(blurb));
});

describe('readLayout', () => {
  it('is surer of a clear header', () => {
    const [clear, unclear] = ['Senior Engineer at Ormeval GmbH', 'Alpha, Beta'].map(
      (text) => readLayout([headerOf(text)], workTraits, words)[0]?.certainty ?? 0,
    );
    expect(clear).toBeGreaterThan(unclear ?? 1);
    for (const certainty of [clear, unclear]) expect(certainty).toBeGreaterThanOrEqual(0.5);
  });

  it('reads none as none', () => expect(readLayout([], workTraits, words)).toEqual([]));
});

describe('missingRoles', () => {
  it.each([
    ['Senior Engineer', ['who']],
    ['Ormeval GmbH', ['what']],
    ['Senior Engineer at Ormeval', []],
    ['Senior Engineer Ormeval GmbH', []],
    ['Senior Engineer Ormeval', ['who']],
    ['2018', ['what', 'who']],
  ])('of %s', (text, roles) => expect(missingRoles(headerOf(text), workTraits, words)).toEqual(roles));
});

function headerOf(text: string) {
  return readHeader(dateLines(linesOf(text, 'text'), kitFor(text)), words);
}

function layoutOf(headers: readonly string[], traits: Traits): Record<string, string>[] {
  return readLayout(headers.map(headerOf), traits, words).map(({ parts }) =>
    Object.fromEntries(Object.entries(parts).map(([role, quote]) => [role, quote?.text ?? ''])),
  );
}

function named(cases: readonly Case[]) {
  return cases.map(([name, ...headers]) => ({ name, headers }));
}
