import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

/** The languages of a CV as `language = fluency`. */
function languages(body: string): string[] {
  const text = `# Jane Doe\n\n## Experience\n\n### Developer, Larch Ltd\n2018 - 2020\n\n- Built a gate.\n\n## Languages\n\n${body}\n`;
  return (parseCv(text).resume.languages ?? []).map(({ language, fluency }) => (fluency ? `${language} = ${fluency}` : `${language}`));
}

const SECTIONS: readonly (readonly [what: string, body: string, ...languages: string[]])[] = [
  ['levels behind a word that says so', '### English | Level: C2\n\n### German | Level: B1', 'English = C2', 'German = B1'],
  [
    'a table of the European CV below its labels',
    'Mother tongue(s)\nCzech\n\nOther language(s)\nUNDERSTANDING SPEAKING WRITING\nListening Reading Spoken interaction\nEnglish C1 C1 B2\nWelsh B1 B1 A2\nLevels: A1 and A2: Basic user - B1 and B2: Independent user - C1 and C2: Proficient user',
    'Czech = Mother tongue(s)',
    'English = C1 C1 B2',
    'Welsh = B1 B1 A2',
  ],
  ['levels in lines below names', 'Français\nLangue maternelle\nAnglais\nCourant', 'Français = Langue maternelle', 'Anglais = Courant'],
  ['a level in another language', 'Español Nativo', 'Español = Nativo'],
  ['names', '- English\n- Welsh', 'English', 'Welsh'],
  ['a small word before the last of several', 'English, Welsh, some French', 'English', 'Welsh', 'French = some'],
  ['sentences', 'Dansk: modersmål. Engelsk: flydende i tale. Tysk: begynder', 'Dansk = modersmål', 'Engelsk = flydende i tale', 'Tysk = begynder'],
  ['pairs with dashes between', 'Français : langue maternelle – Portugais : courant', 'Français = langue maternelle', 'Portugais = courant'],
  ['names in a row', 'English, Welsh, German', 'English', 'Welsh', 'German'],
  ['a name that no list knows among others', 'English, Welsh, Kikuyu', 'English', 'Welsh', 'Kikuyu'],
  ['a name that no list knows, with its level', 'English (C1), Welsh (B2), Twi (native)', 'English = C1', 'Welsh = B2', 'Twi = native'],
  ['names with blanks between them', 'English Welsh German', 'English', 'Welsh', 'German'],
  ['levels behind names', '- English (C1)\n- Welsh – native\n- German: good', 'English = C1', 'Welsh = native', 'German = good'],
  [
    'levels behind what is meant',
    '- English (written and spoken) - fluent\n- German (reading) – basic\n- Welsh (B2)',
    'English = fluent',
    'German = basic',
    'Welsh = B2',
  ],
  ['levels in a row', 'English (native), German (B1)', 'English = native', 'German = B1'],
  ['two with a small word between them', 'English and French', 'English', 'French'],
  ['the last behind a small word', 'English, Hindi and Bengali', 'English', 'Hindi', 'Bengali'],
  ['the last behind a small word, and no list knows it', 'English, Welsh & Twi (native)', 'English', 'Welsh', 'Twi = native'],
  ['the last behind how well it is spoken', 'German, Spanish and a tiny bit of Korean.', 'German', 'Spanish', 'Korean = a tiny bit of'],
  ['the last behind its level', 'English and basic French', 'English', 'French = basic'],
  ['a level before two', 'Fluent in English and German', 'English = Fluent', 'German = Fluent'],
  ['headings that say that they are languages', '### English language\n\n- B2\n\n### French language\n\n- A1', 'English = B2', 'French = A1'],
  ['flags', '🇬🇧 English (native) · 🇩🇪 German (B1)', 'English = native', 'German = B1'],
  ['levels below names', 'English\n\nNative speaker\n\nGerman\n\nFluent', 'English = Native speaker', 'German = Fluent'],
  ['labelled levels below names', '### English\n\nFluency: Native\n\n### German\n\nFluency: Conversational', 'English = Native', 'German = Conversational'],
  ['levels in the words of the author', '### English\n\nNative speaker\n\n### German\n\nso-so', 'English = Native speaker', 'German = so-so'],
  ['levels before names', '- Native speaker in English\n- Fluent German', 'English = Native speaker', 'German = Fluent'],
  [
    'a mother tongue and others',
    'Mother tongue: Italian\n\nOther languages: English (C1), German (B2)',
    'Italian = Mother tongue',
    'English = C1',
    'German = B2',
  ],
  ['rows of a form', 'Mother tongue(s)\tItalian\nOther language(s)\tEnglish (C1)\nGerman (B2)', 'Italian', 'English = C1', 'German = B2'],
  ['codes', '- English (native)\n- DE (B1)\n- it', 'English = native', 'DE = B1', 'it'],
  [
    'a table',
    '| Language | Level |\n|---|---|\n| English | native |\n| Scottish Gaelic | conversational |',
    'English = native',
    'Scottish Gaelic = conversational',
  ],
  ['a language that no list has', '- English (native)\n- Klingon (fluent)', 'English = native', 'Klingon = fluent'],
  ['a code with its level behind a dot', 'fr · native\n\nen · fluent', 'fr = native', 'en = fluent'],
  ['levels glued to names', '- EnglishNative\n- WelshProfessional working proficiency', 'English = Native', 'Welsh = Professional working proficiency'],
  ['levels in brackets with blanks behind them', 'English (Native) Welsh (B1) German (basic)', 'English = Native', 'Welsh = B1', 'German = basic'],
  ['a name glued to the level before it', 'German Native speakerEnglish Pretty good', 'German = Native speaker', 'English = Pretty good'],
  ['a heading on the line', 'Languages: English (native), German', 'English = native', 'German'],
  ['a heading in capitals on the line', 'LANGUAGES English (native), German', 'English = native', 'German'],
  ['names that no list has, over their levels', '### Svenska\n\nNative\n\n### Engelska\n\nFluency: Fluent', 'Svenska = Native', 'Engelska = Fluent'],
  ['own names', '- suomi\n- čeština (B2)\n- العربية', 'suomi', 'čeština = B2', 'العربية'],
  [
    'a level in two ways',
    '- English — B1 — Intermediate\n- Welsh — Advanced (C1) - Technical communication',
    'English = B1 — Intermediate',
    'Welsh = Advanced (C1)',
  ],
  ['dots', 'English ........ C1\n\nGerman ........ B1', 'English = C1', 'German = B1'],
];

describe('languages', () => {
  it.each(SECTIONS)('%s', (_, body, ...expected) => expect(languages(body)).toEqual(expected));
  it('reads a map of a data file', () => {
    expect(parseCv('name: Jane Doe\nlanguages:\n  Yoruba: native\n  English: fluent\n').resume.languages).toEqual([
      { language: 'Yoruba', fluency: 'native' },
      { language: 'English', fluency: 'fluent' },
    ]);
  });

  it.each(['English\n\nOverview of this page\n\nJoined Larch Ltd', 'English\n\nJoined Larch\n\nNative Consultant - Larch Ltd'])(
    'sees no language in what else stands there',
    (body) => expect(languages(body)).toEqual(['English']),
  );

  it.each([
    ['English\n\nB2', 'B2'],
    ['English level\n\nIntermediate (B1)', 'Intermediate (B1)'],
    ['English: B1', 'B1'],
  ])('takes a heading for a language where it or the line below says how well: %s', (section, fluency) => {
    const { resume } = parseCv(`# Jane Doe\n\n## Skills\n\n- Bread\n\n## ${section}\n\n## Education\n\nOrmeval College, 2010\n`);
    expect(resume.languages).toEqual([{ language: 'English', fluency }]);
  });
});

it('reads the level in a name before the length of its bar', () => {
  const yaml = 'name: Jane Doe\nlanguages:\n  - { name: Welsh (native), level: 100 }\n  - { name: German, level: 60 }\n';
  expect(parseCv(yaml).resume.languages).toEqual([
    { language: 'Welsh', fluency: 'native' },
    { language: 'German', fluency: '60' },
  ]);
});

it('reads languages behind the studies, the last of them behind a small word', () => {
  const text = 'Jane Doe\njane@doe.example\n\nEDUCATION\n\nBSc Botany, University of Ormeval, 2010 - 2013\n\nLANGUAGES: English, Welsh, some French\n';
  expect(parseCv(text).resume.languages).toEqual([{ language: 'English' }, { language: 'Welsh' }, { language: 'French', fluency: 'some' }]);
});
