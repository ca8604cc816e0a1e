import { describe, expect, it } from 'vitest';
import { isTown } from '../../src/fields/town.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);

const TOWNS = [
  'London',
  'München',
  'Genève',
  'Palo Alto',
  'Cluj-Napoca',
  'Saarbrücken',
  'São Paulo',
  'SÃO PAULO',
  'Kraków',
  'İzmir',
  'Санкт-Петербург',
  'г. Пермь',
  'Львів',
  '杭州',
  '台北市',
  '京都',
  '부산',
];
const NO_TOWNS = [
  'University',
  'Enterprise',
  'Orange',
  'Mobile',
  'Copper Kettle',
  'münchen',
  'Universität München',
  'London Bakery',
  'Developer',
  '株式会社',
  '',
  '12',
  'Пермь Хлеб',
];

describe('isTown', () => {
  it.each(TOWNS)('%s is one', (text) => expect(isTown(text, words)).toBe(true));
  it.each(NO_TOWNS)('%s is none', (text) => expect(isTown(text, words)).toBe(false));
});
