import type { Position } from 'unist';
import { type CvDocument, type Line, positions, type ReadingWarning, type Span, spanOf } from './document/index.js';
import { createLedger, type Draft, type Finding, type Ledger, noteUse, settle } from './evidence/index.js';
import { dateRangeReader } from './fields/date-range.js';
import { detectFormat, type FormatName, readDocument, readMarkdown } from './formats/index.js';
import { chooseLanguage } from './language.js';
import { languages } from './languages/index.js';
import { lexicon } from './lexicon/index.js';
import { checkOptions, type ParseOptions } from './options.js';
import { readSections } from './read-sections.js';
import { type Resume, resumeSchema } from './resume.js';
import { divide } from './structure/divide.js';
import { divideData, namesPerson } from './structure/divide-data.js';
import { partFormLabels } from './structure/form-labels.js';
import { withoutFurniture } from './structure/furniture.js';
import type { Kit } from './structure/kit.js';
import { raiseListed } from './structure/listed-headings.js';
import { joinPartedName } from './structure/parted-name.js';
import { withoutRepeats } from './structure/repeats.js';
import { type Unplaced, unplacedIn } from './unplaced.js';
import { type Warning, warningsOf } from './warnings.js';

/** Everything a CV gave. */
export interface ParseResult {
  /** A [JSON Resume](https://jsonresume.org/schema) object, valid against the published schema whatever the text was. Absent means absent. */
  readonly resume: Resume;
  /** How the text was read. */
  readonly format: FormatName;
  /** [BCP 47](https://www.rfc-editor.org/info/bcp47) tag of the language the CV is written in; `undefined` where that cannot be told. */
  readonly language: string | undefined;
  /** For each value of `resume`, by [JSON Pointer](https://www.rfc-editor.org/info/rfc6901) (`/work/0/startDate`): why it is believed. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Every passage of the source that ended in no field, in the order of the source. */
  readonly unplaced: readonly Unplaced[];
  /** What was ambiguous, dropped or cut. */
  readonly warnings: readonly Warning[];
}

/** Why a value is believed. */
export interface Provenance {
  /** How sure it is, 0–1: a rank and no probability. */
  readonly confidence: number;
  /** What it was read from, in the order of the value. */
  readonly evidence: readonly Evidence[];
}

/** Words that a value was read from. `source.slice(place.start.offset, place.end.offset)` is `text`. */
export interface Evidence {
  /** Name of the rule that read it: `date-range`, `header-employer`. For people; it may change. */
  readonly rule: string;
  /** The words of the source, as they stand there. */
  readonly text: string;
  /** Where they stand: [unist](https://github.com/syntax-tree/unist#position)'s position, lines and columns from 1, offsets from 0 in UTF-16 units. */
  readonly place: Position;
}

/** 1 MiB of text: far more than any CV. */
const MAX_LENGTH = 1_048_576;

/**
 * Turns the text of a CV into a JSON Resume object, with the provenance of every value and all that was not understood.
 * Pure and synchronous: no network, no clock, the same answer every time.
 *
 * @param text YAML frontmatter with or without markdown, bare YAML or JSON, markdown, or plain text.
 * @param options What the text itself does not say; see {@link ParseOptions} for the defaults.
 * @throws `TypeError` where `text` is no string, or an option is wrong. No string makes it throw.
 */
export function parseCv(text: string, options?: ParseOptions): ParseResult {
  const { ledger: _ledger, ...result } = parseWithLedger(text, options);
  return result;
}

/** `parseCv`, with the ledger that tells what became of each character of the source. */
export function parseWithLedger(text: string, options?: ParseOptions): ParseResult & { readonly ledger: Ledger } {
  if (typeof text !== 'string') throw new TypeError(`parseCv: the text is no string but ${text === null ? 'null' : typeof text}`);
  const checked = checkOptions(options);
  const limit = checked.maxLength ?? MAX_LENGTH;
  const read = text.slice(0, limit);

  const format = checked.format ?? detectFormat(read);
  const document = readDocument(read, format);
  const chosen = chooseLanguage(document, languages, checked.languages);
  const words = lexicon(chosen.languages);
  const ledger = createLedger(text);
  const remarks: ReadingWarning[] = [...document.warnings];
  const kit: Kit = {
    words,
    ledger,
    dates: dateRangeReader(words.dates),
    readText: (quote) => {
      const { lines, warnings } = readMarkdown(quote);
      remarks.push(...warnings);
      return lines;
    },
    ...(checked.defaultCountry ? { country: checked.defaultCountry.toUpperCase() } : {}),
  };

  const keyed = divideData(document.data ?? [], words);
  const sections = [...keyed, ...divide(linesOf(document, kit), words, kit.dates, namesPerson(keyed, words))];
  const { resume, findings } = admitted(readSections(sections, kit));
  noteUse(findings, ledger);

  for (const span of document.syntax) ledger.syntax(span);
  const placeOf = positions(text);
  const unplaced = unplacedIn(text, ledger, placeOf, read.length, (word) => words.degreeJoiners.has(word) || words.at.has(word.toLowerCase()));
  return {
    resume,
    format,
    language: chosen.language,
    provenance: provenanceOf(findings, text, placeOf),
    unplaced,
    warnings: warningsOf({ resume, remarks, text, limit, placeOf, ...(checked.today ? { today: checked.today } : {}) }),
    ledger,
  };
}

/** Without code made at run time: making it takes longer than many checks, and pages may forbid it. */
const PLAINLY = { jitless: true };

interface Admitted {
  readonly resume: Resume;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** What the schema takes of a draft; a value that it refuses is left out, so that no text can make the parser throw. */
function admitted(draft: Draft): Admitted {
  const refused = new Set<Finding>();
  for (;;) {
    const { value, findings } = settle(draft, refused);
    const { data, error } = resumeSchema.safeParse(value ?? {}, PLAINLY);
    if (data) return { resume: data, findings };
    const before = refused.size;
    const wrong = new Set(error.issues.map(({ path }) => path.map((key) => `/${String(key)}`).join('')));
    for (const [pointer, finding] of findings) if (withAncestors(pointer).some((part) => wrong.has(part))) refused.add(finding);
    if (refused.size === before) return { resume: {}, findings: new Map() };
  }
}

/** A JSON Pointer, and those of all that holds what it points to. */
function withAncestors(pointer: string): string[] {
  const keys = pointer.split('/');
  return keys.map((_, index) => keys.slice(0, index + 1).join('/'));
}

function provenanceOf(findings: ReadonlyMap<string, Finding>, source: string, placeOf: (span: Span) => Position): Record<string, Provenance> {
  const provenance: Record<string, Provenance> = {};
  for (const [pointer, { confidence, evidence }] of findings) {
    provenance[pointer] = {
      confidence,
      evidence: evidence.map(({ rule, quote }) => {
        const span = spanOf(quote);
        return { rule, text: source.slice(span.start, span.end), place: placeOf(span) };
      }),
    };
  }
  return provenance;
}

/** The lines that say something of the person, without what a page or a print did to them. */
function linesOf(document: CvDocument, kit: Kit): readonly Line[] {
  const own = withoutRepeats(withoutFurniture(document.lines, kit), kit);
  return joinPartedName(partFormLabels(raiseListed(own, kit.words), kit.words), kit.words);
}
