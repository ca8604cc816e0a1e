import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder below fixtures/ that holds one résumé, and the CVs that must all be read as it. */
export interface FixtureFolder {
  /** `markdown/two-jobs` */
  readonly name: string;
  /** Path of resume.json, which may not exist yet. */
  readonly gold: string;
  readonly cvs: readonly Cv[];
}

/** One CV of a fixture. */
export interface Cv {
  /** `markdown/two-jobs/cv.md` */
  readonly name: string;
  readonly text: string;
}

/** The day on which the tests read CVs, so that no answer depends on when they run. */
export const TODAY = new Date('2025-06-15T12:00:00Z');

/** Every folder below fixtures/ with a cv.* file. */
export function fixtureFolders(): FixtureFolder[] {
  const folders = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  return folders.sort().flatMap((name) => {
    const files = readdirSync(join(ROOT, name)).filter((file) => basename(file, extname(file)) === 'cv');
    const cvs = files.sort().map((file) => ({ name: `${name}/${file}`, text: readFileSync(join(ROOT, name, file), 'utf8') }));
    return cvs.length > 0 ? [{ name, gold: join(ROOT, name, 'resume.json'), cvs }] : [];
  });
}

/** Every CV below fixtures/. */
export function fixtureCvs(): Cv[] {
  return fixtureFolders().flatMap((folder) => folder.cvs);
}

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));
