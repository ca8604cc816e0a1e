import { type ParseOptions, type ParseResult, parseCv, type Warning } from '../index.js';
import { type Poison, UsageError } from './arguments.js';
import { InputError } from './decode.js';
import { type CvText, type Document, labelOf, readText } from './document.js';
import { fieldsOf } from './fields-found.js';
import { render, type Style } from './render.js';

/** How documents are converted; the same for all of a run. */
export interface Settings {
  readonly options: ParseOptions;
  readonly encoding?: string;
  readonly full: boolean;
  readonly style: Style;
  readonly poison: Poison;
}

/** What became of a document. */
export type Outcome = Converted | Failed;

export interface Converted {
  /** The output, with its line end. */
  readonly output: string;
  readonly warnings: readonly Warning[];
  /** The fields of the résumé that were found: `basics.name`, `work.position`. */
  readonly fields: readonly string[];
}

interface Failed {
  readonly error: string;
  /** No document can be converted with these options. */
  readonly isMisuse?: boolean;
}

/** Reads, parses and renders a document. Never throws on what it holds. */
export async function convert(document: Document, settings: Settings): Promise<Outcome> {
  try {
    const text = await readText(document, settings.encoding);
    suffer(text.text, settings.poison);
    const result = parse(text, settings.options);
    return { output: render(result, labelOf(document), settings), warnings: result.warnings, fields: fieldsOf(result.resume) };
  } catch (error) {
    if (error instanceof InputError) return { error: error.message };
    if (error instanceof UsageError) return { error: error.message, isMisuse: true };
    return { error: `failed: ${error instanceof Error ? error.message : String(error)}` };
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
