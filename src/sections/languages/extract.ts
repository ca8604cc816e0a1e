import type { Datum, Line } from '../../document/index.js';
import { found } from '../../evidence/index.js';
import { cutLine } from '../../structure/cut.js';
import { type Entry, readDatum } from '../../structure/entry.js';
import type { Kit } from '../../structure/kit.js';
import type { Section } from '../../structure/section.js';
import { pick, pickText } from '../parts.js';
import type { DraftPart, SectionReader } from '../section.js';
import { isLanguageLine, readLines } from './lines.js';

export { readLines } from './lines.js';

/** Spoken languages and how well. */
export const languages: SectionReader = {
  name: 'languages',
  reads: ['languages'],
  read: (section, kit) => [
    ...(section.data ?? []).flatMap(
      (datum) =>
        byName(datum, kit) ?? (datum.value ? readLines([{ ...blank, ...datum.value }], kit) : readDatum(datum, kit).flatMap((entry) => readEntry(entry, kit))),
    ),
    ...readLines(linesOf(section, kit), kit),
  ],
};

/** `{ French: fluent, German: B2 }`: a key that is a language, with how well it is spoken. */
function byName({ key, value }: Datum, kit: Kit): DraftPart[] | undefined {
  if (!key || !value || !kit.words.names.isLanguage(key.text)) return undefined;
  return [{ to: 'languages', draft: { language: found(key, 'key', 0.95), fluency: found(value, 'fluency', 0.9) } }];
}

/** A language under keys; its level may stand behind its name (`name: French (fluent)`). */
function readEntry(entry: Entry, kit: Kit): DraftPart[] {
  const fluency = pickText(entry, kit, 'fluency', 'level', 'description');
  const [name] = pick(entry, kit, 'language', 'name', 'title', 'headline')?.quotes ?? [];
  const isBar = fluency !== undefined && BAR.test(String(fluency.value));
  const both = name && (!fluency || (isBar && name.text.endsWith(')'))) ? readLines([{ ...blank, ...name }], kit) : [];
  if (both.length > 0) return both;
  return [{ to: 'languages', draft: { language: name && found(name, 'label', 0.97), fluency } }];
}

/** How long the bar of a page is: words beside it say more. */
const BAR = /^\d{1,3}\s?%?$/u;

const blank: Omit<Line, 'text' | 'offsets'> = { kind: 'text', depth: 0, level: 0, gap: 0, block: 0, marks: [] };

/** The lines of a section; a heading that is a language's name is the first of them. */
function linesOf({ heading, lines }: Section, kit: Kit): readonly Line[] {
  const all = heading && isLanguageLine(heading, kit) ? [heading, ...lines] : lines;
  return all.flatMap((line) => sentences(line, kit));
}

/** `Dansk: modersmål. Engelsk: flydende.`, `Français : natif – Anglais : courant`: a full stop or a dash parts what is said of each language. */
function sentences(line: Line, { words }: Kit): readonly Line[] {
  if (!line.text.includes('. ') && !line.text.includes(':')) return [line];
  const borders = [...line.text.matchAll(NEXT_LANGUAGE)].filter(([, stopped, dashed]) => words.names.isLanguage(stopped ?? dashed ?? ''));
  const starts = borders.map(({ index, 1: stopped }) => index + (stopped ? 2 : 3));
  const ends = [...borders.map(({ index, 1: stopped }) => index + (stopped ? 1 : 0)), line.text.length];
  return [0, ...starts].map((start, at) => cutLine(line, start, ends[at] as number));
}

const NEXT_LANGUAGE = /\.\s(\p{Lu}\p{L}{2,20})\s?[:–-]\s|\s[–—-]\s(\p{Lu}\p{L}{2,20})\s?:\s/gu;
