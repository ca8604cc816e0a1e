import { describe, expect, it } from 'vitest';
import { isPredicate, organisationScore, titleScore } from '../../src/fields/role.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);

/** Titles, and names of no organisation. */
const TRADES: readonly string[] = ['Nurse', 'Installer', 'Roofer and Tiler', 'Flight Attendant', 'Lokführerin', 'Opticienne', 'Kraanmachinist'];

const TITLES: readonly string[] = [
  'Engineer',
  'Senior Software Engineer',
  'LEAD DEVELOPER',
  'Head Baker',
  ...TRADES,
  'Teacher of Mathematics',
  'Software Engineer (contract)',
  'Co-Founder & CTO',
  'Full Stack Developer',
  'Vice President, Sales',
  'Marketing Manager',
  'Research Assistant',
  'Intern',
  'Backend-Entwickler',
  'Werkstudent',
  'Ingénieur logiciel',
  'Desarrolladora web',
  'Analista de dados',
  'Sviluppatore backend',
  'Verpleegkundige',
  'Programista Java',
  'Yazılım Mühendisi',
  'Ведущий разработчик',
  'Медсестра',
  'Старший інженер',
  '软件工程师',
  '看護師',
  'システムエンジニア',
  '백엔드 개발자',
  'SEO-Texterin',
  'Brückenbauingenieurin',
  'Waterbouwkundige',
  'QA-инженер',
];

const NO_TITLES: readonly string[] = [
  '製造部で品質の管理を担当',
  '서버 개발을 담당',
  '',
  'Copper Kettle',
  'Ormeval GmbH',
  'Berlin, Germany',
  'May 2018',
  'Responsible for ovens',
  'TypeScript',
  'University of Halmstett',
  'B.Sc. Computer Science',
  'Engineering',
  'Remote',
  'https://ormeval.example',
  'ООО «Колосок»',
  '株式会社青空製菓',
  '青禾软件有限公司',
];

const ORGANISATIONS: readonly string[] = [
  'Ormeval GmbH',
  'Ormeval Inc.',
  'Copper Kettle, LLC',
  'Quellfeld AG',
  'Halmstett Bank',
  'Bank of Halmstett',
  'Savickas Software Solutions',
  'University of Halmstett',
  'Ministry of Ovens',
  'ormeval.com',
  'Ormeval S.A.',
  'Ormeval sp. z o.o.',
  'ООО «Колосок»',
  'АО Ветка',
  'ТОВ Хілка',
  '株式会社青空製菓',
  '青禾软件有限公司',
  '푸른제과 주식회사',
  'Kavak A.Ş.',
];

const NO_ORGANISATIONS: readonly string[] = [
  '',
  'Senior Software Engineer',
  'Berlin',
  'May 2018',
  'built a platform for the bank of the region',
  'responsible for security',
  ...TRADES,
  'Ida Ormeval',
  'Node.js',
  'Go',
  'Ведущий разработчик',
  '看護師',
];

describe('titleScore', () => {
  it.each(TITLES)('sees a title in %s', (text) => expect(titleScore(text, words)).toBeGreaterThanOrEqual(1));
  it.each(NO_TITLES)('sees none in %j', (text) => expect(titleScore(text, words)).toBeLessThan(0.5));

  it.each([
    ['Software Engineer', 'Software Engineer, Ormeval'],
    ['Senior Engineer', 'Engineer'],
    ['Software Engineer', 'Engineer for Ovens'],
    ['Regional Manager', 'Ormeval Regional Hospital'],
    ['Senior', 'Halmstett Senior College'],
  ])('sees more of one in %j than in %j', (more, less) => expect(titleScore(more, words)).toBeGreaterThan(titleScore(less, words)));
});

describe('isPredicate', () => {
  it.each(['負荷を分散', '빵을 굽다', '负责面包', '利用烤箱', '主要负责采购', '我负责配方'])('sees one in %s', (text) => expect(isPredicate(text)).toBe(true));
  it.each(['负责人', '前端负责人', '参与者', '我爱面包坊', '面包师', 'Baker'])('sees none in %s', (text) => expect(isPredicate(text)).toBe(false));
});

describe('organisationScore', () => {
  it.each(ORGANISATIONS)('sees an organisation in %s', (text) => expect(organisationScore(text, words)).toBeGreaterThanOrEqual(0.5));
  it.each(NO_ORGANISATIONS)('sees none in %j', (text) => expect(organisationScore(text, words)).toBe(0));
});

describe('side by side', () => {
  it.each([
    ['Senior Software Engineer', 'Ormeval GmbH'],
    ['Bank Teller', 'Halmstett Bank'],
    ['Systems Engineer', 'Engineer Systems Ltd'],
    ['Agenturleiter', 'Agentur Nordlicht'],
    ['Research Scientist', 'Halmstett Research'],
    ['エンジニア', '株式会社青空製菓'],
    ['Бухгалтер', 'ООО «Бухгалтер»'],
  ])('%j is the title and %j the employer', (title, employer) => {
    const leans = (text: string): number => titleScore(text, words) - organisationScore(text, words);
    expect(leans(title)).toBeGreaterThan(leans(employer));
  });
});
