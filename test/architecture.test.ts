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
  language: ['document', 'languages', 'lexicon'],
  options: ['languages'],
  fields: ['document', 'evidence', 'languages', 'lexicon'],
  structure: ['document', 'evidence', 'languages', 'lexicon', 'fields'],
  sections: ['document', 'evidence', 'languages', 'lexicon', 'fields', 'structure'],
  'read-sections': ['document', 'evidence', 'sections', 'structure'],
  resume: ['sections'],
  unplaced: ['document', 'evidence'],
  warnings: ['document', 'resume'],
  'parse-cv': [
    ...['document', 'evidence', 'fields', 'formats', 'language', 'languages', 'lexicon', 'options'],
    ...['read-sections', 'resume', 'structure', 'unplaced', 'warnings'],
  ],
  index: ['formats', 'options', 'parse-cv', 'resume', 'unplaced', 'warnings'],
  cli: ['index'],
};

/** Packages that few parts may know, so that they can be replaced there. */
const OWNED: readonly [packages: RegExp, ...owners: string[]][] = [
  [/^node:/, 'cli'],
  [/^(unified$|remark|mdast-util|micromark)/, 'formats'],
  [/^(entities|htmlparser2)$/, 'formats'],
  [/^yaml$/, 'formats', 'cli'],
  [/^(piscina|chardet|tinyglobby|cli-progress|picocolors|wrap-ansi)$/, 'cli'],
  [/^(chrono-node|linkify-it|libphonenumber-js)(\/|$)/, 'fields'],
  [/^tinyld(\/|$)/, 'language'],
  [/^i18n-iso-countries(\/|$)/, 'lexicon'],
];

/** Parts that may know only types of another: what that other part does is not their business. */
const TYPES_ONLY: readonly [from: string, to: string][] = [['structure', 'languages']];

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

  it.each(TYPES_ONLY)('lets %s know no more than types of %s', (from, to) => {
    const wrong = edges().filter(([file, other]) => partOf(file) === from && partOf(other) === to && !importsTypesOnly(file, to));
    expect(wrong.map(([file, other]) => `${file} imports ${other}`)).toEqual([]);
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
        .filter((name) => OWNED.some(([packages, ...owners]) => packages.test(name) && !owners.includes(partOf(file))))
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

/** Whether every import of another part is an `import type` or an `export type`. */
function importsTypesOnly(file: string, part: string): boolean {
  const statements = sourceOf(file).match(/^(?:import|export)\s[^;]*?from\s'[^']+'/gmu) ?? [];
  const ofPart = statements.filter((statement) => new RegExp(`'(?:\\.\\./)+${part}(?:/|\\.js')`, 'u').test(statement));
  return ofPart.every((statement) => /^(?:import|export)\stype\s/u.test(statement));
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
