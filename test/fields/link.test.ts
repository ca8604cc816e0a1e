import { describe, expect, it } from 'vitest';
import { absoluteUrl, findLinks, isWebUrl } from '../../src/fields/link.js';

describe('findLinks', () => {
  it.each([
    ['see https://jane.example/cv', 'https://jane.example/cv'],
    ['github.com/jane', 'https://github.com/jane'],
    ['jane.dev', 'https://jane.dev'],
    ['USwww.jane.example', 'https://www.jane.example'],
    ['www.jane.example', 'https://www.jane.example'],
  ])('in a contact line: %s', (text, url) => expect(findLinks(text, true).map((link) => link.url)).toEqual([url]));
  it.each(['jane@doe.example', 'no address', 'St. Ives'])('sees nothing in %s', (text) => expect(findLinks(text, true)).toEqual([]));
  it.each(['M.Sc Food Science', 'B.Tech, Halmstett', 'B.Com'])('takes no degree for a domain: %s', (text) => expect(findLinks(text, true)).toEqual([]));
  it('takes no bare domain in prose', () => expect(findLinks('I write Node.js and jane.dev')).toEqual([]));
});

describe('absoluteUrl', () => {
  it.each([
    ['jane.example', 'https://jane.example'],
    ['//jane.example', 'https://jane.example'],
    ['HTTPS://jane.example/A', 'https://jane.example/A'],
    ['https://github.com/ jane', 'https://github.com/jane'],
    ['http://https://jane.example/A', 'https://jane.example/A'],
    ['10.1000/bread.2018', 'https://doi.org/10.1000/bread.2018'],
    ['doi:10.1000/bread.2018', 'https://doi.org/10.1000/bread.2018'],
    ['https://doi.org/10.1000/bread', 'https://doi.org/10.1000/bread'],
  ])('%s', (raw, url) => expect(absoluteUrl(raw)).toBe(url));
});

describe('isWebUrl', () => {
  it.each(['mailto:a@b.example', 'tel:123', '#top', 'https://nowhere', 'https://cv_en.html', 'https://resume.pdf'])('says no to %s', (url) =>
    expect(isWebUrl(url)).toBe(false),
  );
});
