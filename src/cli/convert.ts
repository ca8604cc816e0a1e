import { type ParseOptions, type ParseResult, parseCv, type Warning } from '../index.js';
import { type Poison, UsageError } from './arguments.js';
import { InputError } from './decode.js';
import { type CvText, type Document, labelOf, problemOf, readText } from './document.js';
import { fieldsOf } from './fields-found.js';
import type { Input } from './inputs.js';
import { render, type Style } from './render.js';
import { writeWhole } from './write-whole.js';

/** How documents are converted; the same for all of a run. */
export interface Settings {
  readonly options: ParseOptions;
  readonly encoding?: string;
  readonly full: boolean;
  readonly style: Style;
  readonly poison: Poison;
  /** The folder that outputs are written into; they are given back where there is none. */
  readonly out?: string | undefined;
}

/** What became of a document. */
export type Outcome = Converted | Failed;

interface Converted {
  /** The output, with its line end; absent where it has been written into a folder. */
  readonly output?: string;
  readonly warnings: readonly Warning[];
  /** The fields of the résumé that were found: `basics.name`, `work.position`. */
  readonly fields: readonly string[];
}

interface Failed {
  readonly error: string;
  /** No document can be converted with these options. */
  readonly isMisuse?: boolean;
}

/** Reads, parses and renders a document, and writes its output where that belongs into a folder. Never throws on what it holds. */
export async function convert(document: Document, settings: Settings): Promise<Outcome> {
  try {
    const text = await readText(document, settings.encoding);
    suffer(text.text, settings.poison);
    const result = parse(text, settings.options);
    const output = render(result, labelOf(document), settings);
    const read = { warnings: result.warnings, fields: fieldsOf(result.resume) };
    return settings.out === undefined ? { output, ...read } : (written(output, document as Input, settings.out, settings.style) ?? read);
  } catch (error) {
    if (error instanceof InputError) return { error: error.message };
    if (error instanceof UsageError) return { error: error.message, isMisuse: true };
    return { error: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Where the output of a CV goes, below the folder that outputs are written into. */
export function outputFile({ target }: Input, style: Style): string {
  return `${target}.${style === 'yaml' ? 'yaml' : 'json'}`;
}

function written(output: string, input: Input, folder: string, style: Style): Failed | undefined {
  try {
    writeWhole(folder, outputFile(input, style), output);
    return undefined;
  } catch (error) {
    return { error: `cannot be written: ${problemOf(error)}` };
  }
}

/** What a text says, with a warning where it was in an old encoding; throws a `UsageError` on a wrong option. */
export function parse({ text, encoding }: CvText, options: ParseOptions): ParseResult {
  try {
    const result = parseCv(text, options);
    if (encoding === 'utf-8') return result;
    return { ...result, warnings: [{ code: 'encoding', message: `Not UTF-8: read as ${encoding}.` }, ...result.warnings] };
  } catch (error) {
    if (error instanceof TypeError && WRONG_OPTION.test(error.message)) throw new UsageError(error.message);
    throw error;
  }
}

/** What the words of `Poison` do. */
function suffer(text: string, { hang, crash }: Poison): void {
  if (crash !== undefined && text.includes(crash)) process.exit(70);
  while (hang !== undefined && text.includes(hang));
}

const WRONG_OPTION = /^parseCv: option/u;
