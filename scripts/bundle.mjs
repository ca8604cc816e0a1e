// Part of npm run build: makes the library one file, and the command one for each of its ways, since finding and loading hundreds of modules takes longer than a CV.
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const MADE = join(DIST, 'bundle');

const { parseCv } = await import(join(DIST, 'index.js'));
const { answers } = await import(join(DIST, 'lexicon/prepared.js'));
const { languages } = await import(join(DIST, 'languages/index.js'));
for (const text of ['Experience', 'Опыт работы', '職務経歴 경력']) parseCv(text); // a word of each script makes all that is made of the word lists

/** A call of the bundler's helper for `{ ...one, more }`. */
const SPREAD = /(?<!\bvar )\b__spread(?:Values|Props)\d*(?=\()/g;

/** Puts the answers of `prepared` into the package, and the word lists as text: what is prepared for all languages needs none of them. */
const preparing = {
  name: 'prepared',
  setup: ({ onLoad }) => {
    onLoad({ filter: /prepared\.js$/ }, () => ({ contents: preparedModule() }));
    onLoad({ filter: /languages\/[a-z]{2}\/index\.js$/ }, ({ path }) => ({ contents: languageModule(basename(dirname(path))), resolveDir: dirname(path) }));
  },
};

function languageModule(tag) {
  const { headings, labels, terms } = languages.find((language) => language.tag === tag);
  return `import { dates } from './dates.js';
const text = ${JSON.stringify(JSON.stringify({ headings, labels, terms }))};
let made;
const words = () => (made ??= JSON.parse(text));
export const ${tag} = { tag: '${tag}', dates, get headings() { return words().headings; }, get labels() { return words().labels; }, get terms() { return words().terms; } };
`;
}

function preparedModule() {
  const data = [...answers].map(([name, answer]) => `${JSON.stringify(name)}: ${JSON.stringify(JSON.stringify(answer))}`);
  return `const texts = {\n${data.join(',\n')}\n};
export const answers = new Map();
export function prepared(name, make) {
  const before = answers.get(name);
  if (before !== undefined) return before;
  const text = texts[name];
  const made = text === undefined ? make() : JSON.parse(text);
  answers.set(name, made);
  return made;
}\n`;
}

const shared = {
  plugins: [preparing],
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  target: 'node20',
  supported: {
    'regexp-unicode-property-escapes': true, // else a pattern in a function would be made anew at every call
    'object-rest-spread': false, // see `assignSpreads`
  },
  minifySyntax: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const library = await build({
  ...shared,
  entryPoints: [join(DIST, 'index.js')],
  outdir: MADE,
  platform: 'neutral', // browsers, workers and Node alike
  mainFields: ['module', 'main'],
  conditions: ['worker', 'module', 'import'],
  alias: { yaml: join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/index.js') },
});
const command = await build({
  ...shared,
  entryPoints: ['main', 'worker'].map((name) => join(DIST, `cli/${name}.js`)),
  outdir: join(MADE, 'cli'),
  splitting: true,
  minifyWhitespace: true,
  platform: 'node',
  external: ['piscina'], // It looks for a file of its own beside it.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
});

for (const { metafile } of [library, command]) assignSpreads(Object.keys(metafile.outputs).map((file) => join(ROOT, file)));
removeModules(DIST);
for (const entry of readdirSync(MADE)) renameSync(join(MADE, entry), join(DIST, entry));
rmSync(MADE, { recursive: true });
const files = [library, command].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync(join(DIST, 'licenses.json'), `${JSON.stringify(licensesOf(files), null, 2)}\n`);

/**
 * Has `Object.assign` make what the source writes as `{ ...one, more }`. The engine of Node 20 gives each object that is made so a hidden class
 * of its own, and whatever reads it afterwards looks its fields up the slow way; what `Object.assign` makes shares one.
 */
function assignSpreads(files) {
  let spreads = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    spreads += text.match(SPREAD)?.length ?? 0;
    writeFileSync(file, text.replace(SPREAD, 'Object.assign'));
  }
  if (spreads === 0) throw new Error('no spread found: the bundler calls its helper by another name now');
}

/** Removes what the bundles were made from: the modules, and the types of the command. */
function removeModules(folder) {
  rmSync(join(folder, 'cli'), { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && path.endsWith('.js') && !path.startsWith(MADE)) rmSync(path);
  }
}

/** The packages that went into the bundles, each with the licence that asks to be handed on. */
function licensesOf(inputs) {
  const folders = inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    return { name, version, license, text: file ? readFileSync(join(ROOT, folder, file), 'utf8') : undefined };
  });
}
