import { lines } from './lines.js';

/** YAML and JSON that were made to take long, to overflow or to never end. */
export const dataBombs: Readonly<Record<string, (size?: number) => string>> = {
  'a billion laughs': () => matter(laughs(9)),
  'aliases in a cycle': (size = 1) => matter(lines(1000 * size, (n) => `a${n}: &a${n} { b: *a${(n + 1) % 1000} }`)),
  'an alias inside its own anchor, many times': (size = 1) => matter(lines(5000 * size, (n) => `a${n}: &a${n} [*a${n}, *a${n}]`)),
  ...Object.fromEntries(
    [1000, 10_000, 100_000].flatMap((depth) => [
      [`${depth} open brackets in YAML`, (size = 1) => matter(`a: ${'['.repeat(depth * size)}`)],
      [`${depth} nested brackets in YAML`, (size = 1) => matter(`a: ${'['.repeat(depth * size)}${']'.repeat(depth * size)}`)],
      [`${depth} open braces in YAML`, (size = 1) => matter(`a: ${'{a: '.repeat(depth * size)}`)],
      [`${depth} nested braces in YAML`, (size = 1) => matter(`a: ${'{a: '.repeat(depth * size)}b${'}'.repeat(depth * size)}`)],
      [`${depth} nested arrays in JSON`, (size = 1) => `{"a": ${'['.repeat(depth * size)}${']'.repeat(depth * size)}}`],
    ]),
  ),
  '80,000 keys': (size = 1) => matter(lines(80_000 * size, (n) => `k${n}: v`)),
  '80,000 keys in JSON': (size = 1) => `{${Array.from({ length: 80_000 * size }, (_, n) => `"k${n}": 1`).join(',')}}`,
  '100,000 anchors': (size = 1) => matter(lines(100_000 * size, (n) => `a${n}: &a${n} b`)),
  '10,000 anchors': (size = 1) => matter(lines(10_000 * size, (n) => `a${n}: &a${n} b`)),
  '10,000 merges': (size = 1) => matter(`base: &b { c: d }\n${lines(10_000 * size, (n) => `a${n}:\n  <<: *b`)}`),
  'one key 50,000 times': (size = 1) => matter('work: Baker\n'.repeat(20_000 * size)),
  'question marks of YAML': (size = 1) => matter('? '.repeat(20_000 * size)),
  'a block scalar of 1 MB': (size = 1) => matter(`summary: |\n${'  We baked bread.\n'.repeat(50_000 * size)}`),
  'tags of YAML': (size = 1) => matter(`a: ${'!a '.repeat(20_000 * size)}`),
  'documents of YAML': (size = 1) => '---\na: b\n...\n'.repeat(20_000 * size),
  'comments of YAML': (size = 1) => matter('# a: b\n'.repeat(8000 * size)),
  'tables of TOML nested deeply': (size = 1) => `+++\n[${'a.'.repeat(20_000 * size)}b]\nc = 1\n+++\n`,
  'arrays of TOML nested deeply': (size = 1) => `+++\na = ${'['.repeat(50_000 * size)}\n+++\n`,
  'strings of TOML that never end': (size = 1) => `+++\n${'a = """b\n'.repeat(20_000 * size)}+++\n`,
  'escapes of JSON': (size = 1) => `{"name": "${'\\u0041'.repeat(40_000 * size)}"}`,
  'a JSON Resume with 5,000 jobs': (size = 1) =>
    JSON.stringify({ work: Array.from({ length: 3000 * size }, (_, n) => ({ name: `Mill ${n}`, position: 'Baker', startDate: '2019-03' })) }),
};

function matter(yaml: string): string {
  return `---\n${yaml}\n---\n`;
}

function laughs(levels: number): string {
  return `a0: &a0 ha\n${lines(levels, (n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`)}`;
}
