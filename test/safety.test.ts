import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseCv } from '../src/index.js';
import { TODAY } from './fixture-folders.js';
import { violations } from './invariants.js';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];

const PLACES: Readonly<Record<string, (name: string) => string>> = {
  'a YAML key': (name) => `---\nname: Ann Example\n${name}:\n  name: Bo\n  ${name}: Cora\nwork:\n  - company: Example GmbH\n    ${name}: Dov\n---\n`,
  'a key of plain YAML': (name) => `name: Ann Example\n${name}: Bo\nwork:\n  - company: Example GmbH\n    position: Baker\n    ${name}: Dov\n`,
  'a YAML anchor': (name) => `---\nname: &${name} Ann Example\nlabel: *${name}\n---\n`,
  'a TOML key': (name) => `+++\nname = "Ann Example"\n[${name}]\n${name} = "Bo"\n+++\n`,
  'a JSON key': (name) => `{"basics": {"name": "Ann Example", "${name}": {"polluted": true}}, "${name}": {"polluted": true}}`,
  'a markdown label': (name) => `# Ann Example\n\n**${name}:** Bo\n\n## Skills\n\n- ${name}: Go, C\n- **${name}** — Kafka\n`,
  'a heading': (name) => `# ${name}\n\n## ${name}\n\n- Bo\n\n## Experience\n\n### ${name}, ${name} GmbH, 2019 – 2020\n\n- ${name}\n`,
  'a definition of a link': (name) => `# Ann Example\n\n[${name}]: https://example.org\n\n[home][${name}]\n`,
  'a tag and an attribute': (name) => `<!doctype html><body><${name} ${name}="1">Ann Example</${name}></body>`,
};

describe('names of the prototype', () => {
  const cases = Object.entries(PLACES).flatMap(([place, make]) => NAMES.map((name) => ({ place, name, text: make(name) })));
  it.each(cases)('$name as $place', ({ text }) => {
    expect(violations(text)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const SCHEMES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
];
const LINKS: Readonly<Record<string, (link: string) => string>> = {
  'a link of markdown': (link) => `# Ann Example\n\n[Site](${link}) [LinkedIn](<${link}>)\n\n## Projects\n\n### [Mill](${link}), 2019 – 2020\n\n- Built it\n`,
  'an autolink': (link) => `# Ann Example\n\n<${link}>\n`,
  'a picture': (link) => `# Ann Example\n\n![portrait](${link})\n`,
  'a value of YAML': (link) => `---\nname: Ann Example\nurl: ${JSON.stringify(link)}\nimage: ${JSON.stringify(link)}\nlinkedin: ${JSON.stringify(link)}\n---\n`,
  'a value of JSON': (link) =>
    JSON.stringify({ basics: { name: 'Ann Example', url: link, image: link, profiles: [{ network: 'GitHub', username: 'ann', url: link }] } }),
  'a link of HTML': (link) => `<!doctype html><body><h1>Ann Example</h1><a href="${link}">Site</a><img src="${link}">`,
  'a label': (link) => `Ann Example\nWebsite: ${link}\nGitHub: ${link}\n`,
};

describe('addresses that run code or open files', () => {
  const cases = Object.entries(LINKS).flatMap(([place, make]) => SCHEMES.map((link) => ({ place, link, text: make(link) })));
  it.each(cases)('$link in $place', ({ text }) => {
    expect(urlsOf(parse(text).resume).filter((url) => !/^(?:https?|ftp|mailto|tel):/u.test(url))).toEqual([]);
  });
});

const TAGS = ['<b>Bo</b>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">Bo</a>', '<svg/onload=alert(1)>'];
const HOMES: Readonly<Record<string, (tag: string) => string>> = {
  'a name of markdown': (tag) => `# Ann ${tag} Example\n\n## Experience\n\n### Baker ${tag}, Example GmbH, 2019 – 2020\n\n- Baked ${tag} bread\n`,
  'a page': (tag) => `<!doctype html><body><h1>Ann ${tag}</h1><h2>Skills</h2><ul><li>Go ${tag}</li></ul>`,
  'a value of YAML': (tag) => `---\nname: Ann Example\nsummary: ${JSON.stringify(`I bake ${tag} bread.`)}\nskills: [${JSON.stringify(`Go ${tag}`)}]\n---\n`,
  'a value of JSON': (tag) => JSON.stringify({ basics: { name: 'Ann Example', summary: `I bake ${tag} bread.` }, skills: [{ name: `Go ${tag}` }] }),
};

describe('HTML is markup and never part of a value', () => {
  const cases = Object.entries(HOMES).flatMap(([home, make]) => TAGS.map((tag) => ({ home, tag, text: make(tag) })));
  it.each(cases)('$tag in $home', ({ text }) => {
    const { resume } = parse(text);
    expect(JSON.stringify(resume)).not.toMatch(/<\/?[a-z]/iu);
  });
});

describe('the source of the library', () => {
  const src = fileURLToPath(new URL('../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  it('asks no network, starts no process and runs no text', () => {
    expect(files.flatMap((file) => suspects(file, readFileSync(src + file, 'utf8')))).toEqual([]);
  });

  it('finds what it looks for', () => {
    const text = "import 'node:http'; fetch('x'); globalThis.fetch; new WebSocket('x'); eval('x'); await import(name);";
    expect(suspects('x.ts', text)).toHaveLength(6);
  });
});

const MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|child_process|cluster|vm|inspector)$/u;
const GLOBALS: ReadonlySet<string> = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function', 'navigator']);

/** Every place of a file that could reach the network, start a process or run a text as code. */
function suspects(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && MODULES.test(node.moduleSpecifier.text);
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && !node.arguments.every(ts.isStringLiteral);
    const isGlobal = ts.isIdentifier(node) && GLOBALS.has(node.text) && !(ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent));
    if (isImport || isDynamic || isGlobal) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function parse(text: string, options: ParseOptions = {}) {
  return parseCv(text, { today: TODAY, ...options });
}

function urlsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'url' || key === 'image' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => urlsOf(child, name));
}
