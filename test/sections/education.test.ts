import { describe, expect, it } from 'vitest';
import { quoteSource } from '../../src/document/index.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';
import { parseCv } from '../../src/parse-cv.js';
import { takeScore } from '../../src/sections/education/score.js';

/** The studies of a CV as `school | degree | field`, with `–` for what is not there, and what else was read. */
function studies(body: string, heading = 'Education'): string[] {
  const { resume } = parseCv(`# Jane Doe\n\n## ${heading}\n\n${body}\n`);
  return (resume.education ?? []).map(({ institution, studyType, area, department, score }) =>
    [institution ?? '–', studyType ?? '–', area ?? '–', ...(department ? [`dept ${department}`] : []), ...(score ? [`score ${score}`] : [])].join(' | '),
  );
}

const ONE_LINE: readonly (readonly [header: string, study: string])[] = [
  ['NVQ Level 3 Bakery, Halmstett College, 2013', 'Halmstett College | NVQ Level 3 | Bakery'],
  ['SVQ 3 Carpentry and Joinery, Halmstett College, 2013', 'Halmstett College | SVQ 3 | Carpentry and Joinery'],
  ['HBO-V, Hogeschool Halmstett, 2012 - 2016', 'Hogeschool Halmstett | HBO-V | –'],
  ['2012 – 2016 Lehre als Köchin, Gasthof Ormeval, Ulm', 'Gasthof Ormeval | Lehre als Köchin | –'],
  ['2012 – 2016 Ausbildung zur Bäckerin bei Backhaus Ormeval', 'Backhaus Ormeval | Ausbildung zur Bäckerin | –'],
  ['Studium an der Universität Halmstett, 2010', 'Universität Halmstett | – | –'],
  ['Studium an der Universität Halmstett\n2001 bis 2004\nFachrichtung Informatik', 'Universität Halmstett | – | Informatik'],
  ['Faculdade da Academia Ormeval, 2010', 'Faculdade da Academia Ormeval | – | –'],
  [
    '2005 - 2007\n**Halmstett University of Technology** Master of Science, spécialité Acoustique',
    'Halmstett University of Technology | Master of Science | Acoustique',
  ],
  ['BSc in Computer Science, Halmstett University, 2014 - 2018', 'Halmstett University | BSc | Computer Science'],
  ['B.S. in Physics, Minor in Music, Halmstett University, 2014 - 2018', 'Halmstett University | B.S. | Physics, Minor in Music'],
  ['Halmstett University, BA History; Minor: French, 2014 - 2018', 'Halmstett University | BA | History; Minor: French'],
  [
    '**Halmstett University**, 2014 - 2018\n- BSc Physics, minor in Business Administration',
    'Halmstett University | BSc | Physics, minor in Business Administration',
  ],
  ['Halmstett University, 2014 - 2018\nBSc Informatik, Schwerpunkt Netzwerke', 'Halmstett University | BSc | Informatik, Schwerpunkt Netzwerke'],
  ['Halmstett University\nBSc Physics\nMinor in Music\n2014 - 2018', 'Halmstett University | BSc | Physics, Minor in Music'],
  ['Halmstett University, 2014 - 2018\nBSc Physics\n- Minors: Music, Dance', 'Halmstett University | BSc | Physics, Minors: Music, Dance'],
  ['### BSc Physics\nHalmstett University, 2014 - 2018\n\nConcentration: Optics', 'Halmstett University | BSc | Physics, Concentration: Optics'],
  ['### B.Sc. Physik\nUniversität Halmstett, 2014 - 2018\n\nSchwerpunkt: Optik', 'Universität Halmstett | B.Sc. | Physik, Schwerpunkt: Optik'],
  ['### Halmstett University\n2014 - 2018\n- Degree: BSc\n- Concentration: Optics', 'Halmstett University | BSc | Optics'],
  ['Halmstett University, 2014 - 2018\nBSc Physics\n- Minors were taught bread by us', 'Halmstett University | BSc | Physics'],
  ['**Major:** Physics, **Minor:** Music, Halmstett University, 2012', 'Halmstett University | – | Physics, Minor: Music'],
  ['Halmstett University, Minor in Music, 2014', 'Halmstett University | Minor | Music'],
  ['Halmstett University (BSc Physics), 2014 - 2018', 'Halmstett University | BSc | Physics'],
  ['Halmstett University, BSc Computer Science, 2014 - 2018', 'Halmstett University | BSc | Computer Science'],
  ['Halmstett University — Computer Science (M.Sc.), 2014 - 2018', 'Halmstett University | M.Sc. | Computer Science'],
  ['University of Pennsylvania, BS in Botany, 2003', 'University of Pennsylvania | BS | Botany'],
  ['University of Ormeval, BSc in Botany, 2003. CGPA 8.28.', 'University of Ormeval | BSc | Botany | score 8.28'],
  ['MSc Botany, University of Ormeval (110/110), 2003', 'University of Ormeval | MSc | Botany | score 110/110'],
  ['DEGREE IN NURSING Escuela Superior de Ormeval, 2003', 'Escuela Superior de Ormeval | DEGREE | NURSING'],
  ['PhD in Botany, University of Halmstett. Thesis: "Mosses", 2011', 'University of Halmstett | PhD | Botany'],
  ['Halmstett College BSc (Hons) Computer Science, 2010', 'Halmstett College | BSc (Hons) | Computer Science'],
  ['BSc. (Hons.) Applied Biology, University of Halmstett, 2010', 'University of Halmstett | BSc. (Hons.) | Applied Biology'],
  ['B.A. Hons. History, University of Halmstett, 2010', 'University of Halmstett | B.A. Hons. | History'],
  ['DUT Génie Électrique – IUT de Halmstett – Alternance | 2020 – 2022 (Mention Bien)', 'IUT de Halmstett | DUT | Génie Électrique | score Mention Bien'],
  ['Computer Science BSc University of Halmstett, 2010', 'University of Halmstett | BSc | Computer Science'],
  ['Physics, PhD\nat Halmstett University\n2010', 'Halmstett University | PhD | Physics'],
  ['Physics PhD, Halmstett University, 2010', 'Halmstett University | PhD | Physics'],
  ['MBA Indian Institute of Ormeval, 2010', 'Indian Institute of Ormeval | MBA | –'],
  ['BSc Aquatic Ecotechnology Hogeschool Ormeval, 2009 - 2013', 'Hogeschool Ormeval | BSc | Aquatic Ecotechnology'],
  ['Secondary Education, PGCE, University of Halmstett, 2010', 'University of Halmstett | PGCE | Secondary Education'],
  ['Baccalauréat S, Lycée Ormeval, 2010', 'Lycée Ormeval | Baccalauréat S | –'],
  ['Bachelorstudium Informatik an der Universität Halmstett, 2010', 'Universität Halmstett | Bachelorstudium | Informatik'],
  ['Bachelor Verpleegkunde aan de Hogeschool Ormeval, 2010', 'Hogeschool Ormeval | Bachelor | Verpleegkunde'],
  ['BA (English), Ormeval College, 2003', 'Ormeval College | BA | English'],
  ['B.Tech - CSE, Ormeval Institute of Technology, 2014 - 2018', 'Ormeval Institute of Technology | B.Tech | CSE'],
  ['Bachelor of Science Computer Science Halmstett State University, 2014 - 2018', 'Halmstett State University | Bachelor of Science | Computer Science'],
  ['Ормевальський університет, 2003 - 2008, магістр (диплом з відзнакою)', 'Ормевальський університет | магістр | – | score диплом з відзнакою'],
  ['Bachelor of Nursing, Ormeval College, 2003', 'Ormeval College | Bachelor | Nursing'],
  [
    'BA History, Halmstett University, 2006 - 2010, Second Class Honours Upper Division',
    'Halmstett University | BA | History | score Second Class Honours Upper Division',
  ],
  ['MPhys (Hons) Physics, University of Ormeval, 2006 - 2010, First Class', 'University of Ormeval | MPhys (Hons) | Physics | score First Class'],
  ['Laurea in Fisica, Università di Ormeval, 2006 - 2010, 110/110 e lode', 'Università di Ormeval | Laurea | Fisica | score 110/110 e lode'],
  ['Front-End Development Certificate, codeOrmeval, 2019', 'codeOrmeval | Front-End Development Certificate | –'],
  ['Licence Informatique, Université de Halmstett, 2009 - 2012', 'Université de Halmstett | Licence | Informatique'],
  ['Master informatique – Université de Halmstett, 2009 - 2012', 'Université de Halmstett | Master | informatique'],
  ['Tecnologia em Redes de Computadores, Faculdade Halmstett, 2012 - 2014', 'Faculdade Halmstett | Tecnologia | Redes de Computadores'],
  ['HBO Logistiek en Economie, Hanze Academie Halmstett, 2005 - 2009', 'Hanze Academie Halmstett | HBO | Logistiek en Economie'],
  ['Халмстеттский университет, факультет информатики, 2014 - 2018', 'Халмстеттский университет | – | – | dept факультет информатики'],
  ['Ausbildung zum Bäcker, Berufsschule Halmstett, 2009 - 2012', 'Berufsschule Halmstett | Ausbildung zum Bäcker | –'],
  ['Abitur, Gymnasium am Steg, 2009', 'Gymnasium am Steg | Abitur | –'],
  ['Grado en Ingeniería Ingeniería de Software, Universidad de Ormeval, 2020 - 2025', 'Universidad de Ormeval | Grado en Ingeniería | Ingeniería de Software'],
  ['Magister na kierunku Filologia polska, Uniwersytet w Ormevalu, 2009 - 2012', 'Uniwersytet w Ormevalu | Magister | Filologia polska'],
  ['Option boulangerie fine, CAP Cuisine, Lycée Ormeval, 2009 - 2012', 'Lycée Ormeval | CAP Cuisine | Option boulangerie fine'],
  [
    'Ingénierie - Mathématiques Appliquées, Ingénieur - Master, Polytech Ormeval, 2009',
    'Polytech Ormeval | Ingénieur - Master | Ingénierie - Mathématiques Appliquées',
  ],
  ['Бакалавр, Прикладная математика, Ормевальский университет, 2009 - 2013', 'Ормевальский университет | Бакалавр | Прикладная математика'],
];

const LINES: readonly (readonly [what: string, body: string, ...studies: string[]])[] = [
  ['a degree behind a label behind the school', '2000 - 2006 Realschule Halmstett, Abschluss: Mittlere Reife', 'Realschule Halmstett | Mittlere Reife | –'],
  [
    'what was learnt above a labelled degree with its score',
    '2006 - 2009 Ausbildung zur Bäckerin\n\nBerufsschule Halmstett\n\nAbschluss: Gesellenbrief (Note 1,8)',
    'Berufsschule Halmstett | Gesellenbrief | Ausbildung zur Bäckerin | score 1,8',
  ],
  [
    'campuses behind the schools of whole states, one of them a known town',
    '**University of Texas, Austin**\n\nBSc in Botany, 2010 - 2014\n\n**University of California, Berkeley**\n\nMSc in Botany, 2014 - 2016',
    'University of Texas, Austin | BSc | Botany',
    'University of California, Berkeley | MSc | Botany',
  ],
  [
    'a town and its state below a school, which is no field',
    '**University of Ormeval**\n\n*Santo Ângelo (RS)*\n\nBachelor, Accounting - (2002 - 2005)\n\n**College of Halmstett**\n\n*Santa Rosa (RS)*\n\nMaster, Finance - (2006 - 2008)',
    'University of Ormeval | Bachelor | Accounting',
    'College of Halmstett | Master | Finance',
  ],
  [
    'departments with their schools above degrees',
    'School of Business, University of Halmstett, Leeds, UK\n\n- Master of Science, Botany (2017 - 2019)\n\nSchool of Bread, Ormeval College, Lahore, PK\n\n- Bachelor of Science, Physics (2007 - 2011)',
    'University of Halmstett | Master of Science | Botany | dept School of Business',
    'Ormeval College | Bachelor of Science | Physics | dept School of Bread',
  ],
  [
    'a column that says where, and means the school',
    '| When | Degree | Place |\n|---|---|---|\n| 2006–2009 | Bachelor | Training Centre of the Ovens, Halmstett |\n| 2010–2012 | Master | Leeds, UK |',
    'Training Centre of the Ovens, Halmstett | Bachelor | –',
    '– | Master | –',
  ],
  [
    'a degree in bold with full stops in it',
    '#### [Institute of Ormeval](https://io.example)\n\n**Master of Arts. History of bread**\n*2011 - 2014*\n\nWrote.',
    'Institute of Ormeval | Master of Arts. | History of bread',
  ],
  [
    'courses between the degree and the school',
    'BSc Computer Science\n\n- Algebra\n- Compilers\n\nHalmstett University\n2014 - 2018\n\nBA History\nOrmeval College\n2010 - 2013',
    'Halmstett University | BSc | Computer Science',
    'Ormeval College | BA | History',
  ],
  [
    'a degree in brackets behind a study, and one below a school',
    '10/2011 – 08/2016    Studium der Physik (B. Sc. und M. Sc.)\n                     Hochschule Ormeval\n\n09/2002 – 06/2011    Gymnasium Kolbermoor\n                     Abitur',
    'Hochschule Ormeval | B. Sc. und M. Sc. | Physik',
    'Gymnasium Kolbermoor | Abitur | –',
  ],
  [
    'fields before degrees',
    'Maîtrise Histoire ancienne, Master HPA, Université de Halmstett\n2009 - 2012\n\nOption boulangerie fine, CAP Cuisine, Lycée Ormeval\n2005 - 2008',
    'Université de Halmstett | Master HPA | Maîtrise Histoire ancienne',
    'Lycée Ormeval | CAP Cuisine | Option boulangerie fine',
  ],
  [
    'a degree as the first item',
    '### Halmstett University\n\n2014 - 2018\n\n- B.Sc. Computer Science\n- Algebra',
    'Halmstett University | B.Sc. | Computer Science',
  ],
  [
    'items of which one has no date',
    '- PhD in History — Halmstett University (2020 – present)\n- MA in History — Ormeval College (2018 – 2020)\n- BA in History — Ormeval College (2015 – 2018)\n- Abitur — Gymnasium am Steg',
    'Halmstett University | PhD | History',
    'Ormeval College | MA | History',
    'Ormeval College | BA | History',
    'Gymnasium am Steg | Abitur | –',
  ],
  ['a firm that trains, with its town', '### 2014 - 2018 **Ausbildung**\n\nOrmevaline GmbH, Halmstett', 'Ormevaline GmbH | Ausbildung | –'],
  ['a field above its school', '### Computer Science\n\nHalmstett University\n\n2014 - 2018', 'Halmstett University | – | Computer Science'],
  ['a school that no word marks', '### Ormevaline\n\n2014 - 2018\n\nDUT - Informatique', 'Ormevaline | DUT | Informatique'],
  [
    'a department on a line of its own',
    '### 2007 - 2012\n\nХальмский педагогический институт\nФизический факультет\nДиплом специалиста, Физика',
    'Хальмский педагогический институт | Диплом специалиста | Физика | dept Физический факультет',
  ],
  ['a department in Han script', '某某大學\n設計學系，學士\n2009年9月 - 2013年6月', '某某大學 | 學士 | – | dept 設計學系'],
  ['names that blanks part', '某某大学 软件工程 本科 2012.09 - 2016.06', '某某大学 | 本科 | 软件工程'],
  ['hangul that blanks part', '2007.03 ~ 2011.02 은하대학교 식품영양학 학사', '은하대학교 | 학사 | 식품영양학'],
  [
    'courses below that are no field',
    'Halmstett University\n09/2010 - 06/2014\nLicence Computer Programming\nAlgorithms\nDatabases\nTeam work',
    'Halmstett University | Licence | Computer Programming',
  ],
  [
    'undated one-liners',
    'MSc in Physics, University of Halmstett\n\nB.A. Degree in Philosophy, St. Ormeval College',
    'University of Halmstett | MSc | Physics',
    'St. Ormeval College | B.A. Degree | Philosophy',
  ],
  [
    'a date in a cell before the score',
    'MBA (Economics) | Ormeval Institute of Management | 2021 | CGPA: 8.4/10\nB.E. Computer Science | Halmstett College of Engineering | 2014 - 2018 | 7.9 CGPA',
    'Ormeval Institute of Management | MBA | Economics | score 8.4/10',
    'Halmstett College of Engineering | B.E. | Computer Science | score 7.9 CGPA',
  ],
  [
    'marks behind the years, in lines',
    'BSc, Physics, Ormeval University, 2012, GPA 3.8\nMA, History, Ormeval College, 2009\nBA, Psychology, Halmstett College, 2007, cum laude',
    'Ormeval University | BSc | Physics | score 3.8',
    'Ormeval College | MA | History',
    'Halmstett College | BA | Psychology | score cum laude',
  ],
  [
    'further degrees in the lines below a school',
    'Halmstett University, Halmstett\nMSc in Physics (2015 – 2017)\nBSc in Physics (2012 – 2015)\n\nOrmeval College\nDiploma in Baking (2012)',
    'Halmstett University | MSc | Physics',
    'Halmstett University | BSc | Physics',
    'Ormeval College | Diploma | Baking',
  ],
  [
    'further degrees below the heading of a school',
    '### Halmstett University\n\n**MSc in Physics**, 2015 – 2017\n\n**BSc in Physics**, 2012 – 2015\n\n### Ormeval College\n\n**Diploma in Baking**, 2012\n\n**Diploma in Brewing**, 2010',
    'Halmstett University | MSc | Physics',
    'Halmstett University | BSc | Physics',
    'Ormeval College | Diploma | Baking',
    'Ormeval College | Diploma | Brewing',
  ],
  [
    'further degrees in a list below a school',
    '**Halmstett University**\n- MSc in Physics, 2015 – 2017\n- BSc in Physics, 2012 – 2015\n\n**Ormeval College**\n- Diploma in Baking, 2012\n- Diploma in Brewing, 2010',
    'Halmstett University | MSc | Physics',
    'Halmstett University | BSc | Physics',
    'Ormeval College | Diploma | Baking',
    'Ormeval College | Diploma | Brewing',
  ],
  [
    'a diploma of no school that is told, and degrees behind a blank line',
    'Halmstett University\nMSc in Physics\n2015 – 2017\n\nBachelor in Baking\n2012 – 2015\n\nHigh school diploma\n2010',
    'Halmstett University | MSc | Physics',
    '– | Bachelor | Baking',
    '– | High school diploma | –',
  ],
  [
    'degrees in front of their schools',
    'MSc in Physics, Halmstett University, 2017\nDiploma in Baking, 2012',
    'Halmstett University | MSc | Physics',
    '– | Diploma | Baking',
  ],
  [
    'the mark behind a thesis',
    '**MSc Physics**, Halmstett University, 2015 – 2017\nThesis: "On Rye", Grade: 1.0\n\n**BSc Physics**, Halmstett University, 2012 – 2015\nThesis: Salt and water. Grade: 1.3',
    'Halmstett University | MSc | Physics | score 1.0',
    'Halmstett University | BSc | Physics | score 1.3',
  ],
  [
    'a score with a full stop behind the school',
    '**Laurea in Fisica**, 2010 – 2015\nUniversità di Ormeval, 110/110 con lode.\n\n**Laurea in Storia**, 2006 – 2009\nUniversità di Ormeval, 105/110.',
    'Università di Ormeval | Laurea | Fisica | score 110/110 con lode',
    'Università di Ormeval | Laurea | Storia | score 105/110',
  ],
  [
    'a word that names a mark, or a field',
    '### Licence de droit — Université de Halmstett\n2012 – 2015\nMention : Bien\n\n### Master — Université de Halmstett\n2015 – 2017\nMention : Histoire',
    'Université de Halmstett | Licence | droit | score Bien',
    'Université de Halmstett | Master | Histoire',
  ],
  [
    'a degree with honours below a dated school',
    'Halmstett University\tMay 2014\nBachelor of Science in Nursing, magna cum laude\n\nOrmeval College\t2010 – 2012\nAssociate of Science, Nursing',
    'Halmstett University | Bachelor of Science | Nursing | score magna cum laude',
    'Ormeval College | Associate of Science | Nursing',
  ],
  [
    'undated pairs of lines',
    'Diploma, Baking\n\nOrmevaline\n\nCertificate, Brewing\n\nKettle & Pan\n\nBSc, Chemistry\n\nHalmstett University',
    'Ormevaline | Diploma | Baking',
    'Kettle & Pan | Certificate | Brewing',
    'Halmstett University | BSc | Chemistry',
  ],
  [
    'a note that is no mark',
    '### BSc in Botany\n**University of Ormeval** | 2012\n\n- *Note: planning to go on with a degree in Forestry upon completion.*',
    'University of Ormeval | BSc | Botany',
  ],
];

describe('education', () => {
  it.each(ONE_LINE)('reads %s', (header, study) => expect(studies(header)).toEqual([study]));
  it.each(LINES)('reads %s', (_, body, ...read) => expect(studies(body)).toEqual(read));

  it('takes what somebody did beside a study for no course', () => {
    const list = '- Member of the Chess Club\n- Treasurer, Rowing Society\n- Optics\n- Chef de partie skills\n- Activities: Debate, chess';
    expect(parseCv(`# Jane Doe\n\n## Education\n\n**BSc Chemistry**, Halmstett University, 2015 - 2018\n\n${list}\n`).resume.education?.[0]?.courses).toEqual([
      'Optics',
      'Chef de partie skills',
    ]);
  });

  it('takes dated courses below their own heading for certificates', () => {
    const { resume } = parseCv(
      '# Jane Doe\n\n## Education\n\nBSc Physics\nHalmstett University\n2003 - 2008\n\nCourses:\n\n- Soldering, Ormeval Academy, 2017\n',
    );
    expect(resume.education).toHaveLength(1);
    expect(resume.certificates).toMatchObject([{ name: 'Soldering', issuer: 'Ormeval Academy', date: '2017' }]);
  });

  it('reads a degree with its field from one key', () => {
    const { resume } = parseCv('name: Jane Doe\neducation:\n  - university: Halmstett University\n    degree: BSc in Physics\n');
    expect(resume.education).toMatchObject([{ studyType: 'BSc', area: 'Physics' }]);
  });

  it('takes no field for the degree, too', () => {
    const { resume } = parseCv('# Иван Петров\n\n## Образование\n\nОрмевальский государственный институт\n2024\nСпециальность: Математика и информатика\n');
    expect(resume.education).toEqual([{ institution: 'Ормевальский государственный институт', area: 'Математика и информатика', endDate: '2024' }]);
  });

  it('reads a degree among what a key says of the field', () => {
    const { resume } = parseCv('name: Jane Doe\neducation:\n  - name: Halmstett College\n    major: BA in Mathematics\n    date: 2014\n');
    expect(resume.education).toMatchObject([{ institution: 'Halmstett College', studyType: 'BA', area: 'Mathematics' }]);
  });
});

const SCORES: readonly (readonly [text: string, rest: string, score: string])[] = [
  ['Computer Science, GPA: 3.9/4.0', 'Computer Science', '3.9/4.0'],
  ['Computer Science (GPA 3.9)', 'Computer Science', '3.9'],
  ['Computer Science 3.8', 'Computer Science', '3.8'],
  ['3.8 GPA', '', '3.8 GPA'],
  ['BSc, GPA Cum Laude, 3.66 GPA', 'BSc', 'Cum Laude, 3.66 GPA'],
  ['Abitur, Abschlussnote: 2,1', 'Abitur', '2,1'],
  ['Физика, средний балл 4,8', 'Физика', '4,8'],
  ['Economics (Distinction)', 'Economics', 'Distinction'],
  ['Politics, 2:1, Halmstett University', 'Politics + Halmstett University', '2:1'],
  ['mention bien', '', 'mention bien'],
  ['Class XII, 91%', 'Class XII', '91%'],
  ['软件工程，绩点：3.8', '软件工程，', '3.8'],
];

const NO_SCORES: readonly string[] = [
  '',
  'Digital Media',
  'BSc Physics',
  'Bachelor of Science',
  'Information Technology 2',
  'Distinction in Music',
  'Halmstett 2018',
];

describe('takeScore', () => {
  const words = lexicon(languages);

  it.each(SCORES)('of %s', (text, rest, score) => {
    const taken = takeScore(quoteSource(text, 0, text.length), words);
    expect(taken?.rest.map((quote) => quote.text).join(' + ')).toBe(rest);
    expect(taken?.score?.text).toBe(score);
  });

  it.each(NO_SCORES)('finds none in %j', (text) => expect(takeScore(quoteSource(text, 0, text.length), words)).toBeUndefined());
});

describe('below a heading that says nothing', () => {
  const below = (items: string): string[] => studies(`- Rye\n\n## Study\n\n${items}`, 'Skills');

  it('lines that begin with degrees are studies', () =>
    expect(below('- MA History, Halmstett University, 2012\n- BA Physics, Larch University, 2008–2011')).toEqual([
      'Halmstett University | MA | History',
      'Larch University | BA | Physics',
    ]));
  it('others are none', () => expect(below('- Rye for all, Halmstett Fair, 2012\n- Bread days, Larch, 2008–2011')).toEqual([]));
});
