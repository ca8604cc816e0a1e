import { describe, expect, it } from 'vitest';
import { withoutLead } from '../../src/sections/parts.js';
import { kitFor, lineOf } from '../structure/kit.js';

describe('withoutLead', () => {
  it.each([
    ['Published by Ashgrove Press', 'Ashgrove Press'],
    ['in Ashgrove Letters', 'Ashgrove Letters'],
    ['Ashgrove Press', 'Ashgrove Press'],
    ['Journal of Baking', 'Journal of Baking'],
    ['JOURNAL OF BAKING', 'JOURNAL OF BAKING'],
    ['Conference Press', 'Conference Press'],
  ])('%s', (text, name) => {
    expect(withoutLead(lineOf(text, 'text'), kitFor(text), 'publisher')?.text).toBe(name);
  });
});
