import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder below fixtures/ that holds one résumé, and the CVs that must all be read as it. */
export interface FixtureFolder {
  /** `markdown/two-jobs` */
  readonly name: string;
  /** Path of resume.json, which may not exist yet. */
  readonly gold: string;
  readonly cvs: readonly Cv[];
  /** Why not all of its CVs are read rightly yet, where fixtures/pending.json says so. */
  readonly pending?: string;
}

/** One CV of a fixture. */
export interface Cv {
  /** `markdown/two-jobs/cv.md` */
  readonly name: string;
  readonly text: string;
}

/** The day on which the tests read CVs, so that no answer depends on when they run. */
export const TODAY = new Date('2025-06-15T12:00:00Z');

/** A folder whose CVs are not all read rightly yet, as fixtures/pending.json lists it. */
export interface Pending {
  /** `markdown/two-jobs` */
  readonly case: string;
  /** One line: what is read wrongly. */
  readonly why: string;
}

/** The list of known failures. */
export function pendingCases(): Pending[] {
  const file = join(ROOT, 'pending.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Every folder below fixtures/ with a cv.* file. */
export function fixtureFolders(): FixtureFolder[] {
  const reasons = new Map(pendingCases().map((pending) => [pending.case, pending.why]));
  const folders = readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  return folders.sort().flatMap((name) => {
    const files = readdirSync(join(ROOT, name)).filter((file) => basename(file, extname(file)) === 'cv');
    const cvs = files.sort().map((file) => ({ name: `${name}/${file}`, text: readFileSync(join(ROOT, name, file), 'utf8') }));
    const pending = reasons.get(name);
    return cvs.length > 0 ? [{ name, gold: join(ROOT, name, 'resume.json'), cvs, ...(pending !== undefined && { pending }) }] : [];
  });
}

/** Every CV below fixtures/. */
export function fixtureCvs(): Cv[] {
  return fixtureFolders().flatMap((folder) => folder.cvs);
}

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));
