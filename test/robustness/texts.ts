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
  'YAML with an alias to its own anchor': '---\na: &a *a\n---\n# Ann\n',
  'YAML with anchors in a ring': '---\na: &a\n  b: &b\n    c: *a\n    d: *b\n---\n',
  'YAML that merges itself': '---\na: &a\n  <<: *a\n  b: c\n---\n',
  'YAML with every sign': '---\na: !\nb: &\nc: *\nd: |\ne: >\nf: ?\n? g\n: h\n---\n',
  'many documents in one file': '---\na: b\n---\n---\nc: d\n---\n---\n',
  'TOML frontmatter that is broken': '+++\nname = "Ann\n[a\n[[b]\n= c\n+++\n',
  'braces and nothing else': '{}{}{{[[]]}}',
  'half of an entity': '&#x;&#xd83d;&#1114112;&amp &ampamp;',
  'text in two directions': '# \u202eAnn\u202c דוגמה\n\n\u20672019 – 2020\u2069 مهندس',
  'old Macintosh line ends': SAMPLE.replaceAll('\n', '\r'),
  'every kind of line end': 'Ann\nExample\r\nBerlin\rGermany\u2028Work\u2029Dev\u0085Ops\vGo\f2019',
};

/** Texts made to take long or to overflow something; `size` makes them so many times longer, to tell linear time from worse. */
export const hostileTexts: Readonly<Record<string, (size?: number) => string>> = {
  '1 MB in one line': (size = 1) => 'lorem ipsum 2019 '.repeat(62_000 * size),
  '1 MB in one word': (size = 1) => 'a'.repeat(1_000_000 * size),
  '1 MB of digits': (size = 1) => '1'.repeat(1_000_000 * size),
  '150 KB of a CV over and over': (size = 1) => SAMPLE.repeat(Math.ceil(150_000 / SAMPLE.length) * size),
  '150 KB of a CV over and over, as plain text': (size = 1) => SAMPLE.replace(/[#*]+ ?/gu, '').repeat(Math.ceil(150_000 / SAMPLE.length) * size),
  '1 MB of emphasis in one paragraph': (size = 1) => '*so* **very** _much_ '.repeat(48_000 * size),
  '1 MB of prose without a blank line': (size = 1) => 'We shipped it in time, and then we slept.\n'.repeat(24_000 * size),
  'brackets nested deeply': (size = 1) => '['.repeat(5000 * size),
  'brackets nested deeply in frontmatter': (size = 1) => `---\na: ${'['.repeat(5000 * size)}\n---\n`,
  'braces nested deeply in frontmatter': (size = 1) => `---\na: ${'{a: '.repeat(5000 * size)}\n---\n`,
  'braces nested deeply in JSON': (size = 1) => `${'{"a": '.repeat(5000 * size)}1${'}'.repeat(5000 * size)}`,
  'maps nested deeply in frontmatter': (size = 1) => `---\n${Array.from({ length: 500 * size }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
  'sequences nested deeply in frontmatter': (size = 1) => `---\na:\n  ${'- '.repeat(5000 * size)}\n---\n`,
  'aliases of aliases in frontmatter': (size = 1) => `---\n${aliasBomb(12 * size)}---\n`,
  'very many aliases in frontmatter': (size = 1) => `---\na: &a {b: c}\nd:\n${'  - *a\n'.repeat(5000 * size)}---\n`,
  'very many keys in frontmatter': (size = 1) => `---\n${numbered(10_000 * size, (n) => `key${n}: ${n}`)}\n---\n`,
  'very many items in frontmatter': (size = 1) => `---\nwork:\n${'  - company: Example\n    position: Developer\n'.repeat(2500 * size)}---\n`,
  'quotation marks that never close in frontmatter': (size = 1) => `---\n${`a: "b\n`.repeat(8000 * size)}---\n`,
  'frontmatter that never ends': (size = 1) => `---\n${'a: b\n'.repeat(20_000 * size)}`,
  'frontmatter that almost ends': (size = 1) => `---\n${'--- \u00a0\n'.repeat(20_000 * size)}`,
  'quotes nested deeply': (size = 1) => '>'.repeat(25_000 * size),
  'quotes nested deeply, with blanks': (size = 1) => '> '.repeat(25_000 * size),
  'list markers on one line': (size = 1) => '- '.repeat(4000 * size),
  'list markers with text behind': (size = 1) => `${'- '.repeat(4000 * size)}2019`,
  'numbered list markers on one line': (size = 1) => '1. '.repeat(4000 * size),
  'lists nested deeply by indentation': (size = 1) => Array.from({ length: 400 * size }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'open emphasis': (size = 1) => '*a_ '.repeat(6000 * size),
  'open strong emphasis': (size = 1) => '**a__ '.repeat(6000 * size),
  'open emphasis in many paragraphs': (size = 1) => `${'*a_ '.repeat(90)}\n\n`.repeat(500 * size),
  'open links': (size = 1) => '[a]('.repeat(10_000 * size),
  'open images': (size = 1) => '![a'.repeat(10_000 * size),
  'open code': (size = 1) => numbered(500 * size, (n) => '`'.repeat(n)),
  'open fences': (size = 1) => '```\na\n\n'.repeat(20_000 * size),
  'open tags': (size = 1) => '<a href="'.repeat(10_000 * size),
  'open comments': (size = 1) => '<!--'.repeat(20_000 * size),
  'comments in lines': (size = 1) => '<!-- a\n\n'.repeat(20_000 * size),
  'tags that never close': (size = 1) => '<div><b><a href="https://example.org">x '.repeat(12_000 * size),
  'tags that never close, in paragraphs': (size = 1) => '<div>\n<p>2019\n\n'.repeat(8000 * size),
  'tags that were never opened': (size = 1) => '</div></b></p> '.repeat(20_000 * size),
  'link definitions': (size = 1) => numbered(10_000 * size, (n) => `[a${n}]: b`),
  'link definitions and their uses': (size = 1) =>
    `${numbered(4000 * size, (n) => `[a${n}][b${n}]\n`)}\n\n${numbered(4000 * size, (n) => `[b${n}]: https://example.org/${n}`)}`,
  'addresses in brackets': (size = 1) => 'text [https://example.org/a] '.repeat(10_000 * size),
  'brackets before an address': (size = 1) => `${'[ '.repeat(50_000 * size)}[https://example.org/a`,
  'table delimiters': (size = 1) => `|${'a|'.repeat(5000 * size)}\n|${'-|'.repeat(5000 * size)}\n`.repeat(3),
  'very many table rows': (size = 1) => `|a|b|\n|-|-|\n${'|2019|x|\n'.repeat(10_000 * size)}`,
  'a table of very many cells': (size = 1) => `${'| a '.repeat(200)}|\n${'|---'.repeat(200)}|\n${`${'| a '.repeat(200)}|\n`.repeat(100 * size)}`,
  'very many blank lines': (size = 1) => `Ann Example${'\n'.repeat(500_000 * size)}2019`,
  'very many blank lines with blanks': (size = 1) => `Ann Example${' \r\n'.repeat(200_000 * size)}2019`,
  'very many lines of one character': (size = 1) => 'a\n'.repeat(40_000 * size),
  'very many headings': (size = 1) => '# Experience\n'.repeat(5000 * size),
  'very many underlines': (size = 1) => 'Experience\n----------\n'.repeat(10_000 * size),
  'very many dates': (size = 1) => '2019 – 2020, '.repeat(20_000 * size),
  'very many dashes': (size = 1) => '-'.repeat(100_000 * size),
  'very many dashes and a word': (size = 1) => `${'- -'.repeat(50_000 * size)} a`,
  'very many equal signs': (size = 1) => `= ${'=a '.repeat(50_000 * size)}`,
  'very many dates in lines': (size = 1) => 'Developer, Example GmbH, 03/2019 - 04/2020\n'.repeat(2500 * size),
  'very many email-like words': (size = 1) => 'a@a.a'.repeat(20_000 * size),
  'very many at signs': (size = 1) => '@'.repeat(50_000 * size),
  'very many dots': (size = 1) => 'a.'.repeat(50_000 * size),
  'very many slashes': (size = 1) => 'http://a/'.repeat(20_000 * size),
  'very many phone-like numbers': (size = 1) => '+49 30 1234567 '.repeat(10_000 * size),
  'very many separators': (size = 1) => 'a | b · c, '.repeat(20_000 * size),
  'very many brackets': (size = 1) => '(a) '.repeat(20_000 * size),
  'very many letters with blanks': (size = 1) => 'E X P E R I E N C E '.repeat(20_000 * size),
  'very many bullets alone': (size = 1) => '•\n'.repeat(50_000 * size),
  'brackets that never close': (size = 1) => '(a '.repeat(20_000 * size),
  'entities that never end': (size = 1) => '&a'.repeat(50_000 * size),
  entities: (size = 1) => '&amp;&#38; '.repeat(20_000 * size),
  'template tags that never close': (size = 1) => '{{< a {% b '.repeat(20_000 * size),
  'combining marks': (size = 1) => `a${'\u0301'.repeat(200_000 * size)}`,
  'ideographs without a blank': (size = 1) => '職務経歴書'.repeat(50_000 * size),
  'white space inside a line': (size = 1) => `Ann${' '.repeat(500_000 * size)}Example`,
  'white space before the end of a line': (size = 1) => `Ann Example${' '.repeat(500_000 * size)}\nBerlin`,
  'tabs inside a line': (size = 1) => `Ann${'\t'.repeat(200_000 * size)}Example`,
  'tabs between words': (size = 1) => '2019\tDeveloper\t'.repeat(20_000 * size),
  'invisible characters': (size = 1) => '\u00ad\u200b'.repeat(200_000 * size),
};

function numbered(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n + 1)).join('\n');
}

function aliasBomb(levels: number): string {
  const row = (n: number) =>
    `a${n}: &a${n} [${Array(10)
      .fill(`*a${n - 1}`)
      .join(', ')}]\n`;
  return `a0: &a0 [x]\n${Array.from({ length: levels }, (_, n) => row(n + 1)).join('')}`;
}
