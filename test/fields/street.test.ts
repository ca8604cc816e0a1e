import { expect, it } from 'vitest';
import { isStreetAlone } from '../../src/fields/street.js';

it.each(['12 Mill Lane', 'Lindenallee 3', 'Am Deich 14', 'Auf der Heide 3a', 'An der Alten Mühle 7', 'Aan de Kade 12'])('%s is a street', (text) => {
  expect(isStreetAlone(text)).toBe(true);
});

it.each(['Am Deich', 'Im Jahr 2016', 'Am Samstag um 14 Uhr', 'Im Team mit 12 Leuten', 'Baker 14', 'im Deich 14'])('%s is none', (text) => {
  expect(isStreetAlone(text)).toBe(false);
});
