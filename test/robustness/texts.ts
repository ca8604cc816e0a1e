/** A small CV that every test below can take apart. */
export const SAMPLE = `# Ann Example

**Software Engineer**

ann@example.org | +49 30 901820 | Berlin, Germany

## Experience

### Senior Developer, Example GmbH

*2019-03 – present*

- Built the billing service
- Taught two apprentices

## Education

**Example University**, B.Sc. Computer Science, 2012 – 2016

## Skills

- Languages: TypeScript, Go
`;

const FRONTMATTER = '---\nname: Ann Example\nwork:\n  - company: Example GmbH\n    position: Developer\n---\n\nI build things.\n';

/** What people and programs hand over by mistake. */
export const oddTexts: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \t\n\n  \r\n\u00a0\u3000\n',
  'a byte order mark alone': '\ufeff',
  'not a CV': 'It was a bright cold day in April, and the clocks were striking thirteen.\n\nPreheat the oven to 180 °C. Add 2 eggs.',
  'half a CV': SAMPLE.slice(0, SAMPLE.length / 2),
  'the second half of a CV': SAMPLE.slice(SAMPLE.length / 2),
  'a name alone': 'Ann Example',
  'headings alone': '# Experience\n## Education\n## Skills\n',
  'a page of source code': 'export const a = (b) => { return b[0] ?? `$c`; }; // TODO: 2019-01-01\n#include <stdio.h>\n',
  'frontmatter that never ends': FRONTMATTER.replace('\n---\n\n', '\n\n'),
  'broken YAML: a colon in a value': FRONTMATTER.replace('Developer', 'Senior: Go: Developer'),
  'broken YAML: an open quotation mark': FRONTMATTER.replace('Developer', '"Developer'),
  'broken YAML: a tab for indentation': FRONTMATTER.replace('    position', '\tposition'),
  'broken YAML: an at sign': FRONTMATTER.replace('Developer', '@developer'),
  'broken YAML: the same key twice': FRONTMATTER.replace('work:', 'name: Bob\nwork:'),
  'YAML that is a list': '---\n- a\n- b\n---\n',
  'YAML with unknown tags and a cycle': '---\nname: !!binary abc\nself: &self\n  me: *self\nlost: *nowhere\n---\n',
  'YAML that names the prototype':
    '---\n__proto__:\n  name: Ann\nconstructor: Bob\nhasOwnProperty: 1\n---\n# __proto__\n\n## constructor\n\n- toString: valueOf\n',
  'impossible dates': `${SAMPLE}\n## Projects\n\n### Thing (31.02.2019 – 99/99/9999)\n\n### Other, 2030 – 2010\n`,
  'impossible links': `${SAMPLE}\n[a](javascript:alert(1)) [b](http://[::1) [c](<x y>) <http://> http://% mailto:@ a@b @\n`,
  'entities and tags': '&amp;#x110000; &#0; &nbsp;&bogus; <b>Ann</b><script>alert(1)</script><!-- <br/> & < >\n\n<table><tr><td>2019',
  'NUL bytes': SAMPLE.replaceAll(' ', '\0'),
  'control characters': Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('x'),
  'lone surrogates': `# \ud83d Ann \udc00\n\n\ud800\n\n- \udfff2019 – 2020\ud83d`,
  'text in two directions': '# \u202eAnn\u202c דוגמה\n\n\u20672019 – 2020\u2069 مهندس',
  'old Macintosh line ends': SAMPLE.replaceAll('\n', '\r'),
  'every kind of line end': 'Ann\nExample\r\nBerlin\rGermany\u2028Work\u2029Dev\u0085Ops\vGo\f2019',
};

/** Texts made to take long or to overflow something. */
export const hostileTexts: Readonly<Record<string, () => string>> = {
  '1 MB in one line': () => 'lorem ipsum 2019 '.repeat(62_000),
  '1 MB in one word': () => 'a'.repeat(1_000_000),
  '1 MB of digits': () => '1'.repeat(1_000_000),
  '1 MB of a CV over and over': () => SAMPLE.repeat(Math.ceil(1_000_000 / SAMPLE.length)),
  'brackets nested deeply': () => '['.repeat(5000),
  'brackets nested deeply in frontmatter': () => `---\na: ${'['.repeat(5000)}\n---\n`,
  'braces nested deeply in frontmatter': () => `---\na: ${'{a: '.repeat(5000)}\n---\n`,
  'maps nested deeply in frontmatter': () => `---\n${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
  'sequences nested deeply in frontmatter': () => `---\na:\n  ${'- '.repeat(5000)}\n---\n`,
  'aliases of aliases in frontmatter': () => `---\n${aliasBomb()}---\n`,
  'very many keys in frontmatter': () => `---\n${numbered(20_000, (n) => `key${n}: ${n}`)}\n---\n`,
  'quotes nested deeply': () => '>'.repeat(25_000),
  'quotes nested deeply, with blanks': () => '> '.repeat(25_000),
  'list markers on one line': () => '- '.repeat(4000),
  'list markers with text behind': () => `${'- '.repeat(4000)}2019`,
  'numbered list markers on one line': () => '1. '.repeat(4000),
  'lists nested deeply by indentation': () => Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'open emphasis': () => '*a_ '.repeat(6000),
  'open strong emphasis': () => '**a__ '.repeat(6000),
  'open links': () => '[a]('.repeat(10_000),
  'open images': () => '![a'.repeat(10_000),
  'open code': () => numbered(500, (n) => '`'.repeat(n)),
  'open tags': () => '<a href="'.repeat(10_000),
  'open comments': () => '<!--'.repeat(20_000),
  'link definitions': () => numbered(10_000, (n) => `[a${n}]: b`),
  'table delimiters': () => `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`.repeat(3),
  'very many table rows': () => `|a|b|\n|-|-|\n${'|2019|x|\n'.repeat(20_000)}`,
  'very many blank lines': () => `Ann Example${'\n'.repeat(500_000)}2019`,
  'very many lines of one character': () => 'a\n'.repeat(100_000),
  'very many headings': () => '# Experience\n'.repeat(20_000),
  'very many dates': () => '2019 – 2020, '.repeat(20_000),
  'very many dashes': () => '-'.repeat(100_000),
  'very many dates in lines': () => 'Developer, Example GmbH, 03/2019 - 04/2020\n'.repeat(5000),
  'very many email-like words': () => 'a@a.a'.repeat(20_000),
  'very many at signs': () => '@'.repeat(50_000),
  'very many dots': () => 'a.'.repeat(50_000),
  'very many slashes': () => 'http://a/'.repeat(20_000),
  'very many phone-like numbers': () => '+49 30 1234567 '.repeat(10_000),
  'very many separators': () => 'a | b · c, '.repeat(20_000),
  'very many brackets': () => '(a) '.repeat(20_000),
  'brackets that never close': () => '(a '.repeat(20_000),
  'entities that never end': () => '&a'.repeat(50_000),
  'combining marks': () => `a${'\u0301'.repeat(200_000)}`,
  'ideographs without a blank': () => '職務経歴書'.repeat(50_000),
  'white space inside a line': () => `Ann${' '.repeat(500_000)}Example`,
  'tabs inside a line': () => `Ann${'\t'.repeat(200_000)}Example`,
};

function numbered(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n + 1)).join('\n');
}

function aliasBomb(): string {
  const row = (n: number) =>
    `a${n}: &a${n} [${Array(10)
      .fill(`*a${n - 1}`)
      .join(', ')}]\n`;
  return `a0: &a0 [x]\n${Array.from({ length: 12 }, (_, n) => row(n + 1)).join('')}`;
}
