import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each part of src/ may import from its own kind, besides itself; type imports count. A part is a folder of src/, or a file directly in it. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  document: [],
  lexicon: ['languages'],
  evidence: ['document'],
  formats: ['document', 'evidence', 'languages', 'lexicon'],
  options: ['document', 'evidence', 'languages', 'lexicon', 'formats'],
  context: ['document', 'evidence', 'languages', 'lexicon', 'options'],
  fields: ['document', 'evidence', 'languages', 'lexicon', 'context'],
  structure: ['document', 'evidence', 'languages', 'lexicon', 'context', 'fields'],
  sections: ['document', 'evidence', 'languages', 'lexicon', 'context', 'fields', 'structure'],
  resume: ['document', 'evidence', 'sections'],
  'parse-cv': ['document', 'evidence', 'languages', 'lexicon', 'formats', 'options', 'context', 'fields', 'structure', 'sections', 'resume'],
  index: ['document', 'evidence', 'formats', 'options', 'resume', 'parse-cv'],
  cli: ['index'],
};

/** Packages that only one part may know, so that they can be replaced there. */
const OWNED: readonly [packages: RegExp, owner: string][] = [
  [/^node:/, 'cli'],
  [/^(unified$|remark|mdast-util|micromark)/, 'formats'],
  [/^(yaml|entities|htmlparser2)$/, 'formats'],
  [/^(chrono-node|compromise|linkify-it|libphonenumber-js)(\/|$)/, 'fields'],
];

/** Folders of equals, each with one list in its index.ts. */
const LISTS = ['sections', 'formats', 'languages'];

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const imports = readImports();
const files = [...imports.keys()];

describe('architecture', () => {
  it('knows every part of src/', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in ALLOWED))).toEqual([]);
  });

  it('flows one way', () => {
    const wrong = edges().filter(([from, to]) => partOf(from) !== partOf(to) && !ALLOWED[partOf(from)]?.includes(partOf(to)));
    expect(wrong.map(([from, to]) => `${from} imports ${to}`)).toEqual([]);
  });

  it('has no cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('imports no file that is missing', () => {
    expect(edges().filter(([, to]) => !imports.has(to))).toEqual([]);
  });

  it('keeps each package behind one door', () => {
    const wrong = files.flatMap((file) =>
      packagesOf(file)
        .filter((name) => OWNED.some(([packages, owner]) => packages.test(name) && partOf(file) !== owner))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(LISTS)('has every folder of %s in its list', (list) => {
    const folders = existsSync(join(SRC, list)) ? readdirSync(join(SRC, list), { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
    const listed = edges()
      .filter(([from]) => from === `${list}/index.ts`)
      .map(([, to]) => to.split('/')[1]);
    expect(folders.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([]);
  });

  it('has every format in the list', () => {
    const formats = files.filter((file) => /^formats\/[^/]+\.ts$/.test(file) && /^export const \w+: Format\b/m.test(sourceOf(file)));
    const listed = edges()
      .filter(([from]) => from === 'formats/index.ts')
      .map(([, to]) => to);
    expect(formats.filter((file) => !listed.includes(file))).toEqual([]);
  });
});

/** Every file of src/, with all that it imports: by path within src/ for files, by name for packages. */
function readImports(): Map<string, string[]> {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => [path, importsOf(path)]),
  );
}

function importsOf(path: string): string[] {
  const names = ts.preProcessFile(sourceOf(path), true, true).importedFiles.map(({ fileName }) => fileName);
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts') : name));
}

function sourceOf(path: string): string {
  return readFileSync(join(SRC, path), 'utf8');
}

function edges(): [from: string, to: string][] {
  return files.flatMap((from) => (imports.get(from) ?? []).filter((to) => to.endsWith('.ts')).map((to): [string, string] => [from, to]));
}

function packagesOf(file: string): string[] {
  return (imports.get(file) ?? []).filter((name) => !name.endsWith('.ts'));
}

function partOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
