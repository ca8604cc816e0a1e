import { describe, expect, it } from 'vitest';
import { withoutRunIns } from '../../src/structure/run-in.js';
import { kitFor, linesOf } from './kit.js';

const RUN_INS: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['2018 – 2020: Copper Kettle, Baker. I baked bread for the town.', '2018 – 2020: Copper Kettle, Baker', 'I baked bread for the town.'],
  ['Baker, Ormeval Ltd, 2016 – 2018. We sold cakes.', 'Baker, Ormeval Ltd, 2016 – 2018', 'We sold cakes.'],
  ['(2016 – 2018) Ormeval Ltd, Leeds. Head Baker. I baked bread.', '(2016 – 2018) Ormeval Ltd, Leeds', 'Head Baker', 'I baked bread.'],
  ['(2016 – 2018) Ormeval Ltd, Leeds. Bread was sold. I baked it.', '(2016 – 2018) Ormeval Ltd, Leeds', 'Bread was sold. I baked it.'],
  ['(2016 – 2018) Baker, Ormeval Shop. Head Baker at last. I baked it.', '(2016 – 2018) Baker, Ormeval Shop', 'Head Baker at last. I baked it.'],
  [
    'С марта 2010 г. по май 2013 г.: АО «Ормеваль», пекарь по КИПиА. Выпечка, хранение и продажа хлеба.',
    'С марта 2010 г. по май 2013 г.: АО «Ормеваль», пекарь по КИПиА',
    'Выпечка, хранение и продажа хлеба.',
  ],
];

const NO_RUN_INS: readonly string[] = [
  'Baker, Copper Kettle, 2018 – 2020',
  'I baked in 2018. It was good. Then I left.',
  'In 2018 we moved to Halmstett. Nobody was late.',
];

const BESIDE_OTHERS: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    '- **BSc in Botany**, University of Halmstett, Aug 2019 – May 2022. Coursework: mosses, ferns.\n- **Diploma in Baking**, Ormeval College, 2018',
    'BSc in Botany, University of Halmstett, Aug 2019 – May 2022',
    'Coursework: mosses, ferns.',
    'Diploma in Baking, Ormeval College, 2018',
  ],
  [
    '- **BSc in Botany**, University of Halmstett, 2019. GPA 3.8.\n- **Diploma in Baking**, Ormeval College, 2018\n- **Course in Tea**, 2017',
    'BSc in Botany, University of Halmstett, 2019',
    'GPA 3.8.',
    'Diploma in Baking, Ormeval College, 2018',
    'Course in Tea, 2017',
  ],
  [
    '- Won a prize, University of Halmstett, 2019. Then left.\n- Took a diploma, Ormeval College, 2018\n- Course in Tea, 2017',
    'Won a prize, University of Halmstett, 2019. Then left.',
    'Took a diploma, Ormeval College, 2018',
    'Course in Tea, 2017',
  ],
];

describe('withoutRunIns', () => {
  const read = (text: string): string[] => withoutRunIns(linesOf(text, 'text'), kitFor(text)).map((line) => line.text);
  it.each(RUN_INS)('%s', (text, ...lines) => expect(read(text)).toEqual(lines));
  it.each(BESIDE_OTHERS)('one among others: %s', (text, ...lines) =>
    expect(withoutRunIns(linesOf(text, 'markdown'), kitFor(text)).map((line) => line.text)).toEqual(lines),
  );
  it.each(NO_RUN_INS)('leaves "%s" whole', (text) => expect(read(text)).toEqual([text]));
});
