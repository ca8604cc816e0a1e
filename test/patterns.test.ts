import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

/** A regular expression of src/, and where it stands. */
interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/**
 * Counted in steps and not in seconds, so that the answer is the same on every machine: a pattern may take some hundred steps
 * for each character of the worst text that was found for it, and no more for a longer text.
 */
const LIMITS = {
  ...{ attackTimeout: null, incubationTimeout: null, timeout: 300_000 },
  ...{ maxAttackStringSize: 6000, attackLimit: 3_000_000, maxRecallStringSize: 6000, recallLimit: 3_000_000 },
  ...{ maxIteration: 5, maxInitialGenerationSize: 200, maxGenerationSize: 50 },
};

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const built = await builtPatterns();
const patterns = distinct([...files.flatMap(literals), ...built]);

describe('regular expressions', () => {
  it('are found, the literal ones and those that are put together', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(built.map(({ file }) => file)).toContain('fields/street.ts');
  });

  const holders = [...new Set(patterns.map(({ file }) => file))];
  it.each(holders)('no text makes one backtrack without end: %s', { timeout: 600_000 }, async (file) => {
    const own = patterns.filter((pattern) => pattern.file === file);
    const verdicts = await Promise.all(own.map(async (pattern) => ({ ...pattern, ...(await check(pattern.source, pattern.flags, LIMITS)) })));
    expect(verdicts.filter(({ status }) => status !== 'safe').map(({ line, source, status }) => `${line}: ${status}: ${source}`)).toEqual([]);
  });

  it('are put together when a module is loaded, from what stands in it: words of languages are looked up and never reach one', () => {
    const calls = files.flatMap(constructions);
    expect(calls.filter(({ inFunction }) => inFunction).map(({ at }) => at)).toEqual([]);
    const building = new Set(calls.map(({ file }) => file));
    expect([...building].filter((file) => importsWords(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('languages/') && literals(file).length > 0)).toEqual([]);
  });
});

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(SRC + file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

function nodesOf(root: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function lineOf(node: ts.Node): number {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

function literals(file: string): Pattern[] {
  return nodesOf(parsed(file))
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => {
      const end = node.text.lastIndexOf('/');
      return { file, line: lineOf(node), source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    });
}

/** Every call that makes a pattern out of a text. */
function constructions(file: string): { file: string; at: string; inFunction: boolean }[] {
  return nodesOf(parsed(file))
    .filter((node) => (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
    .map((node) => ({ file, at: `${file}:${lineOf(node)}`, inFunction: ts.findAncestor(node, ts.isFunctionLike) !== undefined }));
}

function importsWords(file: string): boolean {
  return /^import \{[^}]*\} from '[./]*languages\//mu.test(readFileSync(SRC + file, 'utf8'));
}

/** The patterns that modules put together as they are loaded, caught on their way through `RegExp`. */
async function builtPatterns(): Promise<Pattern[]> {
  const caught: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, self) {
      const pattern = Reflect.construct(target, given, self) as RegExp;
      const caller = new Error().stack?.split('\n')[2]?.replaceAll('\\', '/') ?? '';
      const [, file, line] = Native(/\/src\/([^:?]+\.ts)[^:]*:(\d+)/u).exec(caller) ?? [];
      if (file && !caller.includes('node_modules')) caught.push({ file, line: Number(line), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    vi.resetModules(); // other tests of this worker may have loaded them
    await import('../src/index.js');
  } finally {
    globalThis.RegExp = Native;
  }
  return caught;
}

function distinct(all: readonly Pattern[]): Pattern[] {
  return [...new Map(all.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}
