import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/parse-cv.js';

const interests = (body: string): unknown =>
  parseCv(`# Jane Doe\n\n## Experience\n\n### Developer, Larch Ltd\n2018 - 2020\n\n- Built a gate.\n\n## Interests\n\n${body}\n`).resume.interests;

const SECTIONS: readonly (readonly [what: string, body: string, ...interests: object[]])[] = [
  ['names', '- Rowing\n- Chess', { name: 'Rowing' }, { name: 'Chess' }],
  ['names in a row', 'rowing, chess, sea swimming', { name: 'rowing' }, { name: 'chess' }, { name: 'sea swimming' }],
  [
    'a list with full stops',
    'Fell running. Bad crosswords. Treasurer of a food bank.',
    { name: 'Fell running' },
    { name: 'Bad crosswords' },
    { name: 'Treasurer of a food bank' },
  ],
  ['terms in brackets', '- Reading (crime, poetry)\n- Chess', { name: 'Reading', keywords: ['crime', 'poetry'] }, { name: 'Chess' }],
  ['a remark in brackets', '- Diving (level 1)\n- Chess', { name: 'Diving (level 1)' }, { name: 'Chess' }],
  ['terms in spaced brackets', 'Music [ clarinet in an orchestra ]', { name: 'Music', keywords: ['clarinet in an orchestra'] }],
  ['all of them behind the word for them', 'Hobbies: rowing, chess', { name: 'rowing' }, { name: 'chess' }],
  ['labels', '- Music: highlife, drums\n- Rowing', { name: 'Music', keywords: ['highlife', 'drums'] }, { name: 'Rowing' }],
  [
    'names above terms',
    '- Anime\n\n  Red Moon / Ghost Ship\n\n- Films\n\n  Sea Wars / Lord of the Reeds',
    { name: 'Anime', keywords: ['Red Moon', 'Ghost Ship'] },
    { name: 'Films', keywords: ['Sea Wars', 'Lord of the Reeds'] },
  ],
  [
    'labels below names',
    '- Reading\n\n  Keywords:\n  - crime\n  - poetry\n\n- Hiking\n\n  Keywords:',
    { name: 'Reading', keywords: ['crime', 'poetry'] },
    { name: 'Hiking' },
  ],
  ['headings', '### Reading\n\n- crime\n- poetry\n\n### Hiking', { name: 'Reading', keywords: ['crime', 'poetry'] }, { name: 'Hiking' }],
];

describe('interests', () => {
  it.each(SECTIONS.map(([what, body, ...expected]) => ({ what, body, expected })))('$what', ({ body, expected }) => expect(interests(body)).toEqual(expected));
  it('leaves out the place and the day at the end', () =>
    expect(interests('Rowing, chess\n\nBremen, 3 February 2025')).toEqual([{ name: 'Rowing' }, { name: 'chess' }]));
  it.each(['Marital status: single', 'Date of birth: 3 May 1990'])('leaves out %s', (line) =>
    expect(interests(`Rowing, chess\n\n${line}`)).toEqual([{ name: 'Rowing' }, { name: 'chess' }]),
  );
  it('leaves out what a form asks for behind a blank', () =>
    expect(parseCv('月岡 円\n\n趣味・特技\n登山、書道\n\n配偶者　なし\n通勤時間　約40分\n').resume.interests).toEqual([{ name: '登山' }, { name: '書道' }]));
  it('takes no prose for an interest', () =>
    expect(interests('In the evenings I like to sit by the river and to think about gates and hinges.')).toBeUndefined());
  it('takes no short sentences for interests', () => expect(interests('I like gates. I have two cats. We row on Sundays.')).toBeUndefined());
});
