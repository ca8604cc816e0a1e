import { describe, expect, it } from 'vitest';
import { isProgram } from '../../src/formats/program.js';

describe('isProgram sees one in', () => {
  it.each([
    ['JavaScript', 'function rise(dough) {\n  const loaf = dough * 2;\n  return loaf;\n}'],
    ['Python', 'def rise(dough):\n    loaf = dough * 2\n    return loaf'],
    ['C', '#include <stdio.h>\nint main()\n{\n  printf("bread");\n}'],
    ['one row of JavaScript', 'const twice = (loaf) => 2 * loaf;'],
    ['a call', 'print(bread(2));'],
    ['HTML', '<div class="oven">\n  <p>Bread</p>\n</div>'],
  ])('%s', (_, text) => {
    expect(isProgram(text)).toBe(true);
  });
});

describe('isProgram sees none in', () => {
  it.each([
    ['a list', 'Bread\nRolls\nCakes'],
    ['a CV', 'Ann Example\n\nWORK\n\n2019-2021  Acme, Baker\n  Baked bread for the town;\n  sold it.\n2015-2019  Example Ltd'],
    ['labels', 'name: Ann\ntown: Leeds'],
    ['one row', 'bread = flour + water;'],
  ])('%s', (_, text) => {
    expect(isProgram(text)).toBe(false);
  });
});
