import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseCv } from '../../src/index.js';
import { folderOf } from './run-in.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CV = '# Ann Example\n\n## Skills\n\n- Baking\n';
const blocks = [...readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language, code = '']) => ({
    language,
    code,
  }),
);

/** The blocks of docs/scale.md, run as they stand where this machine has what they need. */
describe.runIf(existsSync(MAIN))('docs/scale.md', () => {
  const folder = folderOf({ 'cvs/a.md': CV, 'cvs/b.md': CV });
  const resumes = ['a', 'b'].map((name) => ({ id: `cvs/${name}.md`, resume: parseCv(CV).resume }));

  it('converts a folder', () => {
    expect(runBlock('sh', /--out json/)).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'json/a.json'), 'utf8'))).toEqual(parseCv(CV).resume);
  });

  it.runIf(has('jq'))('converts a stream of lines', () => {
    expect(runBlock('sh', /find cvs/)).toMatchObject({ status: 0, stdout: '' });
    expect(answers()).toEqual(resumes);
  });

  it.runIf(has('jq') && has('parallel'))('converts it with GNU parallel', () => {
    expect(runBlock('sh', /^parallel/)).toMatchObject({ status: 0 });
    expect(answers()).toEqual(resumes);
  });

  it.runIf(has('python3'))('works for a queue', () => {
    expect(runBlock('python', /Popen/)).toMatchObject({ status: 0, stdout: "{'basics': {'name': 'Ann Example'}, 'skills': [{'name': 'Baking'}]}\n" });
  });

  it.runIf(has('python3') && has('jq'))('works in Spark, by a stand-in that pipes as RDD.pipe does', () => {
    mkdirSync(join(folder, 'pyspark'), { recursive: true });
    writeFileSync(join(folder, 'pyspark/__init__.py'), '');
    writeFileSync(join(folder, 'pyspark/sql.py'), SPARK);
    runBlock('sh', /find cvs/);
    expect(runBlock('python', /pyspark/)).toMatchObject({ status: 0, stderr: '' });
    expect(partsOf('resumes')).toEqual(resumes);
  });

  it.runIf(has('jq'))('works in Hadoop streaming, by a stand-in that maps as it does', () => {
    writeFileSync(join(folder, 'mapred'), HADOOP, { mode: 0o755 });
    runBlock('sh', /find cvs/);
    expect(runBlock('sh', /^mapred/)).toMatchObject({ status: 0, stderr: '' });
    expect(partsOf('resumes-of-hadoop')).toEqual(resumes);
  });

  /** The lines of all parts of an output folder. */
  function partsOf(name: string): unknown[] {
    const parts = readdirSync(join(folder, name)).sort();
    return parts
      .flatMap((part) =>
        readFileSync(join(folder, name, part), 'utf8')
          .trimEnd()
          .split('\n')
          .filter(Boolean),
      )
      .map((line) => JSON.parse(line));
  }

  function runBlock(language: string, pattern: RegExp) {
    const block = blocks.find(({ language: own, code }) => own === language && pattern.test(code));
    if (!existsSync(join(folder, 'parse-cv'))) symlinkSync(MAIN, join(folder, 'parse-cv'));
    chmodSync(MAIN, 0o755);
    return spawnSync(language === 'sh' ? 'sh' : 'python3', ['-c', block?.code ?? 'exit 3'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    });
  }

  function answers(): unknown[] {
    const lines = readFileSync(join(folder, 'resumes.ndjson'), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line));
  }
});

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** What the block asks of Spark: a partition for each line, a process for each partition, its lines in and out. */
const SPARK = `
import os, subprocess

class Texts:
    def __init__(self, partitions): self.partitions = partitions
    def pipe(self, command, checkCode=False):
        run = lambda lines: subprocess.run(command.split(), input=''.join(lines), capture_output=True, text=True, encoding='utf-8', check=checkCode).stdout
        return Texts([run(lines).splitlines(True) for lines in self.partitions])
    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for number, lines in enumerate(self.partitions):
            with open(f'{folder}/part-{number:05}', 'w', encoding='utf-8') as part: part.writelines(lines)

class Context:
    def textFile(self, name, minPartitions=1):
        with open(name, encoding='utf-8') as lines: return Texts([[line] for line in lines])

class Session:
    sparkContext = Context()

class Builder:
    def appName(self, name): return self
    def getOrCreate(self): return Session()

class SparkSession:
    builder = Builder()
`;

/** What the block asks of Hadoop: each line into the mapper, and a tab behind each line that comes out. */
const HADOOP = `#!/bin/sh
while [ $# -gt 0 ]; do
  case $1 in -input) input=$2; shift;; -output) output=$2; shift;; -mapper) mapper=$2; shift;; esac
  shift
done
mkdir "$output-of-hadoop" && sh -c "$mapper" < "$input" | sed 's/$/\t/' > "$output-of-hadoop/part-00000"
`;
