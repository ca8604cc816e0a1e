import { describe, expect, it } from 'vitest';
import { identityShare, nameScore } from '../../src/fields/person-name.js';
import { languages } from '../../src/languages/index.js';
import { lexicon } from '../../src/lexicon/index.js';

const words = lexicon(languages);

describe('nameScore', () => {
  it.each(['Jane Doe', 'Ludwig van der Heide', "Siobhán O'Mara-Quill", 'Савушкина Вера Андреевна', '柳明澈', '한지율', 'JANE DOE', 'Dott.ssa Jane Doe'])(
    'sees a name in %s',
    (text) => expect(nameScore(text, words)).toBeGreaterThanOrEqual(0.7),
  );
  it.each(['jane doe', 'jane@doe.example', 'Curriculum Vitae', 'github.com/jane', '+44 1524 555 019', 'What is next?'])('sees nothing in %s', (text) =>
    expect(nameScore(text, words)).toBe(0),
  );
  it('doubts a title', () => expect(nameScore('Software Engineer', words)).toBeLessThan(0.5));
});

describe('identityShare', () => {
  it.each([
    ['Jane Doe', 'jane.doe', 1],
    ['Jane Doe-Quill', 'jane-doe-quill', 1],
    ['Вера Рябинкина', 'vera-ryabinkina', 1],
    ['Jane Doe', 'hello', 0],
    ['Jane Doe', '', 0],
  ])('%s in %s', (name, identity, share) => expect(identityShare(name, identity)).toBe(share));
});
