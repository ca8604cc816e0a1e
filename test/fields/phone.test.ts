import { describe, expect, it } from 'vitest';
import { findPhones } from '../../src/fields/phone.js';

const shown = (text: string, trusted = false) => findPhones(text, undefined, trusted).map(({ value }) => value);

const SEEN: readonly (readonly [text: string, ...phones: string[]])[] = [
  ['+44 1524 555 019', '+44 1524 555 019'],
  ['(+386) 40555017 (Mobile)', '(+386) 40555017'],
  ['+7 912 555-01-46 — preferred', '+7 912 555-01-46'],
  ['Tel 🇸🇮 +386 40 555 162', '+386 40 555 162'],
  ['(512) 555-0188', '(512) 555-0188'],
  ['(512) - 555-0188', '(512) - 555-0188'],
  ['0161 555 0144', '0161 555 0144'],
  ['0470 55 01 82', '0470 55 01 82'],
  ['06-55501420', '06-55501420'],
  ['0441 / 555 01 38', '0441 / 555 01 38'],
  ['0151 / 20 55 01 38', '0151 / 20 55 01 38'],
  ['06 55 50 01 44', '06 55 50 01 44'],
  ['01584 555 072', '01584 555 072'],
  ['Aarhus · 28 55 01 36 · ann@example.test', '28 55 01 36'],
  ['900 55 012', '900 55 012'],
  ['086-13155550182', '086-13155550182'],
  ['(512) 555-0188Halmstett, US', '(512) 555-0188'],
];

describe('findPhones', () => {
  it.each(SEEN)('%s', (text, ...phones) => expect(shown(text)).toEqual(phones));
  it('takes any number that a label vouches for', () => expect(shown('555 018 264', true)).toEqual(['555 018 264']));
  it.each([
    '2018-03 - 2019-04',
    '01.02.2018',
    '12/2019 - 01/2020',
    '35000 Rennes',
    '61-245 Poznań',
    '555 018 264',
    'v1.22.333',
    'order 12345678',
    '12 34 55 66',
    '28 55 01',
    '28 55 01 36 44',
    '120 55 012',
    '9105550182',
    'No. 91055501829',
  ])('sees nothing in %s', (text) => expect(shown(text)).toEqual([]));
});
