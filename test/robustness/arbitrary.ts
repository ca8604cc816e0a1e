import fc from 'fast-check';

/** Any YAML: maps, lists and scalars of all styles, with anchors, aliases and tags, and here and there what YAML refuses. */
export function yaml(): fc.Arbitrary<string> {
  const { tree } = fc.letrec<{ tree: string[] }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.array(pair(), { minLength: 1, maxLength: 4 }),
      fc.tuple(key(), tie('tree')).map(([name, lines]) => [`${name}:`, ...lines.map((line) => `  ${line}`)]),
      fc.array(tie('tree'), { maxLength: 3 }).map((items) => items.flatMap((lines) => lines.map((line, index) => (index === 0 ? '- ' : '  ') + line))),
    ),
  }));
  return fc.tuple(fc.array(tree, { maxLength: 5 }), fc.boolean(), words()).map(([parts, fenced, body]) => {
    const lines = parts.flat().join('\n');
    return fenced ? `---\n${lines}\n---\n${body}` : lines;
  });
}

/** Any markdown: blocks of all kinds with inline markup of all kinds in them. */
export function markdown(): fc.Arbitrary<string> {
  const inline = fc.array(
    fc.oneof(
      words(),
      fc.tuple(words(), fc.constantFrom(...AROUND)).map(([text, around]) => around.replace('x', text)),
    ),
    { maxLength: 5 },
  );
  const block = fc.tuple(inline, fc.constantFrom(...BLOCKS)).map(([parts, before]) => before + parts.join(' '));
  return fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n', '  \n'))).map((blocks) => blocks.flat().join(''));
}

/** Anything made of the parts of CVs, in any order. */
export function soup(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 40 })
    .map((parts) => parts.join(''));
}

function pair(): fc.Arbitrary<string> {
  return fc.tuple(key(), fc.constantFrom(...STYLES), words()).map(([name, style, text]) => `${name}: ${style.replace('x', text)}`);
}

function key(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 }));
}

function words(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) });
}

const STYLES = ['x', '"x"', "'x'", '|\n    x', '>-\n    x', '[x, x]', '{ name: x }', '&a x', '*a', '!!str x', '# x', '"\\u0041x"', ''];
const KEYS = [
  ...['name', 'title', 'email', 'phone', 'location', 'summary', 'work', 'experience', 'company', 'position', 'start', 'end', 'dates', 'highlights'],
  ...['education', 'school', 'degree', 'skills', 'keywords', 'languages', 'language', 'level', 'projects', 'url', 'links', 'github', 'references', '<<'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'],
];
const WORDS = [
  ...['Ann Example', 'Example GmbH', 'Senior Baker', 'University of Example', 'B.Sc.', 'Berlin, Germany', 'Remote', 'English (C1)', 'TypeScript'],
  ...['2019', '03/2019 – present', 'May 2018 - June 2020', '2015–2017', 'since 2015', '2019-02-31', '4 years'],
  ...['ann@example.org', 'https://example.org/a', 'github.com/ann', '@ann', '+49 30 901820', 'javascript:alert(1)', 'data:text/html,x'],
  ...['Experience', 'Education', 'Skills', 'Опыт работы', 'Languages', '職務経歴', 'References', 'Stack: Go, Kafka', '__proto__', 'É', '🚀', '&amp;'],
];
const AROUND = [
  '**x**',
  '*x*',
  '`x`',
  '[x](https://example.org)',
  '[x](javascript:alert(1))',
  '![x](data:image/png;base64,x)',
  '<b>x</b>',
  '<script>x</script>',
  '(x)',
  '| x |',
  '~~x~~',
  '<x>',
  '\\x',
];
const BLOCKS = ['', '', '# ', '## ', '### ', '- ', '  - ', '* ', '1. ', '> ', '| ', '|-|-|\n| ', '```\n', '<div>', '---\n', '===\n', '    ', '[a]: ', '\t'];
const PARTS = [
  ...['\n', '\n\n', '\r\n', '\t', ' ', '  ', '    ', '\ufeff', '\u00a0'],
  ...['---\n', '- ', '* ', '1. ', '# ', '## ', '> ', '| ', '|-|-|\n', '```\n', '**', '*', '_', '`', '\\', '[', '](', ')', '<', '>', '<br>', '&amp;', '&#8211;'],
  ...['name: ', 'work:\n', '  - company: ', 'Stack: ', 'Tools\n=====\n', 'Experience\n', 'Education\n', 'Skills: ', 'Опыт работы\n', 'Languages\n'],
  ...['2019', ' – ', '-', 'present', '03/2020', 'May 2018', 'Q3 2021', '31.12.2017', 'since 2015', '4 years', '2019-2021', 'н.в.'],
  ...[
    'Ann Example',
    'Example GmbH',
    'Senior Developer',
    ' at ',
    ', ',
    ' | ',
    ' · ',
    ' (',
    ')',
    'B.Sc.',
    'University of Example',
    'Berlin',
    'Germany',
    'Remote',
  ],
  ...[
    'ann@example.org',
    'https://example.org/a',
    'github.com/ann',
    '+49 30 901820',
    '@ann',
    'TypeScript',
    'C++',
    'English (C1)',
    'etc.',
    '日本語',
    'É',
    '🚀',
    '•',
    '★★★☆☆',
  ],
];
