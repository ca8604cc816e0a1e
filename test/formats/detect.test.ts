import { describe, expect, it } from 'vitest';
import { detectFormat, type FormatName } from '../../src/formats/index.js';
import { fixtureCvs } from '../fixture-folders.js';

const YAML = 'name: Ann\nwork:\n  - company: Example\n    position: Baker\n';

describe('detects', () => {
  it.each<[name: string, text: string, format: FormatName]>([
    ['nothing', '', 'text'],
    ['a name', 'Ann Example', 'text'],
    ['plain lines', 'Ann Example\nBaker\n\nEXPERIENCE\nExample Ltd, 2019 - 2020\n- Baked', 'text'],
    ['plain lines with underlined headings', 'Ann Example\n\nExperience\n==========\n\nBaker', 'text'],
    ['plain lines with colons', 'Name: Ann\nPhone: 123\nEmail: a@b.org\n\nI bake bread.\nI sold it, too.\nAnd more.', 'text'],
    ['bullets of stars', 'Skills\n* Baking\n* Selling', 'text'],
    ['a hash sign in a word', 'C# and F#, issue #12', 'text'],
    ['a printed link', 'Ann [https://example.org]\nBaker [https://example.org/b]', 'text'],
    ['brackets and braces in prose', '{not} [data]: he said', 'text'],
    ['a page of prose', 'It was a bright cold day in April, and the clocks were striking thirteen.', 'text'],
    ['dashes between paragraphs', 'Ann\n\n---\n\nBaker', 'text'],
    ['white space', ' \n\t\n', 'text'],
    ['headings', '# Ann Example\n\n## Experience\n\nBaker', 'markdown'],
    ['headings behind a byte order mark', '\ufeff# Ann\n\n## Work', 'markdown'],
    ['headings with Windows line ends', '# Ann\r\n\r\n## Work\r\n', 'markdown'],
    ['one heading and bold words', '## Ann\n\n**Baker**', 'markdown'],
    ['links', '[Ann](https://a.org), [Bob](https://b.org)', 'markdown'],
    ['bold words', '**Ann**\n\n**Baker**, 2019\n\n**Miller**, 2018', 'markdown'],
    ['a table', '| When | What |\n|------|------|\n| 2019 | Baker |', 'markdown'],
    ['an HTML page', '<!DOCTYPE html>\n<html>\n<body>\n<h1>Ann</h1>\n<p>Baker</p>\n</body></html>', 'markdown'],
    ['HTML blocks', '<div>\n<h1>Ann</h1>\n<p>Baker</p>\n</div>', 'markdown'],
    ['escapes', 'Ann\\_Example\\. a\\@b\\.org', 'markdown'],
    ['headings behind a rule', '---\n\n# Ann\n\n## Work\n\n---\n', 'markdown'],
    ['frontmatter', `---\n${YAML}---\n`, 'frontmatter'],
    ['frontmatter with a body', `---\n${YAML}---\n# Ann\n`, 'frontmatter'],
    ['frontmatter with Windows line ends', '---\r\nname: Ann\r\n---\r\nBaker', 'frontmatter'],
    ['frontmatter behind a byte order mark', '\ufeff---\nname: Ann\n---\n', 'frontmatter'],
    ['frontmatter behind a blank line', '\n---\nname: Ann\n---\n', 'frontmatter'],
    ['frontmatter that ends with dots', '---\nname: Ann\n...\nBaker', 'frontmatter'],
    ['frontmatter with blanks behind the dashes', '--- \nname: Ann\n---\t\n', 'frontmatter'],
    ['frontmatter in TOML', '+++\nname = "Ann"\n+++\n', 'frontmatter'],
    ['frontmatter that YAML refuses', '---\ntitle: Senior: Go\n---\n', 'frontmatter'],
    ['YAML', YAML, 'yaml'],
    ['YAML behind dashes', `---\n${YAML}`, 'yaml'],
    ['YAML behind a comment', `# my CV\n\n${YAML}`, 'yaml'],
    ['YAML that is a list', '- company: Example\n  position: Baker\n- company: Other\n  position: Miller\n', 'yaml'],
    ['YAML with blocks', 'summary: |\n  I bake.\n  I sell.\nskills:\n  - bread\n', 'yaml'],
    ['YAML with Windows line ends', YAML.replaceAll('\n', '\r\n'), 'yaml'],
    ['JSON', '{"basics": {"name": "Ann"}}', 'json'],
    ['JSON on many lines', '\n{\n\t"basics": {\n\t\t"name": "Ann"\n\t}\n}\n', 'json'],
    ['JSON behind a byte order mark', '\ufeff{"name": "Ann"}', 'json'],
    ['an empty object', '{}', 'json'],
    ['half of a JSON file', '{"basics": {"name": "Ann"', 'text'],
    ['markdown in a fence', '```markdown\n# Ann\n\n## Work\n```\n', 'markdown'],
    ['JSON in a fence', '```json\n{"name": "Ann"}\n```', 'json'],
    ['YAML in a fence', `\`\`\`yaml\n${YAML}\`\`\``, 'yaml'],
    ['source code', 'export const a = (b) => b[0]; // TODO', 'text'],
  ])('%s', (_, text, format) => {
    expect(detectFormat(text)).toBe(format);
  });

  it.each(
    fixtureCvs()
      .filter(({ text }) => !text.startsWith('```'))
      .map(({ name, text }) => [name, text] as const),
  )('%s', (name, text) => {
    const expected = /\.(\w+)$/u.exec(name)?.[1];
    const format = detectFormat(text);
    expect(format === 'frontmatter' || format === 'markdown' ? 'md' : format === 'text' ? 'txt' : format).toBe(expected);
  });
});
