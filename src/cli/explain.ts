import { writeFile } from 'node:fs/promises';
import type { Arguments } from './arguments.js';
import { parse } from './convert.js';
import { InputError } from './decode.js';
import { problemOf, readText } from './document.js';
import { explainAsHtml } from './explain-html.js';
import { explainOnTerminal } from './explain-terminal.js';
import type { Explained } from './explained.js';
import { type Io, oneLine, wantsColour, write } from './io.js';
import { singleDocument } from './single.js';

/** Shows where each value of one CV was read, on the terminal or as a page; returns the exit status. */
export async function explain(args: Arguments, io: Io): Promise<number> {
  const document = await singleDocument(args.paths[0], io);
  try {
    const read = await readText(document, args.encoding);
    const explained: Explained = { source: document.source, text: read.text, result: parse(read, args.options) };
    if (args.html !== undefined) await writePage(args.html, explained);
    else await write(io.stdout, explainOnTerminal(explained, io.stdout.columns ?? COLUMNS, wantsColour(io.stdout)), io.stop.signal);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    io.stderr.write(`${oneLine(`parse-cv: ${error instanceof PageError ? args.html : document.source}: ${error.message}`)}\n`);
    return 1;
  }
}

/** The page cannot be written. */
class PageError extends InputError {}

async function writePage(file: string, explained: Explained): Promise<void> {
  try {
    await writeFile(file, explainAsHtml(explained));
  } catch (error) {
    throw new PageError(problemOf(error));
  }
}

/** Width of what is no terminal. */
const COLUMNS = 100;
